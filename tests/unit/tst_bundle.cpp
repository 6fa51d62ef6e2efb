// SPDX-License-Identifier: Apache-2.0
#include "models/bundle/bundlepolicy.h"
#include "models/bundle/textcleaner.h"
#include "tests/generator/fleetgenerator.h"
#include "tests/support/bundled.h"
#include "tests/support/decoded.h"
#include "tests/support/loaded.h"
#include "tests/support/samplefleet.h"

#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

/// A document with one record of each kind, in which `member` is one of the record of `kind`.
std::string documentWith(Kind kind, const std::string &member)
{
    const auto in = [&](Kind at) { return at == kind ? member + ',' : std::string(); };
    return "{" + in(Kind::Document) + "\"userGroups\":[{" + in(Kind::HomeSite) + "\"users\":[{"
           + in(Kind::Driver) + "\"tags\":[{" + in(Kind::Tag)
           + "\"x\":0}],\"integratedExternalIds\":[{" + in(Kind::ExternalId)
           + "\"x\":0}],\"chargerGroups\":[{" + in(Kind::Site) + "\"chargers\":[{"
           + in(Kind::Charger) + "\"locationInfo\":{" + in(Kind::Location)
           + "\"x\":0},\"sockets\":[{" + in(Kind::Socket) + "\"x\":0}],\"chargerConfigurations\":[{"
           + in(Kind::Configuration) + "\"canBeChanged\":true}]}]}]}]}],\"spareUsers\":[]}";
}

/// What stands in the bundle's lines, which only people need.
std::string inOneLine(std::string text)
{
    std::erase(text, '\n');
    return text;
}

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

/// The ids of what a bundle holds: `1/2/7 FI-1`.
QString outlineOf(const Fleet &fleet)
{
    QStringList parts;
    const auto text = [&](ObjectId object, FieldId field) {
        const std::string_view held = fleet.store().text(object, field);
        return QString::fromUtf8(held.data(), qsizetype(held.size()));
    };
    for (const HomeSite &home : fleet.homeSites())
        parts += QLatin1Char('h') + text(home.object, field(Kind::HomeSite, "id"));
    for (const Driver &driver : fleet.drivers())
        parts += QLatin1Char('d') + text(driver.object, field(Kind::Driver, "id"));
    for (const Site &site : fleet.sites())
        parts += QLatin1Char('s') + text(site.object, field(Kind::Site, "id"));
    for (const Charger &charger : fleet.chargers())
        parts += text(charger.object, field(Kind::Charger, "chargerId"));
    return parts.join(QLatin1Char(' '));
}

constexpr const char *town = "H 1 Helsinki\n"
                             "  H 2 Kamppi\n"
                             "    D 7 \"Aino Virtanen\"\n"
                             "      T 04A27F19C05E80 \"Blue card\"\n"
                             "      S 5 Depot\n"
                             "        C FI-1 Available chargerName=\"Bay one\"\n"
                             "        C FI-2 Offline\n"
                             "  H 3 Vallila\n"
                             "    D 8 Väinö\n"
                             "      C FI-3 Charging\n"
                             "D 9 Spare\n"
                             "  S 6 Yard\n"
                             "    C FI-4 Error\n"
                             "      P 1 Error\n"
                             "      G Interval 300\n";

} // namespace

class TestBundle final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldThatHoldsAValueHasItsPolicy();
    void whatNoRowSaysIsReplaced();
    void aFieldIsTreatedLikeThis_data();
    void aFieldIsTreatedLikeThis();
    void aTextLosesLoginsAndSecrets_data();
    void aTextLosesLoginsAndSecrets();
    void oneValueHasOneNameWhereverItStands();
    void twoValuesHaveTwoNames();
    void aKnownValueIsFoundInTexts_data();
    void aKnownValueIsFoundInTexts();
    void numbersOfConfigurationsStay();
    void aNameThatLooksLikeAPseudonymIsNobodysElse();
    void aSpoiltIdIsReplacedWhole();
    void theIdOfAChargerWhoseNameItIsStays();
    void somebodyWhoIsNotChosenIsNotNamedEither();
    void aChoiceHoldsWhatBelongsToIt_data();
    void aChoiceHoldsWhatBelongsToIt();
    void aSearchChoosesWhatItFound();
    void whatIsChosenAloneIsCarriedByNobody();
    void nobodyComesWithADocumentThatHasNoSpareDrivers();
    void itSaysHowMuchItWrote();
    void itCanBeStopped();
    void aSinkThatRefusesEndsIt();
};

