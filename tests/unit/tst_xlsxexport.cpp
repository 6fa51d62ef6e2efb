// SPDX-License-Identifier: Apache-2.0
#include "models/export/recordwriter.h"
#include "models/export/xlsx/sheetcell.h"
#include "tests/support/askpython.h"
#include "tests/support/decoded.h"
#include "tests/support/eventually.h"
#include "tests/support/ownprocess.h"
#include "tests/support/samplefleet.h"
#include "tests/support/stringsink.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <clocale>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

/// Sheets as lists of rows; of each cell its type as openpyxl says it, a blank, and its value.
/// Escapes of ST_Xstring are undone.
const QString readSheets =
    u"import io,json,re,sys,openpyxl\n"
    "book=openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read()))\n"
    "def text(cell):\n"
    "  value=cell.value\n"
    "  if cell.data_type=='d': value=value.isoformat(timespec='milliseconds')\n"
    "  return cell.data_type+' '+re.sub('_x([0-9A-F]{4})_',"
    "lambda x:chr(int(x[1],16)),str(value))\n"
    "print(json.dumps({sheet.title:{'rows':[[text(c) for c in row] "
    "for row in sheet.iter_rows()],"
    "'frozen':sheet.freeze_panes,'filter':sheet.auto_filter.ref,"
    "'formats':[c.number_format for c in sheet[min(2,sheet.max_row)]],"
    "'widths':[d.width for d in sheet.column_dimensions.values()]} "
    "for sheet in book.worksheets}))"_s;

std::string workbookOf(const Fleet &fleet, ExportRequest request)
{
    request.format = ExportFormat::Xlsx;
    request.rows = allRows(fleet, request.kind);
    StringSink sink;
    const auto writer = makeRecordWriter(fleet, request, sink);
    if (writeRecords(fleet, request, *writer) != WriteOutcome::Done)
        QTest::qFail("the workbook was not written", __FILE__, __LINE__);
    return sink.text;
}

std::vector<WrittenColumn> columns(ExportKind kind, const char *names)
{
    return writtenColumns(kind, chooseColumns(kind, QString::fromLatin1(names).split(u' ')).places);
}

FleetPtr fleetOfTags(const QStringList &idTags)
{
    QJsonArray tags;
    for (const QString &idTag : idTags)
        tags += QJsonObject{{u"idTag"_s, idTag}};
    const QJsonObject driver{{u"id"_s, 1}, {u"tags"_s, tags}};
    return decoded(QJsonDocument(QJsonObject{{u"spareUsers"_s, QJsonArray{driver}}})
                       .toJson(QJsonDocument::Compact)
                       .toStdString())
        .fleet;
}

} // namespace

class TestXlsxExport final : public QObject {
    Q_OBJECT

private:
    std::optional<QJsonObject> m_sheets;

    void read(const std::string &workbook)
    {
        const auto answer =
            askPython(readSheets, QByteArray::fromStdString(workbook), u"openpyxl"_s);
        if (!answer)
            QSKIP("there is no /usr/bin/python3 with openpyxl");
        QVERIFY2(!answer->object().contains(u"error"_s),
                 qPrintable(answer->object()[u"error"_s].toString()));
        m_sheets = answer->object();
    }
    [[nodiscard]] QJsonObject sheet(const QString &name) const
    {
        return m_sheets->value(name).toObject();
    }
    [[nodiscard]] QStringList row(const QString &sheetName, int row) const
    {
        return sheet(sheetName)[u"rows"_s][row].toVariant().toStringList();
    }

private Q_SLOTS:
    void init() { m_sheets.reset(); }

    void cellsHaveTheTypesOfTheirFields()
    {
        const FleetPtr fleet = sampleFleet(
            "D 7 Aino\n"
            "  C FI-2 id=9007199254740993 activeConnection=true postalNumber=00100 "
            "serialNumber=0412345678 lastSeen=2026-01-15T11:58:00.250Z latitude=65.0120888\n");
        read(workbookOf(
            *fleet, {.kind = ExportKind::Chargers,
                     .columns = columns(ExportKind::Chargers,
                                        "chargerId id activeConnection postalNumber serialNumber "
                                        "lastSeen latitude manufacturer")}));
        if (!m_sheets)
            return;
        QCOMPARE(row(u"Chargers"_s, 0),
                 QStringList({u"s chargerId"_s, u"s id"_s, u"s activeConnection"_s,
                              u"s postalNumber"_s, u"s serialNumber"_s, u"s lastSeen (UTC)"_s,
                              u"s latitude"_s, u"s manufacturer"_s}));
        QCOMPARE(row(u"Chargers"_s, 1),
                 QStringList({u"s FI-2"_s, u"s 9007199254740993"_s, u"b True"_s, u"s 00100"_s,
                              u"s 0412345678"_s, u"d 2026-01-15T11:58:00.250"_s, u"n 65.0120888"_s,
                              u"n None"_s}));
    }

