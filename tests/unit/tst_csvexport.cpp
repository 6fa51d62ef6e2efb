// SPDX-License-Identifier: Apache-2.0
#include "models/export/csvwriter.h"
#include "models/export/exportscope.h"
#include "models/fields/secrets.h"
#include "models/fields/visibletext.h"
#include "tests/generator/demofleet.h"
#include "tests/support/askpython.h"
#include "tests/support/decoded.h"
#include "tests/support/samplefleet.h"
#include "tests/support/stringsink.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace chargetree;

namespace {

std::string csvOf(const Fleet &fleet, const ExportRequest &request)
{
    StringSink sink;
    CsvWriter writer({}, sink);
    if (writeRecords(fleet, request, writer) != WriteOutcome::Done)
        QTest::qFail("the export was not done", __FILE__, __LINE__);
    return sink.text;
}

ExportRequest requestFor(const Fleet &fleet, ExportKind kind, const QStringList &columns)
{
    return {.kind = kind,
            .rows = allRows(fleet, kind),
            .columns = writtenColumns(kind, chooseColumns(kind, columns).places)};
}

ExportRequest allOf(const Fleet &fleet, ExportKind kind)
{
    return {.kind = kind, .rows = allRows(fleet, kind)};
}

QString csvOf(const Fleet &fleet, ExportKind kind, const QStringList &columns)
{
    return QString::fromStdString(csvOf(fleet, requestFor(fleet, kind, columns)));
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

QString namesOf(ExportKind kind)
{
    QStringList names;
    for (const ExportColumn &column : exportColumns(kind))
        names += exactText(column.name);
    return names.join(u' ');
}

using Records = std::vector<std::vector<std::string>>;

/// Reads RFC 4180 to the letter; nothing where the text breaks it.
std::optional<Records> readCsv(std::string_view text)
{
    Records records;
    while (!text.empty()) {
        records.emplace_back();
        for (bool isLineOver = false; !isLineOver;) {
            std::string &value = records.back().emplace_back();
            if (text.starts_with('"')) {
                for (text.remove_prefix(1);; text.remove_prefix(1)) {
                    if (text.empty())
                        return {};
                    if (text.starts_with("\"\""))
                        text.remove_prefix(1);
                    else if (text.front() == '"')
                        break;
                    value += text.front();
                }
                text.remove_prefix(1);
            } else {
                const std::size_t end = text.find_first_of(",\"\r\n");
                value = text.substr(0, end);
                text.remove_prefix(std::min(end, text.size()));
            }
            isLineOver = text.starts_with("\r\n");
            if (!isLineOver && !text.starts_with(','))
                return {};
            text.remove_prefix(isLineOver ? 2 : 1);
        }
    }
    return records;
}

/// What the csv module of Python makes of it; nothing without Python.
std::optional<Records> readByPython(const std::string &text)
{
    const auto read =
        askPython(QStringLiteral("import csv,io,json,sys\n"
                                 "csv.field_size_limit(10**9)\n"
                                 "text=io.TextIOWrapper(sys.stdin.buffer,'utf-8',newline='')\n"
                                 "print(json.dumps(list(csv.reader(text,strict=True))))"),
                  QByteArray::fromStdString(text));
    if (!read)
        return {};
    Records records;
    for (const QJsonValue &line : read->array()) {
        records.emplace_back();
        for (const QJsonValue &value : line.toArray())
            records.back().push_back(value.toString().toStdString());
    }
    return records;
}

/// Texts that spreadsheets and careless readers change.
const std::vector<std::string> &triggers()
{
    static const std::vector<std::string> texts{"=1+1",
                                                "+358401234567",
                                                "-1",
                                                "@x",
                                                "\tx",
                                                "\rx",
                                                "04E12",
                                                "0412345678",
                                                "=HYPERLINK(\"http://x\",\"y\")",
                                                "a\"b",
                                                "\"",
                                                "\"\"",
                                                "a,b",
                                                "a;b",
                                                "line\nbreak",
                                                "line\r\nbreak",
                                                " space before",
                                                "space after ",
                                                "12/03",
                                                "1,5",
                                                "9007199254740993",
                                                std::string("NUL\0here", 8),
                                                "\u202egnp.exe",
                                                "🚗👩‍🔧",
                                                "\ufeffmark",
                                                "TRUE",
                                                "'quoted"};
    return texts;
}

FleetPtr fleetOfTriggers()
{
    QJsonArray tags;
    for (const std::string &text : triggers())
        tags.append(QJsonObject{{QStringLiteral("idTag"), exactText(text)}});
    const QJsonObject driver{{QStringLiteral("id"), 1},
                             {QStringLiteral("name"), exactText(triggers().front())},
                             {QStringLiteral("tags"), tags}};
    const QJsonObject document{{QStringLiteral("spareUsers"), QJsonArray{driver}}};
    return decoded(QJsonDocument(document).toJson(QJsonDocument::Compact).toStdString()).fleet;
}

constexpr const char *depots = "D 7 Aino\n"
                               "  T B2\n"
                               "  T A10 Blue invoicable=true\n"
                               "  S 5 Depot\n"
                               "    C FI-10 Available chargerName=\"Depot 10\" city=Oulu\n"
                               "      P 0 Available\n"
                               "      P 1 Charging maxWatts=22000\n"
                               "      G AuthorizationKey hunter2\n"
                               "      G HeartbeatInterval 300\n"
                               "    C FI-2 Offline chargerName=\"depot 2\" latitude=65.0120888\n"
                               "      P 1 Offline maxWatts=3700\n"
                               "  C FI-3 groupId=9 groupName=Alone\n"
                               "D 8 Väinö payerId=9223372036854775807\n"
                               "  T A9\n";

} // namespace

class TestCsvExport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theColumnsAreAContract_data();
    void theColumnsAreAContract();
    void everyColumnIsNamedOnceAndTitled();
    void everyKindIsWrittenLikeThis_data();
    void everyKindIsWrittenLikeThis();
    void valuesAreExactlyThoseOfTheDocument();
    void noTriggerIsAltered();
    void pythonReadsTheSame();
    void theDemoFleetIsReadBackInFull();
    void secretsAreMaskedUnlessRevealed();
    void anUnknownColumnIsNamed();
    void aSearchLeavesItsHits();
    void aSelectionHasWhatIsBelowItToo();
    void rowsAreSorted_data();
    void rowsAreSorted();
    void anExportCanBeStopped();
    void aSinkThatRefusesEndsTheExport();
    void aLoneEmptyValueIsALineOfItsOwn();
    void aSpreadsheetCalculatesNothing_data();
    void aSpreadsheetCalculatesNothing();
    void aSpreadsheetGetsItsDelimiterAndDecimals_data();
    void aSpreadsheetGetsItsDelimiterAndDecimals();
    void titlesAreForPeople();
};