void TestBundle::everyFieldThatHoldsAValueHasItsPolicy()
{
    for (std::size_t kind = 0; kind < kindCount; ++kind) {
        const auto fields = fieldsOf(Kind(kind));
        for (std::size_t row = 0; row < fields.size(); ++row) {
            const bool holdsRecords =
                fields[row].type == Type::Record || fields[row].type == Type::RecordList;
            const FieldPolicy policy = policyOf(FieldId{Kind(kind), std::uint8_t(row)});
            QVERIFY2(policy.isSaid != holdsRecords, fields[row].name.data());
        }
    }
}

void TestBundle::whatNoRowSaysIsReplaced()
{
    const FieldRow row{.name = "new"};
    const FieldPolicy policy;
    for (const ValueType type : {ValueType::Text, ValueType::BrokenText, ValueType::Number})
        QCOMPARE(fateOf({type, "7"}, &row, policy), Fate::Replaced);
    QCOMPARE(fateOf({ValueType::Json, "{}"}, &row, policy), Fate::Rewritten);
}

void TestBundle::aFieldIsTreatedLikeThis_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](Kind kind, const char *member, const char *expected) {
        QTest::addRow("%d %s", int(kind), member)
            << int(kind) << QByteArray(member) << QByteArray(expected);
    };
    const auto kept = [&row](Kind kind, const char *member) { row(kind, member, member); };
    kept(Kind::HomeSite, R"("id":100)");
    kept(Kind::HomeSite, R"("id":9007199254740993)");
    row(Kind::HomeSite, R"("groupName":"Depot")", R"("groupName":"Home site 1")");
    row(Kind::HomeSite, R"("name":"Depot")", R"("name":"Home site 1")");
    row(Kind::HomeSite, R"("name":"Old","groupName":"Depot")",
        R"("name":"Home site 1","groupName":"Home site 2")");
    row(Kind::HomeSite, R"("groupName":"A","groupName":"Depot")",
        R"("groupName":"Home site 1","groupName":"Home site 2")");
    row(Kind::HomeSite, R"("externalId":"HEL-1")", R"("externalId":"External id 1")");
    kept(Kind::HomeSite, R"("externalId":"")");
    kept(Kind::HomeSite, R"("groupType":3)");
    kept(Kind::HomeSite, R"("isSpare":true)");
    row(Kind::HomeSite, R"("subgroups":"here list of subsites")", R"("subgroups":"Text 1")");
    row(Kind::HomeSite, R"("subgroups":[null,"Aino"])", R"("subgroups":[null,"Text 1"])");

    row(Kind::Driver, R"("name":"Aino Virtanen")", R"("name":"Driver 1")");
    row(Kind::Driver, R"("name":"Ai\ud83dno")", R"("name":"Driver 1")");
    row(Kind::Driver, R"("name":358401234567)", R"("name":"Driver 1")");
    row(Kind::Driver, R"("name":{"first":"Aino","no":[12,true,null]})",
        R"("name":{"first":"Driver 1","no":["Driver 2",true,null]})");
    kept(Kind::Driver, R"("name":null)");
    row(Kind::Driver, R"("externalId":"E-7")", R"("externalId":"External id 1")");
    kept(Kind::Driver, R"("homeGroupId":100)");
    row(Kind::Driver, R"("homeGroupName":"Depot")", R"("homeGroupName":"Home site 1")");
    row(Kind::Driver, R"("payerId":"Aino")", R"("payerId":"Text 1")");
    row(Kind::Driver, R"("id":"12 Aino")", R"("id":"Text 1")");
    kept(Kind::Driver, R"("id":"12")");
    row(Kind::Driver, R"("phone":"+358401234567")", R"("phone":"Text 1")");
    row(Kind::Driver, R"("phone":358401234567)", R"("phone":"Value 1")");
    kept(Kind::Driver, R"("level":12)");
    row(Kind::Driver, R"("pin":1234)", R"("pin":"••••••")");
    row(Kind::Driver, R"("aino@x.fi":1)", R"("Text 1":1)");
    row(Kind::Driver, R"("\ud83d":1)", R"("Text 1":1)");

    row(Kind::Tag, R"("idTag":"04A2")", R"("idTag":"Tag 1")");
    row(Kind::Tag, R"("tokenName":"Aino's card")", R"("tokenName":"Label 1")");
    kept(Kind::Tag, R"("startDate":"2024-01-01T00:00:00Z")");
    row(Kind::Tag, R"("expiringDate":"ask Aino")", R"("expiringDate":"Text 1")");
    kept(Kind::Tag, R"("expiringDate":null)");
    kept(Kind::Tag, R"("invoicable":false)");
    row(Kind::Tag, R"("invoicable":"Aino")", R"("invoicable":"Text 1")");

    row(Kind::Site, R"("groupName":"Depot")", R"("groupName":"Site 1")");
    row(Kind::Site, R"("costId":"4711","costName":"Sales")",
        R"("costId":"Cost 1","costName":"Cost 2")");
    kept(Kind::Site, R"("paymentRecipientId":4711)");
    kept(Kind::Site, R"("onlineSocket":2)");
    row(Kind::Site, R"("onlineSocket":35840123456789)", R"("onlineSocket":"Value 1")");
    row(Kind::Site, R"("address":{"street":"Tie 5","area":[{"n":12345}]})",
        R"("address":{"street":"Text 1","area":[{"n":"Value 1"}]})");

    kept(Kind::Charger, R"("chargerId":"VLT-0001")");
    row(Kind::Charger, R"("chargerName":"Depot")", R"("chargerName":"Charger 1")");
    kept(Kind::Charger, R"("chargerStatus":"SuspendedCAR")");
    kept(Kind::Charger, R"("chargerStatus":"Maintenance")");
    kept(Kind::Charger, R"("lastMessage":"Heartbeat")");
    row(Kind::Charger, R"("lastMessage":"Ai\ud83dno")", R"("lastMessage":"Text 1")");
    row(Kind::Charger, R"("lastMessage":{"from":"Aino"})", R"("lastMessage":{"from":"Text 1"})");
    kept(Kind::Charger, R"("lastSeen":"2024-10-10T06:49:37.4500000Z")");
    row(Kind::Charger, R"("groupName":"A","publicGroupName":"B")",
        R"("groupName":"Site 1","publicGroupName":"Site 2")");
    kept(Kind::Charger, R"("manufacturer":"ABB","chargerModel":"T54","firmwareVersion":"1.4")");
    row(Kind::Charger, R"("serialNumber":"S1","meterSerialNumber":"M1")",
        R"("serialNumber":"Serial 1","meterSerialNumber":"Serial 2")");
    kept(Kind::Charger, R"("evseId":"FI*VLT*E503")");
    row(Kind::Charger, R"("physicalReference":"Bay 7")", R"("physicalReference":"Reference 1")");
    kept(Kind::Charger, R"("capabilities":["RFID"])");
    row(Kind::Charger, R"("capabilities":["RFID",{"of":"Aino"},null])",
        R"("capabilities":["RFID",{"of":"Text 1"},null])");
    kept(Kind::Charger, R"("integrationRelays":["hub"])");
    row(Kind::Charger, R"("iccid":"893581","imsi":244915)", R"("iccid":"SIM 1","imsi":"SIM 2")");
    kept(Kind::Charger, R"("meterType":"MID")");
    row(Kind::Charger, R"("customProperties":{"owner":"Aino","isLeased":true,"of":1234567})",
        R"("customProperties":{"owner":"Text 1","isLeased":true,"of":"Value 1"})");
    row(Kind::Charger, R"("customProperties":{"configName":"SimPin","configValue":1234})",
        R"("customProperties":{"configName":"Text 1","configValue":"••••••"})");
    row(Kind::Charger, R"("customProperties":"Aino")", R"("customProperties":"Text 1")");
    row(Kind::Charger, R"("sockets":{"name":"Aino"})", R"("sockets":{"name":"Text 1"})");

    row(Kind::Location, R"("streetAddress":"Tie")", R"("streetAddress":"Street 1")");
    row(Kind::Location, R"("streetNumber":"5","houseLetter":"B")",
        R"("streetNumber":"Number 1","houseLetter":"Letter 1")");
    row(Kind::Location, R"("postalNumber":"00100")", R"("postalNumber":"Postal code 1")");
    kept(Kind::Location, R"("city":"Oulu","area":"North","country":"Finland")");
    row(Kind::Location, R"("latitude":60.169856,"longitude":-0.01)",
        R"("latitude":60.2,"longitude":0.0)");
    row(Kind::Location, R"("latitude":"60.169856")", R"("latitude":"60.2")");
    row(Kind::Location, R"("latitude":6.1e1,"longitude":1e300)",
        R"("latitude":61.0,"longitude":null)");
    row(Kind::Location, R"("latitude":"60.1 N")", R"("latitude":"Text 1")");

    kept(Kind::Configuration, R"("configName":"Interval","configValue":"3600")");
    row(Kind::Configuration, R"("configName":"AuthorizationKey","configValue":"hunter2")",
        R"("configName":"AuthorizationKey","configValue":"••••••")");
    row(Kind::Configuration, R"("configName":"SimPin","configValue":1234,"value":"1234")",
        R"("configName":"SimPin","configValue":"••••••","value":"••••••")");
    kept(Kind::Configuration, R"("configName":"SimPin","configValue":"")");
    row(Kind::Configuration, R"("configName":"Url","configValue":"wss://me:pass@h.example/x")",
        R"("configName":"Url","configValue":"wss://h.example/x")");

    kept(Kind::Socket, R"("id":1,"name":"Left","status":"Error","type":"Type 2","maxPower":"22")");
    kept(Kind::Socket, R"("maxWatts":22000,"maxVoltage":400,"phaseRotation":"RST")");
    row(Kind::Socket, R"("termsAndConditions":"https://me:pass@h.example/t")",
        R"("termsAndConditions":"https://h.example/t")");

    row(Kind::ExternalId, R"("referenceId":"SAP-7","externalId":"90007")",
        R"("referenceId":"External id 1","externalId":"External id 2")");
    kept(Kind::ExternalId, R"("referenceType":1,"effectiveFrom":"2024-01-01T00:00:00Z")");
    row(Kind::Document, R"("customer":"Northwind")", R"("customer":"Text 1")");
}

void TestBundle::aFieldIsTreatedLikeThis()
{
    QFETCH(const int, kind);
    QFETCH(const QByteArray, member);
    QFETCH(const QByteArray, expected);
    const std::string document = documentWith(Kind(kind), member.toStdString());
    QCOMPARE(bytes(inOneLine(bundled(document))),
             bytes(documentWith(Kind(kind), expected.toStdString())));
}

void TestBundle::aTextLosesLoginsAndSecrets_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(expected);
    };
    row("Heartbeat", "Heartbeat");
    row("wss://csms.example:443/ocpp", "wss://csms.example:443/ocpp");
    row("wss://me:pass@csms.example/ocpp", "wss://csms.example/ocpp");
    row("wss://me:p@ss/w@csms.example/ocpp", "wss://csms.example/ocpp");
    row("try ftp://me@h.example now", "try ftp://h.example now");
    row("me:geheim@ftp.example", "ftp.example");
    row("ask aino.virtanen@firm.example", "ask firm.example");
    row("2 @ 16", "2 @ 16");
    row("@home", "@home");
    row("https://h.example/?token=abc&x=1", "https://h.example/?token=••••••&x=1");
    row("https://h.example/?x=1&code=abc", "https://h.example/?x=1&code=••••••");
    row("{\"password\":\"a b c\",\"x\":1}", "{\"password\":\"••••••\",\"x\":1}");
    row("{\\\"password\\\":\\\"abc\\\"}", "{\\\"password\\\":\\\"••••••\\\"}");
    row("password: abc, on", "password: ••••••, on");
    row("{\"key\":\"HeartbeatInterval\",\"value\":\"300\"}",
        "{\"key\":\"HeartbeatInterval\",\"value\":\"300\"}");
    row("{\"key\":\"AuthorizationKey\",\"value\":\"abc\"}",
        "{\"key\":\"AuthorizationKey\",\"value\":\"••••••\"}");
    row("{\"idToken\":{\"type\":\"eMAID\"}}", "{\"idToken\":{\"type\":\"eMAID\"}}");
    row("a=b", "a=b");
    row("token=", "token=");
}

