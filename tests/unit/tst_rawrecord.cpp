// SPDX-License-Identifier: Apache-2.0
#include "models/fields/rawrecord.h"

#include "models/decode/fleetdecoder.h"
#include "models/fields/jsontext.h"
#include "models/fields/secrets.h"
#include "tests/generator/demofleet.h"
#include "tests/support/decoded.h"

#include <QJsonDocument>
#include <QtTest>

using namespace chargetree;

namespace {

QString rawDocument(const std::string &text, const RawRecordOptions &options = {})
{
    const FleetPtr fleet = decoded(text).fleet;
    return QString::fromStdString(rawRecord(fleet->store(), fleet->document(), options));
}

/// A driver with these members, as a document.
std::string driverWith(const std::string &members)
{
    return R"({"userGroups":[],"spareUsers":[{)" + members + "}]}";
}

std::string chargerWith(const std::string &members)
{
    return driverWith(R"("id":1,"chargers":[{"chargerId":"A",)" + members + "}]");
}

} // namespace

class TestRawRecord final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRecordComesBackAsItCame_data();
    void aRecordComesBackAsItCame();
    void escapesAreTheShortestThatSayTheSame();
    void theDemoFleetComesBackValueForValue();
    void aRepeatedChargerIsWrittenWhereverItStood();
    void indentingChangesWhiteSpaceOnly();
    void indentedTextReadsLikeThis();
    void secretsAreMasked_data();
    void secretsAreMasked();
    void secretsAreShownWhenAskedFor();
    void aLongRecordIsCutBetweenCharacters();
    void aFieldsValueIsJson();
};

void TestRawRecord::aRecordComesBackAsItCame_data()
{
    QTest::addColumn<std::string>("text");
    const auto row = [](const char *name, const std::string &text) { QTest::newRow(name) << text; };
    row("the smallest", R"({"userGroups":[]})");
    row("unknown fields",
        driverWith(R"("id":1,"dlmGroupId":7,"parkingPlace":{"a":[1,{"b":null}]})"));
    row("keys in another order", driverWith(R"("tags":[],"name":"Aino","id":1)"));
    row("doubled keys", driverWith(R"("id":1,"name":"a","name":"b","x":1,"x":2)"));
    row("the vendor's second names",
        driverWith(R"("id":1,"groups":[{"id":5,"name":"West","subgroups":[null],"chargers":[]}])"));
    row("a text where a list should be", driverWith(R"("id":1,"tags":"here list of tags")"));
    row("a list of odd elements", driverWith(R"("id":1,"tags":[null,"x",1,true,[],[1,{}],{}])"));
    row("an object where a list should be", driverWith(R"("id":1,"chargers":{"0":{"id":1}})"));
    row("a number where a text should be",
        driverWith(R"("id":"1","name":12.50,"externalId":false)"));
    row("numbers as they are spelled",
        driverWith(R"("id":9223372036854775807,"payerId":1.0,"a":1e3,"b":-0,"c":0.10,"d":1E+02)"));
    row("a number that fits nothing",
        driverWith(R"("id":123456789012345678901234567890,"a":1e999)"));
    row("lone surrogates", driverWith(R"("id":1,"name":"a\ud800b","\udfff":1,"x":["\ud800"])"));
    row("controls and quotes", driverWith(R"("id":1,"name":"\"\\\b\f\n\r\t\u0000\u001f")"));
    row("letters of the world", driverWith(R"("id":1,"name":"Väinö 🚗 )"
                                           "\u202e\u00a0\ufffe\""));
    row("empty things", driverWith(R"("id":null,"name":"","":0,"tags":[],"x":{},"y":[])"));
    row("lists of texts", chargerWith(R"("capabilities":["a",null,2],"integrationRelays":[])"));
    row("custom properties", chargerWith(R"("customProperties":{"z":1,"a":[true]})"));
}

void TestRawRecord::aRecordComesBackAsItCame()
{
    QFETCH(std::string, text);
    QCOMPARE(rawDocument(text), QString::fromStdString(text));
}

void TestRawRecord::escapesAreTheShortestThatSayTheSame()
{
    const std::string text =
        driverWith(R"("id":1,"n\u0061me":"\u00e4\/\ud83d\ude97","x":"\u0041")");
    QCOMPARE(rawDocument(text),
             QString::fromStdString(driverWith(R"("id":1,"name":"ä/🚗","x":"A")")));
}

void TestRawRecord::theDemoFleetComesBackValueForValue()
{
    const std::string text = generator::generateDemoFleet(true);
    const QByteArray back = rawDocument(text, {.revealSecrets = true}).toUtf8();
    QCOMPARE(QJsonDocument::fromJson(back),
             QJsonDocument::fromJson(QByteArray::fromStdString(text)));
}

