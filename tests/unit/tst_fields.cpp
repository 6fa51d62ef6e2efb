// SPDX-License-Identifier: Apache-2.0
#include "models/fields/fieldtext.h"
#include "models/fields/visiblepath.h"
#include "tests/support/decoded.h"
#include "tests/support/samplefleet.h"
#include "tests/support/testpaths.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr TimeMs minute = 60'000;
constexpr TimeMs hour = 60 * minute;
constexpr TimeMs day = 24 * hour;
const TimeMs now = *parseIsoTime("2026-05-03T12:00:00Z");

Wording english(const char *zone = "UTC")
{
    return Wording(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone(zone),
                   {.now = now, .expiringDays = 30});
}

NodeId nodeNamed(const Fleet &fleet, const QString &name)
{
    for (std::uint32_t i = 1; i < fleet.nodes().size(); ++i) {
        if (nodeName(fleet, NodeId(i)) == name)
            return NodeId(i);
    }
    return none<NodeId>;
}

} // namespace

class TestFields final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPathReadsFromLeftToRightInAMirroredLine();
    void hiddenCharactersAreShownAsMarks_data();
    void hiddenCharactersAreShownAsMarks();
    void linesStayLines();
    void aLongTextIsCutWithAnEllipsis();
    void noNaughtyStringKeepsAHiddenCharacter();
    void aSecretIsKnownByTheWordsOfItsName_data();
    void aSecretIsKnownByTheWordsOfItsName();
    void timeIsSaidFromNow_data();
    void timeIsSaidFromNow();
    void datesAreInTheGivenZoneWithFullYears();
    void aDateNamesNoWeekday_data();
    void aDateNamesNoWeekday();
    void tagsAreSaidAsTheyStand_data();
    void tagsAreSaidAsTheyStand();
    void theWorstIsCountedWhereItIsTrouble();
    void powerIsInKilowatts_data();
    void powerIsInKilowatts();
    void everyFieldHasATitle();
    void everyStatusAndKindHasAWord();
    void fieldsReadLikeThis_data();
    void fieldsReadLikeThis();
    void aSecretsValueIsNeverRead();
    void dateFieldsHaveTheirFullFormAsToolTip();
    void rowsAreNamedLikeThis();
    void whatHasNoNameIsNamedByItsIdElseItsKind_data();
    void whatHasNoNameIsNamedByItsIdElseItsKind();
    void countsAreOfDistinctThings();
    void anEvseUidIsTheChargersOrTheSockets();
};

void TestFields::hiddenCharactersAreShownAsMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &text, const QString &shown) {
        QTest::newRow(name) << text << shown;
    };
    row("nothing", {}, {});
    row("plain", QStringLiteral("Väinö 🚗"), QStringLiteral("Väinö 🚗"));
    row("line breaks", QStringLiteral("a\r\nb\tc"), QStringLiteral("a␍␊b␉c"));
    row("NUL", QString(QChar(u'\0')), QStringLiteral("␀"));
    row("delete", QString(QChar(u'\x7f')), QStringLiteral("␡"));
    row("C1", QString(QChar(u'\x85')), QStringLiteral("‹U+0085›"));
    row("bidi", QStringLiteral("a\u202eb"), QStringLiteral("a‹U+202E›b"));
    row("isolate", QStringLiteral("\u2066"), QStringLiteral("‹U+2066›"));
    row("line separator", QStringLiteral("\u2028"), QStringLiteral("‹U+2028›"));
    row("byte-order mark", QStringLiteral("\ufeff"), QStringLiteral("‹U+FEFF›"));
    row("lone surrogate", QString(QChar(char16_t(0xd800))), QStringLiteral("\ufffd"));
    row("accents", u"a"_s + QString(9, QChar(0x301)),
        u"a"_s + QString(8, QChar(0x301)) + u"‹U+0301›"_s);
    row("markup", QStringLiteral("<b>&amp;"), QStringLiteral("<b>&amp;"));
}