void TestBundle::aTextLosesLoginsAndSecrets()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, expected);
    QCOMPARE(bytes(cleanedText(text.toStdString())), expected);
}

void TestBundle::oneValueHasOneNameWhereverItStands()
{
    const std::string text = bundled(
        R"({"spareUsers":[{"name":"Depot West","homeGroupName":"Depot West","externalId":"Depot West",
        "chargers":[{"chargerId":"A","chargerName":"Depot West","manufacturer":"Depot West",
        "customProperties":{"at":"Depot West"},"locationInfo":{"city":"Depot West"}}]},
        {"name":"04A27F19","tags":[{"idTag":"04A27F19"},{"idTag":4711123},{"idTag":"4711123"}]}]})");
    QCOMPARE(
        bytes(inOneLine(text)),
        QByteArray(
            R"({"spareUsers":[{"name":"Charger 1","homeGroupName":"Charger 1",)"
            R"("externalId":"Charger 1","chargers":[{"chargerId":"A","chargerName":"Charger 1",)"
            R"("manufacturer":"Charger 1","customProperties":{"at":"Charger 1"},)"
            R"("locationInfo":{"city":"Charger 1"}}]},{"name":"Tag 1","tags":[{"idTag":"Tag 1"},)"
            R"({"idTag":"Tag 2"},{"idTag":"Tag 2"}]}]})"));
}

