// SPDX-License-Identifier: Apache-2.0
#include "models/fleet/copies.h"
#include "models/fleet/pointer.h"
#include "models/fleet/samejson.h"
#include "models/fleet/siteforest.h"
#include "tests/support/decoded.h"
#include "tests/support/fleettext.h"
#include "tests/support/samplefleet.h"

#include <QtTest>

using namespace chargetree;

namespace {

ChargerId chargerNamed(const Fleet &fleet, std::string_view identity)
{
    for (std::size_t i = 0; i < fleet.chargers().size(); ++i) {
        if (fleet.identity(idAt<ChargerId>(i)) == identity)
            return idAt<ChargerId>(i);
    }
    return none<ChargerId>;
}

std::string spareCharger(std::string_view fields)
{
    return R"({"spareUsers":[{"chargers":[{"chargerId":"FI-1",)" + std::string(fields) + "}]}]}";
}

/// The two chargers `FI-1` of two drivers.
DecodedFleet twoCopies(std::string_view one, std::string_view two)
{
    const auto driver = [](std::string_view fields) {
        return R"({"chargers":[{"chargerId":"FI-1",)" + std::string(fields) + "}]}";
    };
    return decoded(R"({"spareUsers":[)" + driver(one) + ',' + driver(two) + "]}");
}

void compareLines(const std::string &actual, const std::string &expected)
{
    const auto lines = [](const std::string &text) {
        return QString::fromStdString(text).split(u'\n');
    };
    QCOMPARE(lines(actual), lines(expected));
}

} // namespace

class TestFleet final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOutlineMakesAFleet();
    void anEmptyOutlineMakesAnEmptyFleet();
    void eachRowKnowsItsPlace();
    void allBelowARowIsOneRun();
    void copiesThatAreOneCharger_data();
    void copiesThatAreOneCharger();
    void copiesThatDisagree_data();
    void copiesThatDisagree();
    void copiesCanBeLookedAt();
    void aChargerCountsOnceADriver();
    void theWorstOfTheWaysOfBeingInUseIsOneRank();
    void controllersAreInNoCount();
    void aPointerIsTheFirstPlace();
    void unknownFieldsAreKept();
    void jsonIsComparedWithoutKeyOrder_data();
    void jsonIsComparedWithoutKeyOrder();
    void sitesNeverCircle();
    void sitesAreCutBeyondALevel();
};

void TestFleet::anOutlineMakesAFleet()
{
    const FleetPtr fleet = sampleFleet(R"(
H 1 Helsinki
  H 2 "Kallio  west" isSpare=true
    D 7 Aino externalId="E 7"
      T 04A2 Blue card startDate=2024-01-01 expiringDate=2030-01-01
      S 5 Depot West
        S 51 Yard
          C FI-1 Available city=Oulu latitude=65.01 evseId=FI*ABC*E1
            P 0 Available
            P 1 Charging maxWatts=22000
            G HeartbeatInterval 300 canBeChanged=true
      C FI-2
D 8 Eino
)");
    compareLines(treeText(*fleet), R"(Home sites
  Home site 1 "Helsinki"; drivers 1
    Home site 2 "Kallio  west", spare; drivers 1
      Driver 7 "Aino"; chargers 2, worst Available 1
        Tag "04A2", 2024-01-01T00:00:00Z to 2030-01-01T00:00:00Z
        May use
          Granted site 5 "Depot West"
            Granted site 51 "Yard"
              Charger FI-1, Available
                Controller 0, Available
                Socket 1, Charging
          Charger FI-2, no status
Charging sites
  Site 5 "Depot West"; chargers 1, worst Available 1
    Site 51 "Yard"; chargers 1, worst Available 1
      Charger FI-1, Available
        Controller 0, Available
        Socket 1, Charging
  Charger FI-2, no status
Drivers without a home site
  Driver 8 "Eino"; chargers 0
    May use
)");
    const RecordStore &store = fleet->store();
    const ObjectId charger = fleet->at(chargerNamed(*fleet, "FI-1")).object;
    const auto location = store.object(charger, field(Kind::Charger, "locationInfo"));
    QVERIFY(location);
    QCOMPARE(store.text(*location, field(Kind::Location, "city")), "Oulu");
    QCOMPARE(store.real(*location, field(Kind::Location, "latitude")), 65.01);
    const auto keys = store.elements(charger, field(Kind::Charger, "chargerConfigurations"));
    QCOMPARE(keys.size(), std::size_t(1));
    QCOMPARE(store.flag(keys[0].object(), field(Kind::Configuration, "canBeChanged")), true);
    QCOMPARE(store.text(fleet->drivers()[0].object, field(Kind::Driver, "externalId")), "E 7");
}