void TestRawRecord::aRepeatedChargerIsWrittenWhereverItStood()
{
    const std::string charger = R"({"chargerId":"A","sockets":[{"id":1}]})";
    const std::string text = R"({"spareUsers":[{"id":1,"chargers":[)" + charger + "," + charger
                             + R"(]},{"id":2,"chargers":[)" + charger + "]}]}";
    QCOMPARE(rawDocument(text), QString::fromStdString(text));
}

void TestRawRecord::indentingChangesWhiteSpaceOnly()
{
    const QString indented = rawDocument(generator::generateDemoFleet(), {.indented = true});
    const QString plain = rawDocument(generator::generateDemoFleet());
    QVERIFY(indented.size() > plain.size());
    QCOMPARE(QJsonDocument::fromJson(indented.toUtf8()), QJsonDocument::fromJson(plain.toUtf8()));
}

void TestRawRecord::indentedTextReadsLikeThis()
{
    const std::string text = driverWith(R"("id":1,"tags":[],"x":{"a":[1,{}],"b":"{,:"},"y":[])");
    QCOMPARE(rawDocument(text, {.indented = true}), QStringLiteral(R"({
  "userGroups": [],
  "spareUsers": [
    {
      "id": 1,
      "tags": [],
      "x": {
        "a": [
          1,
          {}
        ],
        "b": "{,:"
      },
      "y": []
    }
  ]
})"));
}

void TestRawRecord::secretsAreMasked_data()
{
    QTest::addColumn<std::string>("members");
    const auto row = [](const char *name, const std::string &members) {
        QTest::newRow(name) << members;
    };
    row("a configuration",
        R"("chargerConfigurations":[{"configName":"AuthorizationKey","configValue":"hunter2"}])");
    row("its value first",
        R"("chargerConfigurations":[{"configValue":"hunter2","configName":"AuthorizationKey"}])");
    row("a number", R"("chargerConfigurations":[{"configName":"Pin","configValue":"hunter2"}])");
    row("a value of another shape",
        R"("chargerConfigurations":[{"configName":"Token","configValue":{"x":["hunter2"]}}])");
    row("a value under another name",
        R"("chargerConfigurations":[{"configName":"Token","value":"hunter2"}])");
    row("a name given twice",
        R"("chargerConfigurations":[{"configName":"Token","configName":"x","configValue":"hunter2"}])");
    row("configurations as an object", R"("chargerConfigurations":{"AuthorizationKey":"hunter2"})");
    row("configurations in a list of lists",
        R"("chargerConfigurations":[[{"configValue":"hunter2","configName":"AuthorizationKey"}]])");
    row("configurations under an unknown name",
        R"("x":{"y":[{"configName":"wifiPassword","configValue":"hunter2"}]})");
    row("a name in escapes",
        R"("x":[{"config\u004eame":"\u0070assword","configValue":"hunter2"}])");
    row("a charger in an unknown field", R"("x":{"chargerConfigurations":{"Secret":"hunter2"}})");
}

void TestRawRecord::secretsAreMasked()
{
    QFETCH(std::string, members);
    for (const bool isIndented : {false, true}) {
        const QString text = rawDocument(chargerWith(members), {.indented = isIndented});
        QVERIFY2(!text.contains(QStringLiteral("hunter2")), qPrintable(text));
        QVERIFY(text.contains(secretMask));
        QVERIFY(isWellFormed(text.toStdString()));
    }
}

void TestRawRecord::secretsAreShownWhenAskedFor()
{
    const std::string text = chargerWith(
        R"("chargerConfigurations":[{"configName":"AuthorizationKey","configValue":"hunter2"}])");
    QCOMPARE(rawDocument(text, {.revealSecrets = true}), QString::fromStdString(text));
}

void TestRawRecord::aLongRecordIsCutBetweenCharacters()
{
    const std::string text = driverWith(R"("name":"ääääääääää")");
    const std::size_t name = text.find("ä");
    for (std::size_t limit = name; limit < name + 6; ++limit) {
        const QString cut = rawDocument(text, {.limit = limit});
        QVERIFY(cut.endsWith(QStringLiteral("\n…")));
        QVERIFY(!cut.contains(QChar::ReplacementCharacter));
        QVERIFY(QString::fromStdString(text).startsWith(cut.chopped(2)));
    }
    QCOMPARE(rawDocument(text, {.limit = text.size()}), QString::fromStdString(text));
}

void TestRawRecord::aFieldsValueIsJson()
{
    const FleetPtr fleet = decoded(driverWith(R"("id":1,"name":"a\"b","tags":[{"id":2}])")).fleet;
    const ObjectId driver = fleet->drivers().front().object;
    const auto value = [&](FieldId id) {
        return QString::fromStdString(
            rawValue(fleet->store(), *fleet->store().cell(driver, id), id));
    };
    QCOMPARE(value(field(Kind::Driver, "name")), QStringLiteral(R"("a\"b")"));
    QCOMPARE(value(field(Kind::Driver, "tags")), QStringLiteral(R"([{"id":2}])"));
}

QTEST_GUILESS_MAIN(TestRawRecord)
#include "tst_rawrecord.moc"