void TestBundle::twoValuesHaveTwoNames()
{
    const std::string text = bundled(*sampleFleet("D 1 Aino\nD 2 aino\nD 3 Äino\n"));
    for (const char *name : {"\"Driver 1\"", "\"Driver 2\"", "\"Driver 3\""})
        QVERIFY2(text.find(name) != std::string::npos, text.data());
}

void TestBundle::aKnownValueIsFoundInTexts_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *message, const char *expected) {
        QTest::newRow(message) << QByteArray(message) << QByteArray(expected);
    };
    row("Väinö Häkkinen called", "Driver 1 called");
    row("VAINO HAKKINEN", "Driver 1");
    row("väinö_häkkinen.txt", "Driver 1.txt");
    row("Väinö", "Väinö");
    row("V%C3%A4in%C3%B6%20H%c3%a4kkinen", "Driver 1");
    row("V\\u00e4in\\u00F6\\nH\\u00e4kkinen", "Driver 1");
    row("Authorize {\"idTag\":\"04a27f19c05e80\"}", "Authorize {\"idTag\":\"Tag 1\"}");
    row("tag04A27F19C05E80", "tag04A27F19C05E80");
    row("card 04:A2:7F:19:C0:5E:80", "card Tag 1");
    row("card 04a2 7f19", "card 04a2 7f19");
    row("card 0102A4B8", "card Tag 1");
    row("at Depot West, Depot", "at Site 1, Depot");
    row("Bo left", "Driver 1 left");
    row("Boston", "Boston");
    row("pin 4711", "pin Tag 1");
    row("0.4711.1", "0.Tag 1.1");
    row("at 60.169856 N", "at Coordinate 1 N");
    row("firmware 60.1", "firmware 60.1");
    row("key is s3cret", "key is ••••••");
    row("card Plan-B12", "card Text 1");
    row("made by ABBA", "made by ABBA"); // said by a field that is kept
}