void TestFields::aPathReadsFromLeftToRightInAMirroredLine()
{
    QCOMPARE(visiblePath(u"/home/aino/"_s), u"/home/aino/"_s);
    QCOMPARE(visiblePath(u"/home/aino/"_s, Qt::RightToLeft), u"\u2066/home/aino/\u2069"_s);
    // A name cannot end it: what is no mark of ours is shown.
    QCOMPARE(visiblePath(u"/a\u2069b"_s, Qt::RightToLeft), u"\u2066/a‹U+2069›b\u2069"_s);
}

void TestFields::hiddenCharactersAreShownAsMarks()
{
    QFETCH(QString, text);
    QTEST(visibleText(text), "shown");
    if (!text.contains(QChar(char16_t(0xd800))))
        QTEST(visibleText(text.toStdString()), "shown");
}

void TestFields::linesStayLines()
{
    QCOMPARE(visibleLines(u"a\tb\n\u202ec\n"_s, 100), u"a␉b\n‹U+202E›c\n"_s);
    QCOMPARE(visibleLines(u"\n\n\n\n"_s, 3), u"\n\n…"_s);
    QCOMPARE(visibleLines(u"a\u202e"_s, 4), u"a‹U…"_s);
}

void TestFields::aLongTextIsCutWithAnEllipsis()
{
    const QString text = QStringLiteral("🚗").repeated(2000);
    QCOMPARE(visibleText(text.toStdString(), 10), QStringLiteral("🚗🚗🚗🚗…"));
    QCOMPARE(visibleText(text, 10), visibleText(text.toStdString(), 10));
    QCOMPARE(visibleText(QString(512, u'a')), QString(512, u'a'));
    QCOMPARE(visibleText(QString(513, u'a')), QString(511, u'a') + u'…');
    QCOMPARE(visibleText(std::string(1'000'000, 'a')), QString(511, u'a') + u'…');
    QCOMPARE(visibleText(std::string(1'000'000, '\n')).size(), cellLimit);
    QCOMPARE(visibleText(QString(1'000'000, u'\n')).size(), cellLimit);
    const QString longer = QString(9, u'a') + u"🚗\n"_s; // the pair across the limit
    QCOMPARE(visibleText(longer, 10), QString(9, u'a') + u'…');
    QCOMPARE(visibleText(longer, 11), QString(9, u'a') + u'…');
    QCOMPARE(visibleText(longer, 12), QString(9, u'a') + u"🚗␊"_s);
}

