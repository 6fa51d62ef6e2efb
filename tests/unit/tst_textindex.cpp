// SPDX-License-Identifier: Apache-2.0
#include "models/search/textindex.h"

#include "tests/generator/demofleet.h"
#include "tests/generator/fleetgenerator.h"
#include "tests/support/decoded.h"
#include "tests/support/samplefleet.h"

#include <QtTest>

using namespace chargetree;

namespace {

using Texts = std::vector<std::string>;

Texts partsOf(std::string_view entry, char separator)
{
    Texts parts(1);
    for (const char c : entry) {
        if (c == separator)
            parts.emplace_back();
        else
            parts.back() += c;
    }
    return parts;
}

/// `driver-3`: the text that a document of marks holds in a field.
std::string markOf(Kind kind, std::size_t row)
{
    return 'k' + std::to_string(static_cast<int>(kind)) + 'f' + std::to_string(row) + 'x';
}

/// An object with a mark in each field that is no record, and `records` behind them.
std::string marked(Kind kind, const std::string &records = {})
{
    std::string json;
    const auto rows = fieldsOf(kind);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row].type != Type::Record && rows[row].type != Type::RecordList)
            json += ",\"" + std::string(rows[row].name) + "\":\"" + markOf(kind, row) + '"';
    }
    return '{' + json.substr(1) + records + '}';
}

FleetPtr markedFleet()
{
    const std::string charger =
        marked(Kind::Charger, ",\"locationInfo\":" + marked(Kind::Location) + ",\"sockets\":["
                                  + marked(Kind::Socket) + "],\"chargerConfigurations\":["
                                  + marked(Kind::Configuration) + ']');
    const std::string driver = marked(
        Kind::Driver, ",\"tags\":[" + marked(Kind::Tag) + "],\"chargerGroups\":["
                          + marked(Kind::Site, ",\"chargers\":[" + charger + ']')
                          + "],\"integratedExternalIds\":[" + marked(Kind::ExternalId) + ']');
    return decoded("{\"userGroups\":[" + marked(Kind::HomeSite, ",\"users\":[" + driver + ']')
                   + "]}")
        .fleet;
}

} // namespace

class TestTextIndex final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFieldsOfBareWordsAreInTheEntryOfTheirRecord_data();
    void theFieldsOfBareWordsAreInTheEntryOfTheirRecord();
    void noOtherFieldIsInTheIndex();
    void anEntryIsFoldedFieldByField();
    void aDriversTagsFollowIt();
    void aDriversNameComesFirst();
    void umlautsAreSpelledOutToo();
    void evseIdsAreThereWithoutStarsToo();
    void anIdTagIsThereWithoutItsSeparatorsToo_data();
    void anIdTagIsThereWithoutItsSeparatorsToo();
    void theNamesOfAllCopiesOfASiteAreThere();
    void aChargerWithoutAnIdIsFoundByWhatIsShown();
    void controlCharactersDoNotPartFields();
    void nothingAndNullLeaveNothing();
    void anEmptyFleetHasAnEmptyIndex();
    void entriesOfADemoFleetAreWhereTheyBegin();
    void aDriverTakesLittleRoom();
};

void TestTextIndex::theFieldsOfBareWordsAreInTheEntryOfTheirRecord_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<std::string>("entry");
    const FleetPtr fleet = markedFleet();
    const TextIndex index(*fleet);
    const auto row = [](const char *name, Kind kind, std::string_view entry) {
        QTest::newRow(name) << static_cast<int>(kind) << std::string(entry);
    };
    row("home site", Kind::HomeSite, index.homeSite(HomeSiteId(0)));
    row("driver", Kind::Driver, index.driver(DriverId(0)));
    row("external id in its driver", Kind::ExternalId, index.driver(DriverId(0)));
    row("tag", Kind::Tag, index.tag(TagId(0)));
    row("tag behind its driver", Kind::Tag, index.driverWithTags(DriverId(0)));
    row("site", Kind::Site, index.site(SiteId(0)));
    row("charger", Kind::Charger, index.charger(ChargerId(0)));
    row("location in its charger", Kind::Location, index.charger(ChargerId(0)));
    row("socket in its charger", Kind::Socket, index.charger(ChargerId(0)));
    row("socket", Kind::Socket, index.socket(SocketId(0)));
}

void TestTextIndex::theFieldsOfBareWordsAreInTheEntryOfTheirRecord()
{
    QFETCH(int, kind);
    QFETCH(std::string, entry);
    const auto rows = fieldsOf(Kind(kind));
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const bool isFound = entry.find(markOf(Kind(kind), row)) != std::string::npos;
        QVERIFY2(isFound == rows[row].bareWords, std::string(rows[row].name).c_str());
    }
}