void TestBundle::aKnownValueIsFoundInTexts()
{
    QFETCH(const QByteArray, message);
    QFETCH(const QByteArray, expected);
    QByteArray json = message;
    json.replace('\\', "\\\\").replace('"', "\\\"");
    const std::string document =
        R"({"spareUsers":[{"chargers":[{"lastMessage":")" + json.toStdString()
        + R"(","manufacturer":"ABBA","chargerConfigurations":[{"configName":"Password",)"
          R"("configValue":"s3cret"}],"locationInfo":{"latitude":60.169856,"longitude":60.1},)"
          R"("customProperties":{"plan":"Plan-B12","by":"ABBA"}}]},)"
          R"({"name":"Väinö Häkkinen","tags":[{"idTag":"04A27F19C05E80"},{"idTag":"4711"},)"
          R"({"idTag":"01-02-A4-B8"}],)"
          R"("chargerGroups":[{"groupName":"Depot West"}]},{"name":"Bo"}]})";
    const std::string text = bundled(document);
    const FleetPtr fleet = decoded(text).fleet;
    const auto said =
        fleet->store().text(fleet->chargers()[0].object, field(Kind::Charger, "lastMessage"));
    QCOMPARE(bytes(std::string(said)), expected);
}

void TestBundle::numbersOfConfigurationsStay()
{
    const std::string text = bundled(*sampleFleet("D 1 3600\n"
                                                  "  S 5 300\n"
                                                  "    C A streetNumber=300 postalNumber=3600\n"
                                                  "      G Interval 300\n"
                                                  "      G Timeout 3600\n"));
    QVERIFY2(text.find(R"("configValue":"300")") != std::string::npos, text.data());
    QVERIFY2(text.find(R"("configValue":"3600")") != std::string::npos, text.data());
}