void TestFields::noNaughtyStringKeepsAHiddenCharacter()
{
    QFile file(testData(u"naughty-strings/blns.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the naughty strings are not there: set CHARGETREE_TEST_DATA");
    const QJsonArray texts = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(texts.size() > 300);
    for (const QJsonValue &text : texts) {
        const QString shown = visibleText(text.toString());
        QVERIFY(shown.size() <= cellLimit);
        for (const QChar c : shown)
            QVERIFY(c.category() != QChar::Other_Control && c != QChar(0x202e));
    }
}

void TestFields::aSecretIsKnownByTheWordsOfItsName_data()
{
    QTest::addColumn<bool>("isSecret");
    for (const char *name :
         {"AuthorizationKey", "authorizationkey", "AUTHORIZATION_KEY", "apiKey", "APIKey", "Key",
          "WebPassword", "web.password", "PASSWD", "AuthToken", "authtoken", "ClientSecret",
          "SimPIN", "PINCode", "pin", "SIMPin", "Pin1", "wifi-psk", "pass_word"})
        QTest::newRow(name) << true;
    for (const char *name :
         {"", "Monkey", "StopTransactionOnEVSideDisconnect", "Stopping", "MaxKeys",
          "GetConfigurationMaxKeys", "HeartbeatInterval", "Shipping", "SpinLock", "Pinned",
          "TurkeyMode", "LocalAuthListMaxLength", "KeysMax", "123", "äö"})
        QTest::newRow(*name ? name : "(empty)") << false;
}

void TestFields::aSecretIsKnownByTheWordsOfItsName()
{
    const QByteArray name = QTest::currentDataTag();
    QTEST(isSecretName(name == "(empty)" ? std::string() : name.toStdString()), "isSecret");
}

void TestFields::timeIsSaidFromNow_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QString>("text");
    const auto row = [](TimeMs offset, const char *text) {
        QTest::newRow(text) << qint64(offset) << QString::fromUtf8(text);
    };
    row(-59'999, "just now");
    row(-minute, "1 minute(s) ago");
    row(-59 * minute, "59 minute(s) ago");
    row(-hour, "1 hour(s) ago");
    row(-47 * hour, "47 hour(s) ago");
    row(-2 * day, "2 day(s) ago");
    row(-99 * day, "99 day(s) ago");
    row(-100 * day, "3 month(s) ago");
    row(-731 * day, "2 year(s) ago");
    row(5 * hour, "in 5 hour(s)");
    row(21 * day + hour, "in 21 day(s)");
    row(800'000 * day, "in 2191 year(s)");
}

void TestFields::timeIsSaidFromNow()
{
    QFETCH(qint64, offset);
    QTEST(english().age(now + offset), "text");
}

void TestFields::datesAreInTheGivenZoneWithFullYears()
{
    const TimeMs time = *parseIsoTime("2024-10-10T22:49:37.450Z");
    QCOMPARE(english("Europe/Helsinki").date(time), QStringLiteral("11 October 2024"));
    QCOMPARE(english("Europe/Helsinki").dateTime(time), QStringLiteral("11/10/2024 01:49"));
    const Wording american(QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone::utc(), {});
    QVERIFY(american.dateTime(time).startsWith(QStringLiteral("10/10/2024 10:49")));
    const QString exact = english("Europe/Helsinki").exactDateTime(time);
    QVERIFY2(exact.contains(QStringLiteral("01:49:37")) && exact.contains(QStringLiteral("EEST")),
             qPrintable(exact));
}

void TestFields::aDateNamesNoWeekday_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *locale, const char *text) {
        QTest::newRow(locale) << QString::fromUtf8(text);
    };
    row("en_US", "October 11, 2024");
    row("en_GB", "11 October 2024");
    row("da_DK", "den 11. oktober 2024");
    row("de_DE", "11. Oktober 2024");
    row("fi_FI", "11. lokakuuta 2024");
    row("hu_HU", "2024. október 11.");
    row("pl_PL", "11 października 2024");
}

void TestFields::aDateNamesNoWeekday()
{
    const TimeMs time = *parseIsoTime("2024-10-11T12:00:00Z");
    const QLocale locale(QString::fromLatin1(QTest::currentDataTag()));
    QTEST(Wording(locale, QTimeZone::utc(), {}).date(time), "text");
}

void TestFields::tagsAreSaidAsTheyStand_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("expiry");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *text, const char *start, const char *expiry) {
        QTest::newRow(text) << QString::fromLatin1(start) << QString::fromLatin1(expiry)
                            << QString::fromUtf8(text);
    };
    row("no expiry", "null", "null");
    row("valid", "2020-01-01", "2027-01-01");
    row("expiring in 21 day(s)", "2020-01-01", "2026-05-24T13:00:00Z");
    row("expired 3 day(s) ago", "2020-01-01", "2026-04-30");
    row("valid from 3 May 2027", "2027-05-03", "2028-01-01");
}

void TestFields::tagsAreSaidAsTheyStand()
{
    QFETCH(QString, start);
    QFETCH(QString, expiry);
    const QString outline = QStringLiteral("D 1\n  T A startDate=%1 expiringDate=%2");
    const FleetPtr fleet = sampleFleet(outline.arg(start, expiry).toStdString());
    QTEST(english().validity(fleet->tags().front()), "text");
}

void TestFields::theWorstIsCountedWhereItIsTrouble()
{
    const Wording wording = english();
    QCOMPARE(wording.worst(Worst{Status::Offline, 12}), QStringLiteral("12 offline"));
    QCOMPARE(wording.worst(Worst{Status::Error, 1}), QStringLiteral("1 error(s)"));
    QCOMPARE(wording.worst(Worst{Status::Charging, 3}), QStringLiteral("Charging"));
    QCOMPARE(wording.worst(Worst{Status::Reserved, 3}), QStringLiteral("In use"));
    QCOMPARE(wording.worst(Worst{}), QString());
    QCOMPARE(wording.worst(WorstTags{Validity::Expired, 61}), QStringLiteral("61 expired"));
    QCOMPARE(wording.worst(WorstTags{Validity::NoExpiry, 4}), QStringLiteral("valid"));
    QCOMPARE(wording.worst(WorstTags{}), QStringLiteral("no tag"));
}