void TestCsvExport::theColumnsAreAContract_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("columns");
    const auto row = [](const char *kind, const char *columns) {
        QTest::newRow(kind) << QString::fromLatin1(kind) << QString::fromLatin1(columns);
    };
    row("drivers", "id name externalId homeGroupId homeGroupName payerId");
    row("tags",
        "driverId driverName id idTag tokenName startDate expiringDate lastUpdated invoicable");
    row("sites", "id groupName groupType externalId onlineSocket offlineSocket errorSocket payerId "
                 "costId costName paymentRecipientId");
    row("chargers",
        "siteId siteName chargerId chargerName id chargerStatus activeConnection lastSeen "
        "lastMessage "
        "groupId groupName publicGroupName manufacturer chargerModel serialNumber firmwareVersion "
        "evseId splitEvseBySocket physicalReference capabilities integrationRelays "
        "pushIntegrationEnabled chargerSpecificMessageStructure iccid imsi meterSerialNumber "
        "meterType customProperties streetAddress streetNumber houseLetter postalNumber city area "
        "country latitude longitude");
    row("sockets",
        "siteId siteName chargerId id name status type format maxPower maxWatts maxVoltage "
        "maxAmperage socketPowerType phaseRotation deviceEvseId deviceConnectorId "
        "chargingStationEvseId termsAndConditions lastUpdated controller evseUid");
    row("access", "driverId driverName tags chargerId chargerName siteId siteName grant");
    row("configurations", "siteId siteName chargerId configName configValue canBeChanged");
}