    void textsStayTexts()
    {
        QStringList texts;
        for (const char *text : {"=1+1",
                                 "+358401234567",
                                 "-1",
                                 "@SUM(A1)",
                                 "\tx",
                                 "\rx",
                                 "04E12",
                                 "0412345678",
                                 "9007199254740993",
                                 "12/03",
                                 "1,5",
                                 "TRUE",
                                 " blank before",
                                 "blank behind ",
                                 "line\nbreak",
                                 "line\r\nbreak",
                                 "=HYPERLINK(\"http://x\",\"y\")",
                                 "http://x.example/",
                                 "{=1+1}",
                                 "'quoted",
                                 "a&b<c>\"d\"",
                                 "_x000D_",
                                 "_x005F_x000D_",
                                 "\x01\x02\x1f",
                                 "\xe2\x80\xaegnp.exe",
                                 "\xf0\x9f\x9a\x97",
                                 "#REF!",
                                 "0x10",
                                 "1e5",
                                 "2024-10-10T06:49:37Z"})
            texts += QString::fromUtf8(text);
        texts += {u"a\0b"_s, u"\xfeffmark"_s, QString(32767, u'x'), QString(4681, u'\x01')};
        read(workbookOf(*fleetOfTags(texts),
                        {.kind = ExportKind::Tags, .columns = columns(ExportKind::Tags, "idTag")}));
        if (!m_sheets)
            return;
        for (int i = 0; i < texts.size(); ++i)
            QCOMPARE(row(u"Tags"_s, i + 1), QStringList{u"s "_s + texts[i]});
    }