void TestTextIndex::noOtherFieldIsInTheIndex()
{
    const TextIndex index(*markedFleet());
    for (std::size_t kind = 0; kind < kindCount; ++kind) {
        const auto rows = fieldsOf(Kind(kind));
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (rows[row].bareWords)
                continue;
            QVERIFY2(index.text().find(markOf(Kind(kind), row)) == std::string_view::npos,
                     std::string(rows[row].name).c_str());
        }
    }
}

void TestTextIndex::anEntryIsFoldedFieldByField()
{
    const TextIndex index(*sampleFleet("D 7 \"Zoë SMITH\" externalId=X-1"));
    const Texts expected{"zoe smith", "7", "x-1", "\x1e"};
    QCOMPARE(partsOf(index.driverWithTags(DriverId(0)), TextIndex::separator), expected);
}

void TestTextIndex::aDriversTagsFollowIt()
{
    const TextIndex index(*sampleFleet("D 7 Aino\n"
                                       "  T 04A2 Card\n"
                                       "  T 99FF\n"
                                       "D 8 Ville\n"
                                       "  T 1234"));
    QCOMPARE(index.driver(DriverId(0)), std::string_view("aino\x1f"
                                                         "7\x1f"));
    QCOMPARE(index.tag(TagId(1)), std::string_view("99ff\x1f"));
    QCOMPARE(index.tag(TagId(2)), std::string_view("1234\x1f"));
    const Texts expected{"aino\x1f"
                         "7\x1f",
                         "04a2\x1f"
                         "card\x1f",
                         "99ff\x1f", ""};
    QCOMPARE(partsOf(index.driverWithTags(DriverId(0)), TextIndex::entryEnd), expected);
}

void TestTextIndex::aDriversNameComesFirst()
{
    const TextIndex index(*sampleFleet("D 7 Åke externalId=Ville\nD 8"));
    QCOMPARE(index.driverName(DriverId(0)), std::string_view("ake"));
    QCOMPARE(index.driverName(DriverId(1)), std::string_view());
}

void TestTextIndex::umlautsAreSpelledOutToo()
{
    const TextIndex index(*sampleFleet("D 7 Väinö"));
    const Texts expected{"vaino", "vaeino", "vainoe", "vaeinoe"};
    QCOMPARE(partsOf(index.driverName(DriverId(0)), TextIndex::spelling), expected);
}

void TestTextIndex::evseIdsAreThereWithoutStarsToo()
{
    const TextIndex index(*sampleFleet("D 7 Aino\n"
                                       "  C FI-1 Available evseId=FR*A23*E45B*78C\n"
                                       "  C FI-2 Available evseId=FRA23E45B"));
    const std::string_view entry = index.charger(ChargerId(0));
    QVERIFY(entry.find("fr*a23*e45b*78c") != std::string_view::npos);
    QVERIFY(entry.find("fra23e45b78c") != std::string_view::npos);
    const Texts fields = partsOf(index.charger(ChargerId(1)), TextIndex::separator);
    QCOMPARE(std::count(fields.begin(), fields.end(), "fra23e45b"), 1);
}

void TestTextIndex::anIdTagIsThereWithoutItsSeparatorsToo_data()
{
    QTest::addColumn<std::string>("idTag");
    QTest::addColumn<std::string>("entry");
    QTest::addColumn<std::string>("code");
    QTest::newRow("none") << std::string("04A2") << std::string("04a2") << std::string("04a2");
    QTest::newRow("colons") << std::string("04:A2")
                            << std::string("04:a2\x1d"
                                           "04a2")
                            << std::string("04a2");
    QTest::newRow("spaces and dashes") << std::string("AB C-1")
                                       << std::string("ab c-1\x1d"
                                                      "abc1")
                                       << std::string("abc1");
    QTest::newRow("an umlaut") << std::string("Ä1")
                               << std::string("a1\x1d"
                                              "ae1\x1d"
                                              "a1")
                               << std::string("a1");
    QTest::newRow("nothing") << std::string() << std::string() << std::string();
}

void TestTextIndex::anIdTagIsThereWithoutItsSeparatorsToo()
{
    QFETCH(std::string, idTag);
    QFETCH(std::string, entry);
    QFETCH(std::string, code);
    const TextIndex index(*sampleFleet("D 7 Aino\n  T \"" + idTag + '"'));
    QCOMPARE(std::string(index.tag(TagId(0))), entry + TextIndex::separator);
    QCOMPARE(std::string(index.tagCode(TagId(0))), code);
}