void TestFields::powerIsInKilowatts_data()
{
    QTest::addColumn<qint64>("watts");
    QTest::addColumn<QString>("text");
    QTest::newRow("22") << qint64(22'000) << QStringLiteral("22 kW");
    QTest::newRow("7.4") << qint64(7'400) << QStringLiteral("7.4 kW");
    QTest::newRow("11.04") << qint64(11'040) << QStringLiteral("11.04 kW");
    QTest::newRow("0.9") << qint64(900) << QStringLiteral("900 W");
    QTest::newRow("0") << qint64(0) << QStringLiteral("0 W");
    QTest::newRow("much") << qint64(2'147'483'647) << QStringLiteral("2,147,483.647 kW");
    QTest::newRow("negative") << qint64(-22'000) << QStringLiteral("-22 kW");
}

void TestFields::powerIsInKilowatts()
{
    QFETCH(qint64, watts);
    QTEST(english().power(watts), "text");
    QCOMPARE(english().size(149'000'000), QStringLiteral("149 MB"));
}

void TestFields::everyFieldHasATitle()
{
    for (std::size_t kind = 0; kind < kindCount; ++kind) {
        for (std::size_t row = 0; row < fieldsOf(Kind(kind)).size(); ++row)
            QVERIFY(!fieldTitle({Kind(kind), static_cast<std::uint8_t>(row)}).isEmpty());
    }
}

void TestFields::everyStatusAndKindHasAWord()
{
    for (std::size_t i = 1; i < statusCount; ++i)
        QVERIFY(!english().status(Status(i)).isEmpty());
    QCOMPARE(english().status(Status::Other, "Melted"), QStringLiteral("Melted"));
    for (int kind = int(NodeKind::HomeSites); kind <= int(NodeKind::Socket); ++kind)
        QVERIFY(!Wording::kind(NodeKind(kind)).isEmpty());
}

void TestFields::fieldsReadLikeThis_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("people");
    QTest::addColumn<QString>("exact");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("row");
    const auto row = [](FieldId id, const char *json, const char *people, const char *exact) {
        QTest::addRow("%s %s", rowOf(id).name.data(), json)
            << QByteArray(json) << QString::fromUtf8(people) << QString::fromUtf8(exact)
            << int(id.kind) << int(id.row);
    };
    row(field(Kind::Charger, "id"), "1234567", "1234567", "1234567");
    row(field(Kind::Charger, "id"), "null", "", "");
    row(field(Kind::Charger, "id"), "\"x\"", "x", "x");
    row(field(Kind::Charger, "chargerName"), R"("a\nb")", "a␊b", "a\nb");
    row(field(Kind::Charger, "chargerName"), "12.50", "12.50", "12.50");
    row(field(Kind::Charger, "chargerName"), R"({"a":[1]})", R"({"a":[1]})", R"({"a":[1]})");
    row(field(Kind::Charger, "chargerName"), R"("a\ud800")", R"(a\ud800)", R"(a\ud800)");
    row(field(Kind::Charger, "activeConnection"), "true", "yes", "true");
    row(field(Kind::Charger, "activeConnection"), "false", "no", "false");
    row(field(Kind::Charger, "chargerStatus"), R"("SuspendedCAR")", "Suspended by car",
        "SuspendedCAR");
    row(field(Kind::Charger, "chargerStatus"), R"("Melted")", "Melted", "Melted");
    row(field(Kind::Charger, "lastSeen"), R"("2024-10-10T06:49:37.450Z")", "10/10/2024 06:49",
        "2024-10-10T06:49:37.450Z");
    row(field(Kind::Charger, "lastSeen"), R"("0001-01-01T00:00:00")", "none",
        "0001-01-01T00:00:00");
    row(field(Kind::Charger, "lastSeen"), R"("soon")", "soon", "soon");
    row(field(Kind::Charger, "capabilities"), R"(["a","b\"c",null])", "a, b\"c, null",
        R"(["a","b\"c",null])");
    row(field(Kind::Charger, "capabilities"), "[]", "", "[]");
    row(field(Kind::Charger, "customProperties"), R"({ "b" : 1, "a" : [ ] })", R"({"b":1,"a":[]})",
        R"({"b":1,"a":[]})");
    row(field(Kind::Charger, "sockets"), R"([{"id":1},null])", "2", R"([{"id":1},null])");
    row(field(Kind::Charger, "locationInfo"), R"({"city":"Oulu"})", "1", R"({"city":"Oulu"})");
    row(field(Kind::Charger, "firmwareVersion"), R"("0412")", "0412", "0412");
}

void TestFields::fieldsReadLikeThis()
{
    QFETCH(QByteArray, json);
    QFETCH(int, kind);
    QFETCH(int, row);
    const FieldId id{Kind(kind), static_cast<std::uint8_t>(row)};
    const std::string text = R"({"spareUsers":[{"chargers":[{")" + std::string(rowOf(id).name)
                             + "\":" + json.toStdString() + "}]}]}";
    const FleetPtr fleet = decoded(text).fleet;
    const ObjectId charger = fleet->chargers().front().object;
    QTEST(fieldText(*fleet, charger, id, english()), "people");
    QTEST(fieldValue(*fleet, charger, id), "exact");
}