void TestCsvExport::theColumnsAreAContract()
{
    QFETCH(QString, kind);
    const auto known = exportKindOf(kind.toStdString());
    QVERIFY(known);
    QCOMPARE(exactText(exportWord(*known)), kind);
    QTEST(namesOf(*known), "columns");
    QVERIFY(!exportKindOf("driver"));
}

void TestCsvExport::everyColumnIsNamedOnceAndTitled()
{
    for (std::size_t i = 0; i < exportKindCount; ++i) {
        QStringList names = namesOf(ExportKind(i)).split(u' ');
        QCOMPARE(names.removeDuplicates(), 0);
        for (const ExportColumn &column : exportColumns(ExportKind(i)))
            QVERIFY(!exportColumnTitle(column).isEmpty());
    }
}

void TestCsvExport::everyKindIsWrittenLikeThis_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("csv");
    const auto row = [](ExportKind kind, const char *csv) {
        QString text = QString::fromUtf8(csv);
        QTest::newRow(exportWord(kind).data())
            << int(kind) << text.replace(u'\n', QStringLiteral("\r\n"));
    };
    row(ExportKind::Drivers, "id,name,payerId\n7,Aino,\n8,Väinö,9223372036854775807\n");
    row(ExportKind::Tags,
        "driverId,driverName,idTag,tokenName,invoicable\n7,Aino,B2,,\n7,Aino,A10,Blue,true\n"
        "8,Väinö,A9,,\n");
    row(ExportKind::Sites, "id,groupName\n5,Depot\n");
    row(ExportKind::Chargers,
        "siteId,siteName,chargerId,chargerName,city,latitude\n5,Depot,FI-10,Depot 10,Oulu,\n"
        "5,Depot,FI-2,depot 2,,65.0120888\n9,Alone,FI-3,,,\n");
    row(ExportKind::Sockets, "siteId,chargerId,id,maxWatts,controller,evseUid\n5,FI-10,0,,true,\n"
                             "5,FI-10,1,22000,false,FI-10\n5,FI-2,1,3700,false,FI-2\n");
    row(ExportKind::Configurations,
        "chargerId,configName,configValue\nFI-10,AuthorizationKey,••••••\n"
        "FI-10,HeartbeatInterval,300\n");
}

void TestCsvExport::everyKindIsWrittenLikeThis()
{
    QFETCH(int, kind);
    QFETCH(QString, csv);
    const QStringList columns = csv.section(QStringLiteral("\r\n"), 0, 0).split(u',');
    QCOMPARE(csvOf(*sampleFleet(depots), ExportKind(kind), columns), csv);
}

void TestCsvExport::valuesAreExactlyThoseOfTheDocument()
{
    const FleetPtr fleet = decoded(R"({"spareUsers":[{"chargers":[{"chargerId":"A",
        "id":1.50e3,"activeConnection":false,"lastSeen":"2024-10-10T06:49:37.4500000Z",
        "capabilities":["a","b"],"customProperties":{ "k" : [1, 2] },"lastMessage":null,
        "locationInfo":{"latitude":60.16985570,"city":"a\ud800"}}]}]})")
                               .fleet;
    const QStringList columns = words("id activeConnection lastSeen capabilities customProperties "
                                      "lastMessage latitude city");
    const auto records = readCsv(csvOf(*fleet, ExportKind::Chargers, columns).toStdString());
    QVERIFY(records);
    const std::vector<std::string> expected{
        "1.50e3",       "false",          "2024-10-10T06:49:37.4500000Z",
        R"(["a","b"])", R"({"k":[1,2]})", "",
        "60.16985570",  R"(a\ud800)"};
    QCOMPARE(records->at(1), expected);
}

void TestCsvExport::noTriggerIsAltered()
{
    const FleetPtr fleet = fleetOfTriggers();
    const std::string text =
        csvOf(*fleet, requestFor(*fleet, ExportKind::Tags, words("driverName idTag")));
    QVERIFY(!text.starts_with("\xef\xbb\xbf"));
    const auto records = readCsv(text);
    QVERIFY(records);
    QCOMPARE(records->size(), triggers().size() + 1);
    for (std::size_t i = 0; i < triggers().size(); ++i) {
        QCOMPARE(records->at(i + 1), (std::vector{triggers().front(), triggers()[i]}));
        // Quotes only where they are needed.
        const bool isPlain = triggers()[i].find_first_of(",\"\r\n\t ") == std::string::npos;
        if (isPlain)
            QVERIFY(text.find("," + triggers()[i] + "\r\n") != std::string::npos);
    }
}

