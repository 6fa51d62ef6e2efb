// SPDX-License-Identifier: Apache-2.0
#include "app/workers/lookupworker.h"
#include "models/fields/fieldtext.h"
#include "models/lookup/lookupline.h"
#include "models/lookup/lookuplist.h"
#include "models/lookup/lookupmodel.h"
#include "tests/generator/fleetgenerator.h"
#include "tests/support/eventually.h"
#include "tests/support/loaded.h"
#include "tests/support/plainfleet.h"
#include "tests/support/plainlookup.h"
#include "tests/support/samplefleet.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view outline = R"(H 1 Helsinki externalId=HEL
  D 7 "Aino Väinölä" externalId=E-7
    T 04A2B6C2D3E480 "Blue card"
    T "EV 99-12"
  D 8 "Aino Ek"
    T 04B8C1D2 id=501
    T D2C1B804AA
    S 5 "Depot West"
      C FI-1 chargerName="Depot 1" id=501 serialNumber=SN-77 evseId=FI*ABC*E100 iccid=893581 splitEvseBySocket=true
        P 1
        P 2
      C FI-2 chargerName="Depot 2" serialNumber=SN-77 imsi=null
        P 1
  D 9 "Aino Ek"
    T 79217106
D 10 null
  T E100
)";

LookupResult lookUpAll(const LoadedFleet &loaded, const QStringList &values)
{
    return lookUp({.fleet = *loaded.fleet}, values);
}

/// "found: tag 04B8C1D2 by idTag decimal".
QString said(const Fleet &fleet, const LookupResult &result, std::size_t value)
{
    QStringList parts;
    QString verdict;
    for (const LookupRow &row : lookupRows(result)) {
        if (row.value != value)
            continue;
        const LookupLine line = lookupLine(fleet, result, row);
        verdict = line.answer;
        if (row.hit)
            parts += QString(line.record.kind % u' ' % line.record.name % u" by " % line.matched
                             % u' ' % line.form)
                         .trimmed();
    }
    return parts.isEmpty() ? verdict : QString(verdict % u": " % parts.join(u", "));
}

} // namespace

class TestLookup final : public QObject {
    Q_OBJECT

private:
    LoadedFleetPtr m_loaded;

    [[nodiscard]] LookedUp lookedUp(const QStringList &values) const
    {
        return {.loaded = m_loaded,
                .result = std::make_shared<const LookupResult>(lookUpAll(*m_loaded, values))};
    }

private Q_SLOTS:
    void initTestCase() { m_loaded = loadedFleet(sampleFleet(outline)); }