void TestFields::aSecretsValueIsNeverRead()
{
    const FleetPtr fleet = sampleFleet("D 1\n  C A\n    G AuthorizationKey hunter2\n    G Empty");
    const ObjectId charger = fleet->chargers().front().object;
    const auto list = field(Kind::Charger, "chargerConfigurations");
    const ObjectId configuration = fleet->store().elements(charger, list)[0].object();
    const auto value = field(Kind::Configuration, "configValue");
    QCOMPARE(fieldText(*fleet, configuration, value, english()), secretMask.toString());
    QCOMPARE(fieldValue(*fleet, configuration, value), secretMask.toString());
    QCOMPARE(fieldValue(*fleet, configuration, value, true), QStringLiteral("hunter2"));
    QVERIFY(!fieldValue(*fleet, charger, list).contains(QStringLiteral("hunter2")));
}

void TestFields::dateFieldsHaveTheirFullFormAsToolTip()
{
    const FleetPtr fleet = sampleFleet("D 1\n  C A lastSeen=2024-10-10T06:49:37Z");
    const ObjectId charger = fleet->chargers().front().object;
    const auto toolTip = [&](FieldId id) { return fieldToolTip(*fleet, charger, id, english()); };
    QVERIFY(toolTip(field(Kind::Charger, "lastSeen")).contains(QStringLiteral("06:49:37")));
    QCOMPARE(toolTip(field(Kind::Charger, "chargerName")), QString());
}