void TestCsvExport::pythonReadsTheSame()
{
    const FleetPtr fleet = fleetOfTriggers();
    const std::string text =
        csvOf(*fleet, requestFor(*fleet, ExportKind::Tags, words("driverName idTag")));
    const auto records = readByPython(text);
    if (!records)
        QSKIP("there is no /usr/bin/python3");
    QCOMPARE(*records, *readCsv(text));
}

void TestCsvExport::theDemoFleetIsReadBackInFull()
{
    const FleetPtr fleet = decoded(generator::generateDemoFleet()).fleet;
    for (std::size_t i = 0; i < exportKindCount; ++i) {
        const ExportRequest request = allOf(*fleet, ExportKind(i));
        const auto records = readCsv(csvOf(*fleet, request));
        QVERIFY(records);
        QCOMPARE(records->size(), request.rows.size() + 1);
        const auto columns = exportColumns(ExportKind(i));
        for (const auto &record : *records)
            QCOMPARE(record.size(), columns.size());
    }
}

void TestCsvExport::secretsAreMaskedUnlessRevealed()
{
    const FleetPtr fleet = sampleFleet(depots);
    ExportRequest request = allOf(*fleet, ExportKind::Configurations);
    QVERIFY(csvOf(*fleet, request).find("hunter2") == std::string::npos);
    QVERIFY(csvOf(*fleet, request).find(secretMaskUtf8) != std::string::npos);
    request.revealSecrets = true;
    QVERIFY(csvOf(*fleet, request).find("hunter2") != std::string::npos);
}

void TestCsvExport::anUnknownColumnIsNamed()
{
    const ColumnChoice choice = chooseColumns(ExportKind::Tags, words("idTag colour"));
    QCOMPARE(choice.unknown, QStringLiteral("colour"));
    QVERIFY(choice.places.empty());
    QCOMPARE(chooseColumns(ExportKind::Tags, words("idTag driverId")).places,
             (std::vector<std::size_t>{3, 0}));
}

void TestCsvExport::aSearchLeavesItsHits()
{
    const FleetPtr fleet = sampleFleet(depots);
    Hits hits{BitSet(0), BitSet(2), BitSet(3), BitSet(1), BitSet(3), BitSet(3)};
    hits.drivers.set(1);
    hits.tags.set(2);
    hits.chargers.set(1);
    hits.sockets.set(0);
    using Places = std::vector<std::uint32_t>;
    const auto rows = [&](ExportKind kind) { return rowsFor(*fleet, kind, hits); };
    QCOMPARE(rows(ExportKind::Drivers), Places({1}));
    QCOMPARE(rows(ExportKind::Tags), Places({2}));
    QCOMPARE(rows(ExportKind::Sites), Places());
    QCOMPARE(rows(ExportKind::Chargers), Places({1}));
    QCOMPARE(rows(ExportKind::Sockets), Places({0, 2})); // found itself, and by its charger
    QCOMPARE(rows(ExportKind::Configurations), Places());
    hits.chargers.set(0);
    QCOMPARE(rows(ExportKind::Configurations), Places({0, 1}));
}

void TestCsvExport::aSelectionHasWhatIsBelowItToo()
{
    const FleetPtr fleet = sampleFleet(depots);
    using Places = std::vector<std::uint32_t>;
    const auto rows = [&](NodeId node, ExportKind kind) {
        return rowsBelow(*fleet, std::vector{node}, kind);
    };
    const NodeId aino = fleet->drivers()[0].node;
    QCOMPARE(rows(aino, ExportKind::Drivers), Places({0}));
    QCOMPARE(rows(aino, ExportKind::Tags), Places({0, 1}));
    QCOMPARE(rows(aino, ExportKind::Sites), Places({0}));
    QCOMPARE(rows(aino, ExportKind::Chargers), Places({0, 1, 2}));
    QCOMPARE(rows(aino, ExportKind::Configurations), Places({0, 1}));
    const NodeId second = fleet->chargers()[1].node;
    QCOMPARE(rows(second, ExportKind::Sockets), Places({2}));
    QCOMPARE(rows(second, ExportKind::Drivers), Places());
    QCOMPARE(rowsBelow(*fleet, std::vector{Fleet::root}, ExportKind::Tags),
             allRows(*fleet, ExportKind::Tags));
}