void TestFleet::anEmptyOutlineMakesAnEmptyFleet()
{
    const FleetPtr fleet = sampleFleet("");
    QVERIFY(fleet->counts() == FleetCounts());
    QCOMPARE(fleet->children(Fleet::root).count, 3U);
}

void TestFleet::eachRowKnowsItsPlace()
{
    const FleetPtr fleet = sampleFleet("H 1\n  D 7\n    T 04A2\n    T 04A3\n    S 5\n      C FI-1\n"
                                       "        P 1\n        P 2\n  D 8\nD 9\n");
    for (std::size_t i = 0; i < fleet->nodes().size(); ++i) {
        std::uint32_t row = 0;
        for (const NodeId child : fleet->children(idAt<NodeId>(i))) {
            QCOMPARE(fleet->at(child).parent, idAt<NodeId>(i));
            QCOMPARE(fleet->rowOf(child), row++);
        }
    }
    QCOMPARE(fleet->at(fleet->nodeOf(TagId(1))).tag(), TagId(1));
    QCOMPARE(fleet->at(fleet->drivers()[1].node).driver(), DriverId(1));
    QCOMPARE(fleet->at(fleet->at(fleet->chargers()[0].node).parent).kind(), NodeKind::Site);
}

void TestFleet::allBelowARowIsOneRun()
{
    const FleetPtr fleet =
        sampleFleet("H 1\n  H 2\n    D 7\n      T 04A2\n  D 8\n    C FI-1\nD 9\n");
    for (std::size_t i = 0; i < fleet->nodes().size(); ++i) {
        const auto run = fleet->below(idAt<NodeId>(i));
        for (std::size_t j = 0; j < fleet->nodes().size(); ++j) {
            bool isBelow = false;
            for (NodeId above = idAt<NodeId>(j); above != Fleet::root && !isBelow;) {
                above = fleet->at(above).parent;
                isBelow = above == idAt<NodeId>(i);
            }
            QCOMPARE(j >= run.first && j < run.first + run.count, isBelow);
        }
    }
}

void TestFleet::copiesThatAreOneCharger_data()
{
    QTest::addColumn<std::string>("one");
    QTest::addColumn<std::string>("two");
    const auto row = [](const char *what, std::string_view one, std::string_view two) {
        QTest::newRow(what) << std::string(one) << std::string(two);
    };
    row("bytes", R"("id":1)", R"("id":1)");
    row("white space", R"("id":1,"sockets":[{"id":1}])",
        "\n \"id\" : 1 ,\t\"sockets\":[ {\"id\":1} ]");
    row("key order", R"("id":1,"x":2)", R"("x":2,"id":1)");
    row("key order below", R"("sockets":[{"id":1,"x":2}])", R"("sockets":[{"x":2,"id":1}])");
    row("key order in unknown values", R"("x":{"a":[{"b":1,"c":"}{"}]})",
        R"("x":{"a":[{"c":"}{","b":1}]})");
    row("escapes", R"("groupName":"ä/")", R"("groupName":"\u00e4\/")");
    row("spelling of numbers", R"("id":1000)", R"("id":1.0e3)");
    row("minus zero", R"("id":0)", R"("id":-0)");
    row("doubled keys in another place", R"("x":1,"x":2,"id":3)", R"("id":3,"x":1,"x":2)");
}

void TestFleet::copiesThatAreOneCharger()
{
    QFETCH(const std::string, one);
    QFETCH(const std::string, two);
    const DecodedFleet read = twoCopies(one, two);
    QCOMPARE(read.fleet->chargers().size(), std::size_t(1));
    QCOMPARE(read.fleet->chargers()[0].copies.count, 1U);
    QCOMPARE(read.fleet->counts().chargerReferences, std::uint64_t(2));
    QCOMPARE(read.report.count(OddityKind::CopiesDiffer), std::uint64_t(0));
}