    void aListIsSplit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("values");
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("blanks") << u" \n\t\r\n ,; \u00a0\u200b\n"_s << QStringList();
        QTest::newRow("one") << u"04A2"_s << QStringList{u"04A2"_s};
        QTest::newRow("lines") << u"a\nb\r\nc\rd\u2029e\n"_s
                               << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s};
        QTest::newRow("cells") << u"a\tb;c,d"_s << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
        QTest::newRow("spaces inside stay")
            << u"  Aino Ek \n 04 A2"_s << QStringList{u"Aino Ek"_s, u"04 A2"_s};
        QTest::newRow("repeats stay") << u"a\na\nA"_s << QStringList{u"a"_s, u"a"_s, u"A"_s};
        QTest::newRow("a mark of the encoding") << u"\ufeff"
                                                   "a\n"_s
                                                << QStringList{u"a"_s};
        QTest::newRow("a quoted comma")
            << u"\"Ek, Aino\",7\n"_s << QStringList{u"Ek, Aino"_s, u"7"_s};
        QTest::newRow("a doubled quote") << u"\"a\"\"b\";c"_s << QStringList{u"a\"b"_s, u"c"_s};
        QTest::newRow("spaces around quotes") << u" \"a\" \tb"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("quotes that are just there")
            << u"\"a\" b,\"c\nd\","_s << QStringList{u"\"a\" b"_s, u"\"c"_s, u"d\""_s};
        QTest::newRow("an empty quoted value") << u"\"\"\na"_s << QStringList{u"a"_s};
    }

    void aListIsSplit()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, values);
        QCOMPARE(splitLookupList(text), values);
    }

    void aValueStandsForWhatItIdentifies_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("answer");
        const auto add = [](const char *name, const QString &value, const QString &answer) {
            QTest::newRow(name) << value << answer;
        };
        add("a tag", u"04a2b6c2d3e480"_s, u"found: tag 04A2B6C2D3E480 by idTag"_s);
        add("a tag with colons", u"04:A2:B6:C2:D3:E4:80"_s,
            u"found: tag 04A2B6C2D3E480 by idTag asPrinted"_s);
        add("a tag with spaces", u"04A2 B6C2 D3E4 80"_s,
            u"found: tag 04A2B6C2D3E480 by idTag asPrinted"_s);
        add("a tag that is kept with separators", u"ev9912"_s,
            u"found: tag EV 99-12 by idTag asPrinted"_s);
        add("a tag with other separators", u"EV-99-12"_s,
            u"found: tag EV 99-12 by idTag asPrinted"_s);
        add("reversed bytes", u"80E4D3C2B6A204"_s,
            u"found: tag 04A2B6C2D3E480 by idTag reversed"_s);
        add("a decimal number", u"1304805743256704"_s,
            u"found: tag 04A2B6C2D3E480 by idTag decimal"_s);
        add("a decimal number of reversed bytes", u"3535910916"_s,
            u"found: tag 04B8C1D2 by idTag reversedDecimal"_s);
        add("the tag itself before another one's number", u"79217106"_s,
            u"found: tag 79217106 by idTag"_s);
        add("a part of a tag", u"04A2B6"_s, u"unknown"_s);
        add("a label", u"blue  CARD"_s, u"found: tag 04A2B6C2D3E480 by tokenName"_s);
        add("a name", u"AINO VAINOLA"_s, u"found: driver Aino Väinölä by name"_s);
        add("a name with umlauts spelled out", u"Aino Vaeinoelae"_s,
            u"found: driver Aino Väinölä by name"_s);
        add("a part of a name", u"Aino"_s, u"unknown"_s);
        add("a name of two", u"Aino Ek"_s,
            u"ambiguous: driver Aino Ek by name, driver Aino Ek by name"_s);
        add("a driver's id", u"7"_s, u"found: driver Aino Väinölä by id"_s);
        add("a driver's external id", u"e-7"_s, u"found: driver Aino Väinölä by externalId"_s);
        add("a home site", u"hel"_s, u"found: homeSite Helsinki by externalId"_s);
        add("a site", u"depot west"_s, u"found: site Depot West by groupName"_s);
        add("a charger id", u"fi-2"_s, u"found: charger Depot 2 by chargerId"_s);
        add("a charger's name", u"DEPOT 2"_s, u"found: charger Depot 2 by chargerName"_s);
        add("an ICCID", u"893581"_s, u"found: charger Depot 1 by iccid"_s);
        add("an EVSE id", u"fi*abc*e100"_s, u"found: charger Depot 1 by evseId"_s);
        add("an EVSE id without stars", u"FIABCE100"_s, u"found: charger Depot 1 by evseId"_s);
        add("an EVSE UID", u"FI-12"_s, u"found: socket Socket 2 by evseUid"_s);
        add("an EVSE UID with a star", u"FI-1*2"_s, u"found: socket Socket 2 by evseUid"_s);
        add("a serial of two", u"sn-77"_s,
            u"ambiguous: charger Depot 1 by serialNumber, charger Depot 2 by serialNumber"_s);
        add("an id of two kinds", u"501"_s,
            u"ambiguous: tag 04B8C1D2 by id, charger Depot 1 by id"_s);
        add("null is no text", u"null"_s, u"unknown"_s);
        add("no text at all", u""_s, u"unknown"_s);
        add("a star alone", u"*"_s, u"unknown"_s);
    }

    void aValueStandsForWhatItIdentifies()
    {
        QFETCH(const QString, value);
        QFETCH(const QString, answer);
        QCOMPARE(said(*m_loaded->fleet, lookUpAll(*m_loaded, {value}), 0), answer);
    }

    void aTagAndItsDriverAreOneAnswer()
    {
        const auto loaded = loadedFleet(sampleFleet("D 1 4711\n  T 4711\nD 2 Aino\n  T 12\n"));
        QCOMPARE(said(*loaded->fleet, lookUpAll(*loaded, {u"4711"_s}), 0),
                 u"found: tag 4711 by idTag"_s);
    }

    void aRecordThatIsNamedTwiceIsOneAnswer()
    {
        const auto loaded = loadedFleet(sampleFleet("D 1 Aino externalId=aino\n"));
        QCOMPARE(said(*loaded->fleet, lookUpAll(*loaded, {u"AINO"_s}), 0),
                 u"found: driver Aino by name"_s);
    }

    void repeatsAreKeptAndSaid()
    {
        const LookupResult result =
            lookUpAll(*m_loaded, {u"7"_s, u"nobody"_s, u"aino  ek"_s, u"NOBODY"_s, u"Aino Ek"_s});
        QCOMPARE(result.values.size(), 5U);
        QCOMPARE(result.answers.size(), 3U);
        QCOMPARE(result.repeats(), 2U);
        QCOMPARE(result.values[3].first, 1U);
        QCOMPARE(result.values[4].first, 2U);
        QCOMPARE(result.values[4].text, u"Aino Ek"_s);
        QCOMPARE(result.count(LookupVerdict::Found), 1U);
        QCOMPARE(result.count(LookupVerdict::Unknown), 2U);
        QCOMPARE(result.count(LookupVerdict::Ambiguous), 2U);
    }

    void ofVeryManyRecordsTheFirstOnesAreListed()
    {
        std::string drivers;
        for (int id = 1; id <= 100; ++id)
            drivers += "D " + std::to_string(id) + " Aino\n";
        const auto loaded = loadedFleet(sampleFleet(drivers));
        const LookupResult result = lookUpAll(*loaded, {u"Aino"_s});
        QCOMPARE(result.answers[0].count, 100U);
        QCOMPARE(result.answers[0].hits.size(), LookupAnswer::mostHits);
        QCOMPARE(lookupLine(*loaded->fleet, result, lookupRows(result).front()).records, 100U);
    }

    void recordsMayBeNamedAmongWhichAValueIsLookedUp()
    {
        Hits among = noHits(*m_loaded->fleet);
        among.chargers.setRun(0, among.chargers.size());
        const LookupResult result =
            lookUp({.fleet = *m_loaded->fleet, .among = &among}, {u"501"_s, u"Aino Ek"_s});
        QCOMPARE(said(*m_loaded->fleet, result, 0), u"found: charger Depot 1 by id"_s);
        QCOMPARE(said(*m_loaded->fleet, result, 1), u"unknown"_s);
    }

    void aLookUpThatIsGivenUpAnswersNothing()
    {
        const LookupScope scope{.fleet = *m_loaded->fleet, .isCancelled = [] { return true; }};
        QVERIFY(lookUp(scope, {u"7"_s}).values.empty());
    }

    void everyAnswerIsThatOfASlowPlainReading_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (const unsigned seed : {1U, 2U, 3U})
            QTest::addRow("%u", seed) << seed;
    }

    void everyAnswerIsThatOfASlowPlainReading()
    {
        QFETCH(const unsigned, seed);
        generator::FleetRecipe recipe;
        recipe.drivers = 300;
        recipe.chargers = 60;
        recipe.chargersPerDriver = 5;
        recipe.seed = seed;
        const QByteArray document =
            withHoles(QByteArray::fromStdString(generator::generateFleet(recipe)), seed);
        const auto loaded = loadedDocument(document.toStdString());
        const PlainLookup plain(*loaded->fleet);
        const QStringList values = plain.someValues(800, seed);
        const LookupResult result = lookUpAll(*loaded, values);
        QCOMPARE(qsizetype(result.values.size()), values.size());
        std::array<int, lookupVerdictCount> seen{};
        for (std::size_t i = 0; i < result.values.size(); ++i) {
            const LookupAnswer &answer = result.answerOf(i);
            const QByteArray value = values[qsizetype(i)].toUtf8();
            QVERIFY2(plain.isRight(values[qsizetype(i)], answer), value.constData());
            ++seen[std::size_t(answer.verdict())];
        }
        QVERIFY(std::ranges::all_of(seen, [](int count) { return count > 20; }));
    }

    void itIsATable()
    {
        LookupModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.show(lookedUp({u"04:B8:C1:D2"_s, u"nobody"_s, u"sn-77"_s, u"FI-12"_s}), Wording());
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells += model.index(row, column).data().toString();
            rows += cells.join(u'|');
        }
        QCOMPARE(rows, (QStringList{
                           u"04:B8:C1:D2|found|Tag|04B8C1D2||Aino Ek|8|"
                           "Tag, as printed on the card|Home sites › Helsinki"_s,
                           u"nobody|unknown|||||||"_s,
                           u"sn-77|ambiguous: 2 records|Charger|Depot 1|FI-1|||"
                           "Serial number|Charging sites › Depot West"_s,
                           u"sn-77|ambiguous: 2 records|Charger|Depot 2|FI-2|||"
                           "Serial number|Charging sites › Depot West"_s,
                           u"FI-12|found|Socket|Socket 2|FI-12|||"
                           "EVSE UID|Charging sites › Depot West"_s,
                       }));
        const QModelIndex name = model.index(0, LookupModel::NameColumn);
        QCOMPARE(NodeId(name.data(LinkRole).toUInt()), m_loaded->fleet->nodeOf(TagId(2)));
        const QModelIndex driver = model.index(0, LookupModel::DriverColumn);
        QCOMPARE(NodeId(driver.data(LinkRole).toUInt()), m_loaded->fleet->drivers()[1].node);
        model.setOnly(LookupVerdict::Unknown);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data().toString(), u"nobody"_s);
        model.setOnly({});
        QCOMPARE(model.rowCount(), 5);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void theTableShowsValuesVisiblyAndCopiesThemExactly()
    {
        LookupModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QString value = u"a\u202eb"_s;
        model.show(lookedUp({value, value}), Wording());
        const QModelIndex cell = model.index(0, LookupModel::ValueColumn);
        QCOMPARE(cell.data().toString(), u"a‹U+202E›b"_s);
        QCOMPARE(cell.data(ExactRole).toString(), value);
        QVERIFY(!cell.data(RemarkRole).isValid());
        QCOMPARE(cell.siblingAtRow(1).data(RemarkRole).toString(), u"again"_s);
        QCOMPARE(cell.siblingAtRow(1).data(Qt::ToolTipRole).toString(), u"The same as value 1"_s);
    }

    void onlyTheNewestListIsAnswered()
    {
        LookupWorker worker;
        QSignalSpy lookedUp(&worker, &LookupWorker::lookedUp);
        worker.lookUp({}, u"7"_s);
        for (int i = 0; i < 100; ++i)
            worker.lookUp(m_loaded, u"8"_s);
        worker.lookUp(m_loaded, u"7\n8;x"_s);
        EVENTUALLY_COMPARE(lookedUp.size(), 1);
        const auto answer = lookedUp.first().first().value<LookedUp>();
        QCOMPARE(answer.loaded, m_loaded);
        QCOMPARE(answer.text, u"7\n8;x"_s);
        QCOMPARE(answer.result->values.size(), 3U);
        worker.lookUp(m_loaded, u"8"_s);
        worker.cancel();
        worker.lookUp(m_loaded, u"9"_s);
        EVENTUALLY_COMPARE(lookedUp.size(), 2);
        QCOMPARE(lookedUp.last().first().value<LookedUp>().text, u"9"_s);
    }
};

QTEST_GUILESS_MAIN(TestLookup)
#include "tst_lookup.moc"