void TestCsvExport::rowsAreSorted_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("column");
    QTest::addColumn<bool>("isDescending");
    QTest::addColumn<QString>("order");
    const auto row = [](const char *name, ExportKind kind, const char *column, bool isDescending,
                        const char *order) {
        QTest::newRow(name) << int(kind) << QString::fromLatin1(column) << isDescending
                            << QString::fromLatin1(order);
    };
    row("texts naturally, without case", ExportKind::Chargers, "chargerName", false, "1 0 2");
    row("descending, missing last", ExportKind::Chargers, "chargerName", true, "0 1 2");
    row("numbers as numbers", ExportKind::Sockets, "maxWatts", false, "2 1 0");
    row("numbers descending, missing last", ExportKind::Sockets, "maxWatts", true, "1 2 0");
    row("ids naturally", ExportKind::Tags, "idTag", false, "2 1 0");
    row("equal ones stay in order", ExportKind::Tags, "driverName", false, "0 1 2");
    row("equal ones stay in order descending", ExportKind::Tags, "driverId", true, "2 0 1");
    row("masked secrets tell nothing", ExportKind::Configurations, "configName", true, "1 0");
}

void TestCsvExport::rowsAreSorted()
{
    QFETCH(int, kind);
    QFETCH(QString, column);
    QFETCH(bool, isDescending);
    const FleetPtr fleet = sampleFleet(depots);
    const std::size_t chosen = chooseColumns(ExportKind(kind), {column}).places.at(0);
    for (const QLocale &locale : {QLocale(QLocale::Finnish), QLocale::c()}) {
        auto places = allRows(*fleet, ExportKind(kind));
        sortRows(ExportTable(*fleet, ExportKind(kind)), {chosen, isDescending}, locale, places);
        QStringList order;
        for (const std::uint32_t place : places)
            order += QString::number(place);
        QTEST(order.join(u' '), "order");
    }
}

void TestCsvExport::anExportCanBeStopped()
{
    const FleetPtr fleet = sampleFleet(depots);
    StringSink sink;
    CsvWriter writer({}, sink);
    std::size_t last = 0;
    const auto goOn = [&last](std::size_t done) {
        last = done;
        return done < 2;
    };
    QVERIFY(writeRecords(*fleet, allOf(*fleet, ExportKind::Tags), writer, goOn)
            == WriteOutcome::Cancelled);
    QCOMPARE(last, std::size_t(2));
}

void TestCsvExport::aSinkThatRefusesEndsTheExport()
{
    const FleetPtr fleet = decoded(generator::generateDemoFleet()).fleet;
    StringSink sink(10);
    CsvWriter writer({}, sink);
    QVERIFY(writeRecords(*fleet, allOf(*fleet, ExportKind::Chargers), writer)
            == WriteOutcome::Refused);
}

void TestCsvExport::aLoneEmptyValueIsALineOfItsOwn()
{
    QCOMPARE(csvOf(*sampleFleet(depots), ExportKind::Drivers, words("payerId")),
             QStringLiteral("payerId\r\n\"\"\r\n9223372036854775807\r\n"));
}