void TestBundle::aNameThatLooksLikeAPseudonymIsNobodysElse()
{
    const std::string text = bundled(*sampleFleet("D 1 \"Driver 2\"\nD 2 Aino\nD 3 Bo\n"));
    QVERIFY2(text.find("Driver 2") == std::string::npos, text.data());
    QVERIFY2(text.find("Driver 4") != std::string::npos, text.data());
}

void TestBundle::aSpoiltIdIsReplacedWhole()
{
    const std::string text = bundled(
        *sampleFleet("D 1 Aino\n"
                     "  C VLT-99887766 Available serialNumber=99887766 evseId=FI*VLT*E99887766\n"
                     "    G Peer VLT-99887766\n"
                     "  C 55443322 Offline serialNumber=55443322\n"));
    QVERIFY2(text.find("99887766") == std::string::npos, text.data());
    QVERIFY2(text.find("55443322") == std::string::npos, text.data());
    QVERIFY2(text.find(R"("chargerId":"Charger id 1")") != std::string::npos, text.data());
    QVERIFY2(text.find(R"("configValue":"Charger id 1")") != std::string::npos, text.data());
    QVERIFY2(text.find(R"("evseId":"EVSE id 1")") != std::string::npos, text.data());
    QCOMPARE(decoded(text).fleet->chargers().size(), std::size_t(2));
}

void TestBundle::theIdOfAChargerWhoseNameItIsStays()
{
    const std::string text =
        bundled(*sampleFleet("D 1 Aino\n  C VLT-0001 Available chargerName=VLT-0001\n"));
    QVERIFY2(text.find(R"("chargerId":"VLT-0001")") != std::string::npos, text.data());
    QVERIFY2(text.find(R"("chargerName":"VLT-0001")") != std::string::npos, text.data());
}

void TestBundle::somebodyWhoIsNotChosenIsNotNamedEither()
{
    const FleetPtr fleet = sampleFleet("D 1 Aino\n"
                                       "  C FI-1 Available lastMessage=\"Bo Ek left\"\n"
                                       "D 2 \"Bo Ek\"\n");
    const std::string text =
        bundled(*fleet, chosenAmong(*fleet, std::array{fleet->drivers()[0].node}));
    QVERIFY2(text.find("Bo Ek") == std::string::npos, text.data());
    QVERIFY2(text.find(R"("lastMessage":"Driver 2 left")") != std::string::npos, text.data());
    QCOMPARE(decoded(text).fleet->drivers().size(), std::size_t(1));
}

void TestBundle::aChoiceHoldsWhatBelongsToIt_data()
{
    QTest::addColumn<QString>("path"); // of rows, from the root
    QTest::addColumn<QString>("outline");
    const auto row = [](const char *name, const char *path, const char *outline) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(outline);
    };
    row("all", "", "h1 h2 h3 d7 d8 d9 s5 s6 FI-1 FI-2 FI-3 FI-4");
    row("home sites", "0", "h1 h2 h3 d7 d8 s5 FI-1 FI-2 FI-3");
    row("a home site", "0 0 0", "h1 h2 d7 s5 FI-1 FI-2");
    row("a driver", "0 0 1 0", "h1 h3 d8 FI-3");
    row("a tag", "0 0 0 0 0", "h1 h2 d7 s5 FI-1 FI-2");
    row("may use", "0 0 0 0 1", "h1 h2 d7 s5 FI-1 FI-2");
    row("a granted site", "0 0 0 0 1 0", "d s5 FI-1 FI-2");
    row("a granted charger", "0 0 0 0 1 0 1", "d FI-2");
    row("charging sites", "1", "d s5 s6 FI-3 FI-1 FI-2 FI-4");
    row("drivers without a home site", "2", "d9 s6 FI-4");
}