void TestTextIndex::theNamesOfAllCopiesOfASiteAreThere()
{
    const TextIndex index(*sampleFleet("D 7 Aino\n"
                                       "  S 5 Depot\n"
                                       "D 8 Ville\n"
                                       "  S 5 Depot payerId=3\n"
                                       "D 9 Otso\n"
                                       "  S 5 Varikko"));
    const Texts fields = partsOf(index.site(SiteId(0)), TextIndex::separator);
    QCOMPARE(std::count(fields.begin(), fields.end(), "depot"), 1);
    QCOMPARE(std::count(fields.begin(), fields.end(), "varikko"), 1);
    QCOMPARE(std::count(fields.begin(), fields.end(), "5"), 1);
}

void TestTextIndex::aChargerWithoutAnIdIsFoundByWhatIsShown()
{
    const FleetPtr fleet = decoded(R"({"spareUsers":[{"id":1,"chargers":[{"id":77}]}]})").fleet;
    const TextIndex index(*fleet);
    QVERIFY(index.charger(ChargerId(0)).find("#77") != std::string_view::npos);
}

void TestTextIndex::controlCharactersDoNotPartFields()
{
    const FleetPtr fleet =
        decoded(R"({"spareUsers":[{"id":1,"name":"a\u001fb\u001ec\u001dd\u0000e\nf"}]})").fleet;
    QCOMPARE(TextIndex(*fleet).driverName(DriverId(0)), std::string_view("a b c d e f"));
}

void TestTextIndex::nothingAndNullLeaveNothing()
{
    const FleetPtr fleet = decoded(R"({"userGroups":[{}, {"id":null,"groupName":null,"users":[
        {"id":null,"name":null,"externalId":null,"tags":[{"id":null,"idTag":null,"tokenName":null},{}],
         "integratedExternalIds":[null,{}],
         "chargers":[{"chargerId":"C","chargerName":null,"locationInfo":null,"sockets":[{},null]}],
         "chargerGroups":[{"id":null,"groupName":null}]},
        {"tags":null,"integratedExternalIds":"none","chargers":null}]}]})")
                               .fleet;
    const TextIndex index(*fleet);
    QCOMPARE(index.homeSite(HomeSiteId(1)), std::string_view("\x1e"));
    QCOMPARE(index.driver(DriverId(0)), std::string_view("\x1f"));
    QCOMPARE(index.driver(DriverId(1)), std::string_view("\x1f"));
    QCOMPARE(index.tag(TagId(0)), std::string_view("\x1f"));
    QCOMPARE(index.tagCode(TagId(1)), std::string_view());
    QCOMPARE(index.site(SiteId(0)), std::string_view("\x1e"));
    QCOMPARE(index.charger(ChargerId(0)), std::string_view("c\x1f\x1e\x1e"));
    QCOMPARE(index.socket(SocketId(0)), std::string_view());
}

void TestTextIndex::anEmptyFleetHasAnEmptyIndex()
{
    const TextIndex index(*decoded(R"({"userGroups":[]})").fleet);
    QVERIFY(index.text().empty());
    QCOMPARE(index.drivers().size(), std::size_t(1));
}

void TestTextIndex::entriesOfADemoFleetAreWhereTheyBegin()
{
    const FleetPtr fleet = decoded(generator::generateDemoFleet()).fleet;
    const TextIndex index(*fleet);
    std::string text;
    for (std::size_t i = 0; i < fleet->homeSites().size(); ++i)
        text += index.homeSite(idAt<HomeSiteId>(i));
    for (std::size_t i = 0; i < fleet->drivers().size(); ++i) {
        text += std::string(index.driver(idAt<DriverId>(i))) + TextIndex::entryEnd;
        for (const TagId tag : fleet->drivers()[i].tags)
            text += std::string(index.tag(tag)) + TextIndex::entryEnd;
        QVERIFY(std::string_view(text).ends_with(index.driverWithTags(idAt<DriverId>(i))));
    }
    for (std::size_t i = 0; i < fleet->sites().size(); ++i)
        text += index.site(idAt<SiteId>(i));
    for (std::size_t i = 0; i < fleet->chargers().size(); ++i)
        text += index.charger(idAt<ChargerId>(i));
    QVERIFY(text == index.text());
}

void TestTextIndex::aDriverTakesLittleRoom()
{
    generator::FleetRecipe recipe;
    recipe.drivers = 2000;
    recipe.chargers = 10;
    recipe.lean = true;
    const FleetPtr fleet = decoded(generator::generateFleet(recipe)).fleet;
    const TextIndex index(*fleet);
    QVERIFY2(index.bytes() <= 120 * fleet->drivers().size() + 8000,
             std::to_string(index.bytes()).c_str());
}

QTEST_GUILESS_MAIN(TestTextIndex)
#include "tst_textindex.moc"
