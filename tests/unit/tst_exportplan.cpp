// SPDX-License-Identifier: Apache-2.0
#include "app/files/exportjob.h"
#include "models/exportplan/exportmemory.h"
#include "models/exportplan/exportways.h"
#include "models/fields/cleanfilename.h"
#include "tests/support/loaded.h"
#include "tests/support/samplefleet.h"

#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view outline = "H 1 Helsinki\n"
                                     "  D 7 Aino\n"
                                     "    T 04A2 expiringDate=2030-01-01\n"
                                     "    T 04A3\n"
                                     "    S 5 Depot\n"
                                     "      C FI-10 Available chargerName=\"Depot 10\"\n"
                                     "      C FI-2 Offline chargerName=\"Depot 2\"\n"
                                     "  D 8 Onni\n";

ExportView viewOf(const LoadedFleetPtr &loaded)
{
    return {.loaded = loaded,
            .wording = {QLocale(QLocale::English), QTimeZone::utc(), testMoment()}};
}

ExportQuestion question(ExportView view, const ExportChoice &choice)
{
    return {
        .ticket = 5, .view = std::make_shared<const ExportView>(std::move(view)), .choice = choice};
}

using Counts = std::array<std::size_t, exportScopeCount>;

/// The lines of a preview as text.
QStringList lines(const ExportQuestion &question)
{
    return planExport(question).preview.text.split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class TestExportPlan final : public QObject {
    Q_OBJECT

private:
    LoadedFleetPtr m_loaded = loadedFleet(sampleFleet(outline));

private Q_SLOTS:
    void eachScopeIsCountedAndTheNarrowestIsTaken()
    {
        ExportView view = viewOf(m_loaded);
        const ExportChoice tags{.kind = ExportKind::Tags};
        ExportPlan plan = planExport(question(view, tags));
        QCOMPARE(plan.ticket, 5U);
        QCOMPARE(plan.counts, (Counts{0, 0, 0, 2}));
        QVERIFY(plan.scope == ExportScope::All);

        Hits hits = noHits(*m_loaded->fleet);
        hits.tags.set(1);
        view.hits = std::make_shared<const Hits>(hits);
        plan = planExport(question(view, tags));
        QCOMPARE(plan.counts, (Counts{0, 0, 1, 2}));
        QVERIFY(plan.scope == ExportScope::Found);

        view.selected = {m_loaded->fleet->drivers()[0].node};
        plan = planExport(question(view, tags));
        QCOMPARE(plan.counts, (Counts{2, 0, 1, 2}));
        QVERIFY(plan.scope == ExportScope::Selected);
        QVERIFY(
            planExport(question(view, {.kind = ExportKind::Tags, .scope = ExportScope::All})).scope
            == ExportScope::All);
    }

    void aListIsExportedAsItStands()
    {
        ExportView view = viewOf(m_loaded);
        view.list = ExportKind::Chargers;
        view.listed = {1, 0};
        view.columns = {u"chargerName"_s, u"chargerStatus"_s, u"sockets"_s, u"drivers"_s};
        const ExportChoice choice{.kind = ExportKind::Chargers,
                                  .scope = ExportScope::Shown,
                                  .format = ExportFormat::Csv,
                                  .columns = view.columns};
        QCOMPARE(lines(question(view, choice)),
                 QStringList({u"chargerName,chargerStatus,sockets,drivers"_s,
                              u"Depot 2,Offline,0,1"_s, u"Depot 10,Available,0,1"_s}));
        const ExportRequest request = exportRequest(question(view, choice));
        QCOMPARE(request.rows, (std::vector<std::uint32_t>{1, 0}));
    }

    void whatAListJudgesIsWordedAndWhatItCountsIsANumber()
    {
        const ExportChoice choice{.kind = ExportKind::Drivers,
                                  .format = ExportFormat::Ndjson,
                                  .columns = {u"id"_s, u"worstTag"_s, u"tags"_s, u"homeSite"_s}};
        QCOMPARE(
            lines(question(viewOf(m_loaded), choice)),
            QStringList({uR"({"id":"7","worstTag":"valid","tags":2,"homeSite":"Helsinki"})"_s,
                         uR"({"id":"8","worstTag":"no tag","tags":0,"homeSite":"Helsinki"})"_s}));
    }

    void anOrderIsChosen()
    {
        ExportChoice choice{.kind = ExportKind::Chargers,
                            .format = ExportFormat::Csv,
                            .columns = {u"chargerId"_s},
                            .order = {.column = u"chargerName"_s}};
        const ExportView view = viewOf(m_loaded);
        QCOMPARE(lines(question(view, choice)),
                 QStringList({u"chargerId"_s, u"FI-2"_s, u"FI-10"_s}));
        choice.order.isDescending = true;
        QCOMPARE(lines(question(view, choice)),
                 QStringList({u"chargerId"_s, u"FI-10"_s, u"FI-2"_s}));
    }

    void aWorkbookIsPreviewedAsCells()
    {
        const ExportPlan plan = planExport(question(
            viewOf(m_loaded),
            {.kind = ExportKind::Tags, .columns = {u"driverId"_s, u"idTag"_s, u"expiringDate"_s}}));
        QCOMPARE(plan.preview.titles, QStringList({u"Driver id"_s, u"Tag"_s, u"Expires (UTC)"_s}));
        QCOMPARE(plan.preview.rows.size(), 2U);
        QCOMPARE(plan.preview.rows[0][1].text, u"04A2"_s);
        QCOMPARE(plan.preview.rows[0][2].text, u"2030-01-01 00:00:00"_s);
        QVERIFY(!plan.preview.rows[0][0].isNumber); // an id
    }

    void recordsCanBeAsTheyWereReceived()
    {
        const ExportChoice choice{.kind = ExportKind::Tags,
                                  .format = ExportFormat::Ndjson,
                                  .areReceived = true,
                                  .columns = {u"idTag"_s}};
        QCOMPARE(lines(question(viewOf(m_loaded), choice)),
                 QStringList({uR"({"idTag":"04A2","expiringDate":"2030-01-01"})"_s,
                              uR"({"idTag":"04A3"})"_s}));
    }

    void everyColumnOfEveryKindCanBeWritten()
    {
        for (std::size_t i = 0; i < exportKindCount; ++i) {
            QStringList ids;
            for (const ExportableColumn &column : exportableColumns(ExportKind(i))) {
                QVERIFY(!column.title.isEmpty());
                QVERIFY(!ids.contains(column.id));
                ids += column.id;
            }
            QCOMPARE(writtenColumns(m_loaded, ExportKind(i), ids, {}).size(),
                     std::size_t(ids.size()));
            for (const ExportColumn &column : exportColumns(ExportKind(i)))
                QVERIFY(ids.contains(QLatin1String(column.name)));
        }
    }

    void whatWasChosenIsRemembered()
    {
        ExportMemory memory;
        for (const ExportWay &way : exportWays()) {
            const ExportChoice choice{.kind = ExportKind::Chargers,
                                      .format = way.format,
                                      .preset = way.preset,
                                      .areReceived = true,
                                      .columns = {u"chargerId"_s, u"drivers"_s},
                                      .order = {.column = u"chargerName"_s, .isDescending = true}};
            remember(choice, memory);
            QCOMPARE(remembered(ExportKind::Chargers, memory), choice);
        }
        QCOMPARE(remembered(ExportKind::Tags, memory), (ExportChoice{.kind = ExportKind::Tags}));
    }

    void aFormatThatTheSettingsNameGoesBeforeWhatIsRemembered_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<bool>("areReceived"); // by the settings; by memory it is the other
        QTest::addColumn<bool>("expected");
        QTest::newRow("none") << QString() << true << false;
        QTest::newRow("JSON, as received") << u"json"_s << true << true;
        QTest::newRow("JSON, by columns") << u"ndjson"_s << false << false;
        QTest::newRow("without records") << u"csv"_s << true << false;
    }

    void aFormatThatTheSettingsNameGoesBeforeWhatIsRemembered()
    {
        QFETCH(const QString, way);
        QFETCH(const bool, areReceived);
        QFETCH(const bool, expected);
        ExportMemory memory{.way = way, .areReceived = areReceived};
        remember({.kind = ExportKind::Tags, .areReceived = !areReceived}, memory);
        const ExportChoice choice = remembered(ExportKind::Tags, memory);
        QCOMPARE(choice.areReceived, expected);
        QCOMPARE(way.isEmpty(), choice.format == ExportFormat::Xlsx);
    }

    void aDamagedMemoryIsForgotten_data()
    {
        QTest::addColumn<QByteArray>("kept");
        for (const char *kept : {"", "{", "[]", "7", R"({"format":"exe","columns":"x"})",
                                 R"({"format":"geojson","columns":["nope",3]})"})
            QTest::newRow(kept) << QByteArray(kept);
    }

    void aDamagedMemoryIsForgotten()
    {
        QFETCH(const QByteArray, kept);
        QCOMPARE(remembered(ExportKind::Tags, {.kinds = {{u"tags"_s, kept}}}),
                 (ExportChoice{.kind = ExportKind::Tags}));
    }

    void aSuggestedFileNameIsClean_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        const auto row = [](const QString &text, const QString &name) {
            QTest::newRow(text.toUtf8().constData()) << text << name;
        };
        row(u"Northwind drivers"_s, u"Northwind drivers"_s);
        row(u"../../etc/passwd"_s, u"etc-passwd"_s);
        row(u"a/b\\c"_s, u"a-b-c"_s);
        row(u"C:\\x"_s, u"C--x"_s);
        row(u"-rf"_s, u"rf"_s);
        row(u".hidden"_s, u"hidden"_s);
        row(u"ends."_s, u"ends"_s);
        row(u"ends "_s, u"ends"_s);
        row(u"CON"_s, u"CON_"_s);
        row(u"nul.txt"_s, u"nul.txt_"_s);
        row(u"Lpt1"_s, u"Lpt1_"_s);
        row(u"Console"_s, u"Console"_s);
        row(u"a\nb\tc"_s, u"a b c"_s);
        row(u"$(reboot)`x`;|&"_s, u"reboot--x"_s);
        row(u"\"quoted\" <a> *?"_s, u"quoted- -a"_s);
        row(u"\u202Egnp.exe"_s, u"gnp.exe"_s);
        row(u"Väinö Åström"_s, u"Väinö Åström"_s);
        row(u"横浜"_s, u"横浜"_s);
        row(QString(300, u'x'), QString(80, u'x'));
        row(u""_s, u"fleet"_s);
        row(u"///"_s, u"fleet"_s);
        row(QString(u"a\0b"_s), u"a-b"_s);
    }

    void aSuggestedFileNameIsClean()
    {
        QFETCH(const QString, text);
        QTEST(cleanFileName(text), "name");
    }
};

QTEST_GUILESS_MAIN(TestExportPlan)
#include "tst_exportplan.moc"