void TestBundle::aChoiceHoldsWhatBelongsToIt()
{
    QFETCH(const QString, path);
    QFETCH(const QString, outline);
    const FleetPtr fleet = sampleFleet(town);
    NodeId node = Fleet::root;
    for (const QString &row : path.split(u' ', Qt::SkipEmptyParts))
        node = fleet->children(node).at(row.toUInt());
    const FleetPtr read = decoded(bundled(*fleet, chosenAmong(*fleet, std::array{node}))).fleet;
    QStringList found = outlineOf(*read).split(u' ');
    QStringList expected = outline.split(u' ');
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
}

void TestBundle::aSearchChoosesWhatItFound()
{
    const LoadedFleetPtr loaded = loadedFleet(sampleFleet(town));
    const auto choose = [&loaded](Hits hits) {
        return outlineOf(*decoded(bundled(*loaded->fleet, chosenBy(*loaded->fleet, hits))).fleet);
    };
    Hits hits = noHits(*loaded->fleet);
    QCOMPARE(choose(hits), QString());
    hits.tags.set(0);
    QCOMPARE(choose(hits), u"h1 h2 d7 s5 FI-1 FI-2"_s);
    hits = noHits(*loaded->fleet);
    hits.sockets.set(0);
    QCOMPARE(choose(hits), u"d FI-4"_s);
    hits = noHits(*loaded->fleet);
    hits.configurations.set(0);
    QCOMPARE(choose(hits), u"d FI-4"_s);
}

void TestBundle::whatIsChosenAloneIsCarriedByNobody()
{
    const FleetPtr fleet = sampleFleet(town);
    BundleChoice choice = chosenAmong(*fleet, std::array{fleet->drivers()[0].node});
    choice.chargers.setRun(0, choice.chargers.size());
    const FleetPtr read = decoded(bundled(*fleet, choice)).fleet;
    QCOMPARE(read->chargers().size(), fleet->chargers().size());
    QCOMPARE(read->drivers().size(), std::size_t(2));
    const ObjectId nobody = read->drivers()[1].object;
    QVERIFY(read->store().text(nobody, field(Kind::Driver, "name")).starts_with("Nobody"));
    QVERIFY(!read->store().cell(nobody, field(Kind::Driver, "id")));
    QCOMPARE(read->store().elements(nobody, field(Kind::Driver, "chargers")).size(),
             std::size_t(2)); // the others came with the driver
}

void TestBundle::nobodyComesWithADocumentThatHasNoSpareDrivers()
{
    const FleetPtr fleet =
        decoded(R"({"userGroups":[{"users":[{"chargers":[{"chargerId":"A"}]}]}]})").fleet;
    BundleChoice choice = chosenAmong(*fleet, {});
    choice.chargers.set(0);
    const FleetPtr read = decoded(bundled(*fleet, choice)).fleet;
    QCOMPARE(outlineOf(*read), u"d A"_s);
}

void TestBundle::itSaysHowMuchItWrote()
{
    StringSink sink;
    const FleetPtr fleet = sampleFleet(town);
    const BundleResult whole = writeBundle(*fleet, wholeFleet(), sink);
    // Three home sites, three drivers, tag and label, two sites, a charger's name.
    QCOMPARE(whole.counts, (BundleCounts{3, 4, 11}));
    const BundleResult none = writeBundle(*fleet, chosenAmong(*fleet, {}), sink);
    QCOMPARE(none.counts, (BundleCounts{0, 0, 0}));
}

void TestBundle::itCanBeStopped()
{
    const FleetPtr fleet = sampleFleet(town);
    for (int allowed = 0;; ++allowed) {
        StringSink sink;
        int asked = 0;
        const auto result =
            writeBundle(*fleet, wholeFleet(), sink, [&](std::size_t done, std::size_t total) {
                return done <= total && asked++ < allowed;
            });
        if (result.outcome == WriteOutcome::Done) {
            QVERIFY(allowed >= 3);
            return;
        }
        QCOMPARE(result.outcome, WriteOutcome::Cancelled);
    }
}

void TestBundle::aSinkThatRefusesEndsIt()
{
    const FleetPtr fleet = decoded(generator::generateFleet({.drivers = 40, .chargers = 20})).fleet;
    const std::size_t whole = bundled(*fleet).size();
    for (const std::size_t limit : {std::size_t(0), whole / 2, whole - 1}) {
        StringSink sink(limit);
        QCOMPARE(writeBundle(*fleet, wholeFleet(), sink).outcome, WriteOutcome::Refused);
    }
}

QTEST_GUILESS_MAIN(TestBundle)
#include "tst_bundle.moc"