void TestFleet::copiesThatDisagree_data()
{
    QTest::addColumn<std::string>("one");
    QTest::addColumn<std::string>("two");
    QTest::addColumn<bool>("disagree");
    const auto row = [](const char *what, std::string_view one, std::string_view two,
                        bool disagree) {
        QTest::newRow(what) << std::string(one) << std::string(two) << disagree;
    };
    row("a text", R"("groupName":"a")", R"("groupName":"b")", true);
    row("a type", R"("id":1)", R"("id":"1")", true);
    row("a whole number beyond a double", R"("id":9007199254740993)", R"("id":9007199254740992)",
        true);
    row("a number beyond 64 bits", R"("id":9223372036854775809)", R"("id":9223372036854775808)",
        true);
    row("a field more", R"("id":1)", R"("id":1,"iccid":null)", true);
    row("an unknown field", R"("x":1)", R"("x":2)", true);
    row("an unknown field more", R"("id":1)", R"("id":1,"x":2)", true);
    row("an unknown value", R"("x":{"a":1})", R"("x":{"a":2})", true);
    row("the order of a list", R"("capabilities":["a","b"])", R"("capabilities":["b","a"])", true);
    row("the order of doubled keys", R"("x":1,"x":2)", R"("x":2,"x":1)", true);
    row("keys doubled and not", R"("x":1,"x":1)", R"("x":1,"y":5)", true);
    row("the number of sockets", R"("sockets":[{"id":1}])", R"("sockets":[{"id":1},{"id":2}])",
        true);
    row("a socket", R"("sockets":[{"status":"Error"}])", R"("sockets":[{"status":"Info"}])", true);
    row("last seen", R"("lastSeen":"2024-01-01")", R"("lastSeen":"2024-01-02")", false);
    row("last message", R"("lastMessage":"a")", R"("lastMessage":null)", false);
    row("a trace more", R"("id":1)", R"("lastMessage":"a","id":1)", false);
    row("a socket's trace", R"("sockets":[{"id":1,"lastUpdated":"2024-01-01"}])",
        R"("sockets":[{"id":1,"lastUpdated":"2024-01-02"}])", false);
    row("a trace and more", R"("lastSeen":"2024-01-01","id":1)",
        R"("lastSeen":"2024-01-02","id":2)", true);
}

void TestFleet::copiesThatDisagree()
{
    QFETCH(const std::string, one);
    QFETCH(const std::string, two);
    QFETCH(const bool, disagree);
    const DecodedFleet read = twoCopies(one, two);
    QCOMPARE(read.fleet->chargers().size(), std::size_t(1));
    QCOMPARE(read.fleet->chargers()[0].copies.count, 2U);
    QCOMPARE(read.report.count(OddityKind::CopiesDiffer), std::uint64_t(disagree ? 1 : 0));
    if (disagree)
        compareLines(read.report.oddities().back().firstPath, "/spareUsers/1/chargers/0");
}

void TestFleet::copiesCanBeLookedAt()
{
    const FleetPtr fleet = sampleFleet("D 1\n  C FI-1 Available lastSeen=2024-01-01\n"
                                       "D 2\n  C FI-1 Error lastSeen=2024-01-02\n"
                                       "D 3\n  C FI-1 Offline lastSeen=null\n");
    const Charger &charger = fleet->chargers()[0];
    QCOMPARE(charger.status, Status::Error);
    std::vector<std::string_view> words;
    for (const ObjectId copy : fleet->copies(charger.copies))
        words.push_back(fleet->store().text(copy, field(Kind::Charger, "chargerStatus")));
    QCOMPARE(words, (std::vector<std::string_view>{"Available", "Error", "Offline"}));
    for (const Driver &driver : fleet->drivers())
        QCOMPARE(driver.worst, (Worst{Status::Error, 1})); // the shown copy counts for all
}

void TestFleet::aChargerCountsOnceADriver()
{
    const FleetPtr fleet = sampleFleet("D 1\n  S 5\n    C FI-1\n    S 6\n      C FI-1\n"
                                       "      C FI-2\n  C FI-1\n");
    QCOMPARE(fleet->drivers()[0].chargers, 2U);
    QCOMPARE(fleet->counts().chargerReferences, std::uint64_t(4));
    QCOMPARE(fleet->counts().chargers, 2U);
}

void TestFleet::theWorstOfTheWaysOfBeingInUseIsOneRank()
{
    const FleetPtr fleet = sampleFleet("D 1\n  C 1 Preparing\n  C 2 SuspendedCAR\n  C 3 Reserved\n"
                                       "  C 4 Charging\n  C 5 Available\n");
    QCOMPARE(fleet->drivers()[0].worst.count, 3U);
    QCOMPARE(badness(fleet->drivers()[0].worst.status), badness(Status::Finishing));
}

void TestFleet::controllersAreInNoCount()
{
    const FleetPtr fleet = sampleFleet("D 1\n  C 1\n    P 0\n    P 1\n    P name=\"no id\"\n");
    QCOMPARE(fleet->sockets().size(), std::size_t(3));
    QCOMPARE(fleet->counts().sockets, 2U);
    QVERIFY(fleet->sockets()[0].isController);
    QVERIFY(!fleet->sockets()[2].isController);
}