    void whatNoWorkbookHoldsIsReplacedOrCut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("U+FFFE and U+FFFF")
            << QString(u"a\xfffe\xffff"_s) << QString(u"s a\xfffd\xfffd"_s);
        QTest::newRow("too long") << QString(32768, u'x')
                                  << QString(u"s "_s + QString(32766, u'x') + u'…');
        QString cars;
        for (int i = 0; i < 16384; ++i)
            cars += u"🚗"_s;
        QTest::newRow("too long, in pairs") << cars << QString(u"s "_s + cars.left(32766) + u'…');
    }

    void whatNoWorkbookHoldsIsReplacedOrCut()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, cell);
        read(workbookOf(*fleetOfTags({text}),
                        {.kind = ExportKind::Tags, .columns = columns(ExportKind::Tags, "idTag")}));
        if (!m_sheets)
            return;
        QCOMPARE(row(u"Tags"_s, 1), QStringList{cell});
        const int lines = int(sheet(u"Origin"_s)[u"rows"_s].toArray().size());
        const QString last = row(u"Origin"_s, lines - 1).value(1);
        QCOMPARE(last.contains(u"32,767 characters"_s), text.size() > 32767);
    }

    void datesAreInAZoneThatIsNamed()
    {
        const FleetPtr fleet = sampleFleet("D 7 Aino\n"
                                           "  T 04A2 expiringDate=2030-07-01T12:00:00Z "
                                           "startDate=1850-01-01 lastUpdated=9999-12-31T23:00:00Z\n"
                                           "  T 04A3 expiringDate=never\n");
        read(workbookOf(*fleet,
                        {.kind = ExportKind::Tags,
                         .columns = columns(ExportKind::Tags, "expiringDate startDate lastUpdated"),
                         .hasTitles = true,
                         .zone = QTimeZone("Europe/Helsinki")}));
        if (!m_sheets)
            return;
        QCOMPARE(row(u"Tags"_s, 0).front(), u"s Expires (Europe/Helsinki)"_s);
        QCOMPARE(row(u"Tags"_s, 1),
                 QStringList({u"d 2030-07-01T15:00:00.000"_s, u"s 1850-01-01"_s,
                              u"s 9999-12-31T23:00:00Z"_s})); // it is 10000 in Helsinki
        QCOMPARE(row(u"Tags"_s, 2).front(), u"s never"_s);
    }

    void titlesStayInSightAndFilter()
    {
        const FleetPtr fleet = sampleFleet("D 7 Aino\n  T 04A2\n  T 04A3\n");
        read(workbookOf(*fleet, {.kind = ExportKind::Tags}));
        if (!m_sheets)
            return;
        QCOMPARE(sheet(u"Tags"_s)[u"frozen"_s].toString(), u"A2"_s);
        QCOMPARE(sheet(u"Tags"_s)[u"filter"_s].toString(), u"A1:I3"_s);
        QCOMPARE(sheet(u"Tags"_s)[u"widths"_s].toArray().size(), 9);
        QCOMPARE(sheet(u"Tags"_s)[u"formats"_s][3].toString(), u"@"_s); // idTag
    }

    void whereItCameFromHasASheet()
    {
        const FleetPtr fleet = sampleFleet("D 7 Aino\n");
        read(workbookOf(*fleet, {.kind = ExportKind::Drivers,
                                 .origin = {.source = u"Northwind"_s,
                                            .place = u"https://api.example/"_s,
                                            .asOf = 1'700'000'000'000,
                                            .madeAt = 1'700'000'060'000,
                                            .query = u"=aino"_s,
                                            .scope = u"All"_s}}));
        if (!m_sheets)
            return;
        QStringList lines;
        for (int i = 0; i < sheet(u"Origin"_s)[u"rows"_s].toArray().size(); ++i)
            lines += row(u"Origin"_s, i).join(u'|');
        QCOMPARE(lines,
                 QStringList({u"s Source|s Northwind"_s, u"s Address|s https://api.example/"_s,
                              u"s Time of the data|s 2023-11-14T22:13:20Z"_s,
                              u"s Exported|s 2023-11-14T22:14:20Z"_s, u"s What|s Drivers"_s,
                              u"s Which|s All"_s, u"s Search|s =aino"_s, u"s Rows|s 1"_s}));
    }

    void numbersHaveAPointInEveryLocale()
    {
        const QTemporaryDir locales;
        QProcess maker;
        maker.start(u"localedef"_s,
                    {u"-i"_s, u"fi_FI"_s, u"-f"_s, u"UTF-8"_s, locales.filePath(u"fi_FI.UTF-8"_s)});
        maker.waitForFinished(patience);
        qputenv("LOCPATH", QFile::encodeName(locales.path()));
        const bool isFinnish = std::setlocale(LC_NUMERIC, "fi_FI.UTF-8") != nullptr;
        qunsetenv("LOCPATH");
        if (!isFinnish)
            QSKIP("there is no Finnish locale here (package locales)");
        const FleetPtr fleet = sampleFleet("D 7 Aino\n  C FI-2 latitude=65.0120888\n");
        const std::string workbook =
            workbookOf(*fleet, {.kind = ExportKind::Chargers,
                                .columns = columns(ExportKind::Chargers, "latitude")});
        const char point = std::localeconv()->decimal_point[0];
        std::setlocale(LC_NUMERIC, "C");
        QCOMPARE(point, ','); // it was put back
        read(workbook);
        if (m_sheets)
            QCOMPARE(row(u"Chargers"_s, 1), QStringList{u"n 65.0120888"_s});
    }

    void theSameRequestMakesTheSameBytes()
    {
        const FleetPtr fleet = sampleFleet("D 7 Aino\n  T 04A2\n");
        const ExportRequest request{.kind = ExportKind::Tags,
                                    .origin = {.madeAt = 1'700'000'000'000}};
        QVERIFY(workbookOf(*fleet, request) == workbookOf(*fleet, request));
    }

    void nothingStaysBehind()
    {
        const FleetPtr fleet = sampleFleet("D 7 Aino\n  T 04A2\n");
        const auto entries = [] {
            return QDir(QDir::tempPath()).entryList({u"chargetree-*"_s}, QDir::Files).size();
        };
        const auto files = entries();
        const auto descriptors = openDescriptors();
        for (const std::size_t stop : {std::size_t(0), std::size_t(1), SIZE_MAX}) {
            ExportRequest request{.kind = ExportKind::Tags, .format = ExportFormat::Xlsx};
            request.rows = allRows(*fleet, request.kind);
            StringSink sink;
            const auto writer = makeRecordWriter(*fleet, request, sink);
            writeRecords(*fleet, request, *writer, [&](std::size_t done) { return done != stop; });
        }
        QCOMPARE(entries(), files);
        QCOMPARE(openDescriptors(), descriptors);
    }

    void aSinkThatRefusesEndsTheExport()
    {
        const FleetPtr fleet = sampleFleet("D 7 Aino\n");
        const ExportRequest request{.rows = {0}, .format = ExportFormat::Xlsx};
        StringSink sink(100);
        const auto writer = makeRecordWriter(*fleet, request, sink);
        QVERIFY(writeRecords(*fleet, request, *writer) == WriteOutcome::Refused);
        QVERIFY(writer->fault().isEmpty()); // it is the sink's
    }

    void aPlaceForTemporaryFilesThatIsNoneIsASentence()
    {
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", "/dev/null");
        const FleetPtr fleet = sampleFleet("D 7 Aino\n");
        const ExportRequest request{.rows = {0}, .format = ExportFormat::Xlsx};
        StringSink sink;
        const auto writer = makeRecordWriter(*fleet, request, sink);
        const WriteOutcome outcome = writeRecords(*fleet, request, *writer);
        before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
        QVERIFY(outcome == WriteOutcome::Refused);
        QVERIFY2(writer->fault().contains(u"/dev/null"_s), qPrintable(writer->fault()));
        QVERIFY(sink.text.empty());
    }
};

QTEST_GUILESS_MAIN(TestXlsxExport)
#include "tst_xlsxexport.moc"