void TestFields::rowsAreNamedLikeThis()
{
    const FleetPtr fleet =
        sampleFleet("H 1 Helsinki\n"
                    "  D 7 Aino\n"
                    "    T 04A2 Blue expiringDate=2026-04-30\n"
                    "    S 5 Depot\n"
                    "      C FI-1 Available chargerName=Bay splitEvseBySocket=true\n"
                    "        P 0 Available\n"
                    "        P 1 Charging type=\"Type 2\"\n");
    const Standing standing(*fleet, {.now = now});
    const auto row = [&](const char *name) {
        const NodeId id = nodeNamed(*fleet, QString::fromUtf8(name));
        if (id == none<NodeId>)
            return QString();
        return QString(nodeIdText(*fleet, id) % u'|'
                       % nodeStatusText(*fleet, standing, id, english()) % u'|'
                       % nodePath(*fleet, id));
    };
    QCOMPARE(row("Home sites"), QStringLiteral("|1 expired|Home sites"));
    QCOMPARE(row("Helsinki"), QStringLiteral("1|1 expired|Home sites › Helsinki"));
    QCOMPARE(row("Aino"), QStringLiteral("7|1 expired|Home sites › Helsinki › Aino"));
    QCOMPARE(row("04A2"),
             QStringLiteral("Blue|expired 3 day(s) ago|Home sites › Helsinki › Aino › 04A2"));
    QCOMPARE(row("May use"), QStringLiteral("|Available|Home sites › Helsinki › Aino › May use"));
    QCOMPARE(row("Depot"),
             QStringLiteral("5|Available|Home sites › Helsinki › Aino › May use › Depot"));
    QVERIFY(row("Bay").startsWith(QStringLiteral("FI-1|Available|")));
    QVERIFY(row("Controller").startsWith(QStringLiteral("|Available|")));
    QVERIFY(row("Socket 1 · Type 2").startsWith(QStringLiteral("FI-11|Charging|")));
    QCOMPARE(row("Charging sites"), QStringLiteral("|Available|Charging sites"));
    QCOMPARE(row("Drivers without a home site"), QStringLiteral("||Drivers without a home site"));
}

void TestFields::whatHasNoNameIsNamedByItsIdElseItsKind_data()
{
    QTest::addColumn<QByteArray>("driver");
    QTest::addColumn<QString>("name");
    QTest::newRow("name") << QByteArray(R"({"id":7,"name":"Aino"})") << QStringLiteral("Aino");
    QTest::newRow("id") << QByteArray(R"({"id":7,"name":""})") << QStringLiteral("7");
    QTest::newRow("white space") << QByteArray(R"({"id":7,"name":"  "})") << QStringLiteral("7");
    QTest::newRow("kind") << QByteArray(R"({"id":null})") << QStringLiteral("(Driver)");
}

void TestFields::whatHasNoNameIsNamedByItsIdElseItsKind()
{
    QFETCH(QByteArray, driver);
    const FleetPtr fleet = decoded(R"({"spareUsers":[)" + driver.toStdString() + "]}").fleet;
    QTEST(recordName(*fleet, fleet->drivers().front().object), "name");
}

void TestFields::countsAreOfDistinctThings()
{
    const FleetPtr fleet = sampleFleet("H 1 Helsinki\n"
                                       "  H 2 Below\n"
                                       "    D 7 Aino\n"
                                       "      T A\n"
                                       "      S 5 Depot\n"
                                       "        S 6 Yard\n"
                                       "          C X\n"
                                       "        C X\n"
                                       "        C Y\n"
                                       "          P 0\n"
                                       "          P 1\n"
                                       "D 8 Spare\n");
    const auto count = [&](const char *name) {
        return nodeCount(*fleet, nodeNamed(*fleet, QString::fromUtf8(name)));
    };
    QCOMPARE(count("Home sites"), 2);
    QCOMPARE(count("Helsinki"), 1);
    QCOMPARE(count("Aino"), -1);
    QCOMPARE(count("A"), -1);
    QCOMPARE(count("May use"), 2);
    QCOMPARE(count("Depot"), 2);
    QCOMPARE(count("Y"), 1);
    QCOMPARE(count("Charging sites"), 2);
    QCOMPARE(count("Drivers without a home site"), 1);
}

void TestFields::anEvseUidIsTheChargersOrTheSockets()
{
    const std::string text = R"({"spareUsers":[{"chargers":[
        {"chargerId":"A","splitEvseBySocket":true,"sockets":[{"id":0},{"id":2},{"id":null},{}]},
        {"chargerId":"B","splitEvseBySocket":false,"sockets":[{"id":2}]},
        {"id":3,"splitEvseBySocket":false,"sockets":[{"id":2}]}]}]})";
    const FleetPtr fleet = decoded(text).fleet;
    QStringList uids;
    for (std::uint32_t i = 0; i < fleet->sockets().size(); ++i)
        uids += evseUid(*fleet, SocketId(i));
    QCOMPARE(uids, QStringList({{}, QStringLiteral("A2"), {}, {}, QStringLiteral("B"), {}}));
}

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