void TestFleet::aPointerIsTheFirstPlace()
{
    const DecodedFleet read = decoded(
        R"({"spareUsers":[{"groups":[null,{"id":1,"chargers":[{"chargerId":"a"}]}],"chargers":[{"chargerId":"a"}]}]})");
    const Fleet &fleet = *read.fleet;
    const auto place = [&](ObjectId object) {
        return pointerTo(fleet.store(), fleet.document(), object);
    };
    QCOMPARE(place(fleet.chargers()[0].object), "/spareUsers/0/groups/1/chargers/0");
    QCOMPARE(place(fleet.document()), "");
    std::string pointer;
    appendPointerToken("a/b~c", pointer);
    QCOMPARE(pointer, "/a~1b~0c");
}

void TestFleet::unknownFieldsAreKept()
{
    const DecodedFleet read =
        decoded(spareCharger(R"("parkingPlace" : { "row" : [ 1.50 , "\u00e4" ] } , "id":1)"));
    const RecordStore &store = read.fleet->store();
    const ObjectId charger = read.fleet->chargers()[0].object;
    QCOMPARE(store.keys(charger).size(), std::size_t(3));
    QCOMPARE(store.scalar(store.keys(charger)[1].text).text, "parkingPlace");
    const Scalar value = store.scalar(store.cells(charger)[1].text());
    QCOMPARE(value.type, ValueType::Json);
    QCOMPARE(value.text, "{\"row\":[1.50,\"ä\"]}");
}

void TestFleet::jsonIsComparedWithoutKeyOrder_data()
{
    QTest::addColumn<std::string>("one");
    QTest::addColumn<std::string>("two");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *what, std::string_view one, std::string_view two, bool same) {
        QTest::newRow(what) << std::string(one) << std::string(two) << same;
    };
    row("empty objects", "{}", "{}", true);
    row("object and list", "{}", "[]", false);
    row("two keys", R"({"a":1,"b":2})", R"({"b":2,"a":1})", true);
    row("values swapped", R"({"a":1,"b":2})", R"({"b":1,"a":2})", false);
    row("inner objects", R"([{"a":{"c":[],"d":{}}}])", R"([{"a":{"d":{},"c":[]}}])", true);
    row("order of elements", "[1,2]", "[2,1]", false);
    row("doubled keys", R"({"a":1,"a":2})", R"({"a":2,"a":1})", false);
    row("brackets in texts", R"({"a":"}\"","b":"]"})", R"({"b":"]","a":"}\""})", true);
    row("keys with quotes", R"({"\"":1,"b":2})", R"({"b":2,"\"":1})", true);
    row("a list and its parts", R"([["a"],"b"])", R"(["a",["b"]])", false);
}

void TestFleet::jsonIsComparedWithoutKeyOrder()
{
    QFETCH(const std::string, one);
    QFETCH(const std::string, two);
    QFETCH(const bool, same);
    QCOMPARE(isSameJson(one, two), same);
    if (same)
        QCOMPARE(hashOfJson(one), hashOfJson(two));
}

void TestFleet::sitesNeverCircle()
{
    SiteForest forest(4);
    QVERIFY(forest.hang(SiteId(1), SiteId(0)));
    QVERIFY(forest.hang(SiteId(2), SiteId(1)));
    QVERIFY(!forest.hang(SiteId(0), SiteId(2)));
    QVERIFY(!forest.hang(SiteId(3), SiteId(3)));
    QVERIFY(forest.hang(SiteId(0), SiteId(3)));
    QVERIFY(!forest.hang(SiteId(3), SiteId(2)));
    QCOMPARE(forest.parentOf(SiteId(2)), SiteId(1));
    QCOMPARE(forest.parentOf(SiteId(3)), none<SiteId>);
}

void TestFleet::sitesAreCutBeyondALevel()
{
    SiteForest forest(5);
    for (std::uint32_t i = 0; i < 4; ++i)
        QVERIFY(forest.hang(SiteId(i), SiteId(i + 1)));
    QCOMPARE(forest.cut(2), (std::vector<SiteId>{SiteId(2), SiteId(0)}));
    QCOMPARE(forest.parentOf(SiteId(3)), SiteId(4));
    QCOMPARE(forest.parentOf(SiteId(2)), none<SiteId>);
    QCOMPARE(forest.parentOf(SiteId(1)), SiteId(2));
}

QTEST_APPLESS_MAIN(TestFleet)
#include "tst_fleet.moc"