void TestCsvExport::aSpreadsheetCalculatesNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &field) {
        QTest::newRow(name) << text << field;
    };
    row("formula", "=1+1", "'=1+1");
    row("link", "=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
    row("quoted formula", "\"=1+1\"", "\"\"\"=1+1\"\"\"");
    row("plus", "+358401234567", "'+358401234567");
    row("minus", "-1", "'-1");
    row("at", "@SUM(A1)", "'@SUM(A1)");
    row("tab", "\tx", "'\tx");
    row("carriage return", "\rx", "\"'\rx\"");
    row("NUL", QByteArray("\0x", 2), QByteArray("'\0x", 3));
    row("data exchange", "=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0");
    row("only the sign", "=", "'=");
    row("exponent", "04E12", "04E12");
    row("leading zero", "0412345678", "0412345678");
    row("date", "12/03", "12/03");
    row("comma", "1,5", "\"1,5\"");
    row("beyond 2^53", "9007199254740993", "9007199254740993");
    row("sign behind a blank", " =1+1", "\" =1+1\"");
    row("sign in a later line", "a\n=1+1", "\"a\n=1+1\"");
    row("apostrophe", "'=1+1", "'=1+1");
    row("truth", "TRUE", "TRUE");
    row("space behind", "x ", "\"x \"");
    row("direction", "\xe2\x80\xaegnp.exe", "\xe2\x80\xaegnp.exe");
    row("full width",
        "\xef\xbc\x9d"
        "1",
        "\xef\xbc\x9d"
        "1");
    row("empty", "", "");
}

void TestCsvExport::aSpreadsheetCalculatesNothing()
{
    QFETCH(const QByteArray, text);
    const QJsonObject tag{{QStringLiteral("idTag"), QString::fromUtf8(text)}};
    const QJsonObject driver{{QStringLiteral("id"), -5}, {QStringLiteral("tags"), QJsonArray{tag}}};
    const QJsonObject document{{QStringLiteral("spareUsers"), QJsonArray{driver}}};
    const FleetPtr fleet =
        decoded(QJsonDocument(document).toJson(QJsonDocument::Compact).toStdString()).fleet;
    ExportRequest request = requestFor(*fleet, ExportKind::Tags, words("driverId idTag"));
    request.preset = CsvPreset::Spreadsheet;
    StringSink sink;
    const auto writer = makeRecordWriter(*fleet, request, sink);
    QVERIFY(writeRecords(*fleet, request, *writer) == WriteOutcome::Done);
    const QByteArray head = "\xef\xbb\xbf"
                            "driverId,idTag\r\n-5,";
    QCOMPARE(QByteArray::fromStdString(sink.text).left(head.size()), head); // a number is no text
    QTEST(QByteArray::fromStdString(sink.text).mid(head.size()).chopped(2), "field");
}

void TestCsvExport::aSpreadsheetGetsItsDelimiterAndDecimals_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("C") << QLocale::c() << QByteArray("FI-2,65.0120888,a;b");
    QTest::newRow("English") << QLocale(QLocale::English) << QByteArray("FI-2,65.0120888,a;b");
    QTest::newRow("Finnish") << QLocale(QLocale::Finnish) << QByteArray("FI-2;65,0120888;\"a;b\"");
    QTest::newRow("German") << QLocale(QLocale::German) << QByteArray("FI-2;65,0120888;\"a;b\"");
}

void TestCsvExport::aSpreadsheetGetsItsDelimiterAndDecimals()
{
    QFETCH(const QLocale, locale);
    const FleetPtr fleet = sampleFleet("D 1 Aino\n  C FI-2 latitude=65.0120888 city=a;b\n");
    ExportRequest request =
        requestFor(*fleet, ExportKind::Chargers, words("chargerId latitude city"));
    request.preset = CsvPreset::Spreadsheet;
    request.locale = locale;
    StringSink sink;
    const auto writer = makeRecordWriter(*fleet, request, sink);
    QVERIFY(writeRecords(*fleet, request, *writer) == WriteOutcome::Done);
    QTEST(QByteArray::fromStdString(sink.text).split('\n').at(1).trimmed(), "line");
}

void TestCsvExport::titlesAreForPeople()
{
    const FleetPtr fleet = sampleFleet(depots);
    ExportRequest request = requestFor(*fleet, ExportKind::Tags, words("driverName idTag"));
    request.hasTitles = true;
    StringSink sink;
    const auto writer = makeRecordWriter(*fleet, request, sink);
    QVERIFY(writeRecords(*fleet, request, *writer) == WriteOutcome::Done);
    QVERIFY(sink.text.starts_with("Driver,Tag\r\n"));
}

QTEST_GUILESS_MAIN(TestCsvExport)
#include "tst_csvexport.moc"
