// SPDX-License-Identifier: Apache-2.0
#include "models/items/nodemask.h"

#include "models/fields/fieldtext.h"
#include "tests/generator/demofleet.h"
#include "tests/generator/fleetgenerator.h"
#include "tests/support/decoded.h"
#include "tests/support/queries.h"
#include "tests/support/samplefleet.h"

#include <QtTest>

#include <algorithm>
#include <random>
#include <set>

using namespace chargetree;

namespace {

/// The rule of the mask, said node by node.
class PlainMask final {
public:
    PlainMask(const Fleet &fleet, const Hits &found)
        : m_fleet(fleet)
        , m_hits(found)
    {
        walk(Fleet::root, false, false);
    }
    std::set<NodeId> visible;
    std::vector<NodeId> hits; // in the order of the tree

    /// Distinct records of a kind that are visible below a node.
    std::size_t countBelow(NodeId top, NodeKind kind) const;

private:
    bool isHit(NodeId id, bool isGranted) const;
    bool walk(NodeId id, bool isShown, bool isGranted);

    const Fleet &m_fleet;
    const Hits &m_hits;
};

bool PlainMask::isHit(NodeId id, bool isGranted) const
{
    const Node &node = m_fleet.at(id);
    const std::size_t record = node.record();
    switch (node.kind()) {
    case NodeKind::HomeSite:
        return m_hits.homeSites.test(record);
    case NodeKind::Driver:
        return m_hits.drivers.test(record);
    case NodeKind::Tag:
        return m_hits.tags.test(record);
    case NodeKind::Site:
        return m_hits.sites.test(record);
    case NodeKind::Charger:
        return !isGranted && m_hits.chargers.test(record);
    case NodeKind::Socket:
        return !isGranted && m_hits.sockets.test(record);
    case NodeKind::Root:
    case NodeKind::HomeSites:
    case NodeKind::ChargingSites:
    case NodeKind::SpareDrivers:
    case NodeKind::MayUse:
    case NodeKind::GrantedSite:
        break;
    }
    return false;
}

/// Whether the node or something below it is a hit.
bool PlainMask::walk(NodeId id, bool isShown, bool isGranted)
{
    const NodeKind kind = m_fleet.at(id).kind();
    const bool isHitNow = isHit(id, isGranted);
    isGranted = isGranted || kind == NodeKind::MayUse;
    const bool isSite = kind == NodeKind::HomeSite || kind == NodeKind::Site;
    if (isHitNow)
        hits.push_back(id);
    bool hasHitBelow = false;
    for (const NodeId child : m_fleet.children(id))
        hasHitBelow = walk(child, isShown || (isHitNow && !isSite), isGranted) || hasHitBelow;
    if (isShown || isHitNow || hasHitBelow)
        visible.insert(id);
    if (isSite && isHitNow && !hasHitBelow) {
        for (const NodeId below : m_fleet.below(id))
            visible.insert(below);
    }
    return isHitNow || hasHitBelow;
}

std::size_t PlainMask::countBelow(NodeId top, NodeKind kind) const
{
    std::set<std::string> distinct;
    for (const NodeId id : m_fleet.below(top)) {
        const Node &node = m_fleet.at(id);
        if (node.kind() != kind || visible.count(id) == 0)
            continue;
        std::string key = std::to_string(node.record());
        if (kind == NodeKind::Driver || kind == NodeKind::HomeSite) {
            const ObjectId object = m_fleet.objectOf(id);
            const auto idField =
                kind == NodeKind::Driver ? field(Kind::Driver, "id") : field(Kind::HomeSite, "id");
            const std::string_view text = m_fleet.store().text(object, idField);
            key = text.empty() ? "row " + key : std::string(text);
        }
        distinct.insert(key);
    }
    return distinct.size();
}

void compareCounts(const Fleet &fleet, const NodeMask &mask, const PlainMask &plain)
{
    for (std::size_t i = 0; i < fleet.nodes().size(); ++i) {
        const auto id = idAt<NodeId>(i);
        const auto count = mask.countOf(fleet, id);
        const NodeKind kind = fleet.at(id).kind();
        if (kind == NodeKind::HomeSite)
            QCOMPARE(std::size_t(*count), plain.countBelow(id, NodeKind::Driver));
        if (kind == NodeKind::Site)
            QCOMPARE(std::size_t(*count), plain.countBelow(id, NodeKind::Charger));
        if (kind == NodeKind::HomeSites) {
            QCOMPARE(std::size_t(*count), plain.countBelow(id, NodeKind::HomeSite));
            QCOMPARE(std::size_t(mask.drivers), plain.countBelow(id, NodeKind::Driver));
        }
        if (kind == NodeKind::ChargingSites) {
            QCOMPARE(std::size_t(*count), plain.countBelow(id, NodeKind::Site));
            QCOMPARE(std::size_t(mask.chargers), plain.countBelow(id, NodeKind::Charger));
        }
    }
}

void compare(const Fleet &fleet, const Hits &hits)
{
    const NodeMask mask = nodeMask(fleet, hits);
    const PlainMask plain(fleet, hits);
    for (std::size_t i = 0; i < fleet.nodes().size(); ++i) {
        const bool isExpected = plain.visible.count(idAt<NodeId>(i)) > 0;
        QVERIFY2(mask.visible.test(i) == isExpected, qPrintable(nodePath(fleet, idAt<NodeId>(i))));
    }
    QCOMPARE(mask.hitNodes, plain.hits.size());
    QVERIFY(mask.hitNodesUpTo(fleet, fleet.nodes().size()) == plain.hits);
    const auto first = mask.hitNodesUpTo(fleet, 3);
    QVERIFY(std::equal(first.begin(), first.end(), plain.hits.begin()));
    QCOMPARE(first.size(), std::min<std::size_t>(3, plain.hits.size()));
    compareCounts(fleet, mask, plain);
}

/// Visible rows, two spaces a level, hits with a star, counts in brackets.
QString shown(const Fleet &fleet, const NodeMask &mask)
{
    QStringList lines;
    const auto add = [&](const auto &self, NodeId parent, int level) -> void {
        for (const NodeId id : fleet.children(parent)) {
            if (!mask.visible.test(number(id)))
                continue;
            QString line = QString(level * 2, QLatin1Char(' ')) % nodeName(fleet, id);
            if (mask.hit.test(number(id)))
                line += QLatin1Char('*');
            if (const auto count = mask.countOf(fleet, id))
                line += u" (" % QString::number(*count) % u')';
            lines.append(line);
            self(self, id, level + 1);
        }
    };
    add(add, Fleet::root, 0);
    return lines.join(QLatin1Char('\n'));
}

FleetPtr smallFleet()
{
    return sampleFleet("H 1 Helsinki\n"
                       "  H 2 Espoo\n"
                       "    D 7 Aino\n"
                       "      T 04A2 Card\n"
                       "      T 77 Van\n"
                       "      S 5 Depot\n"
                       "        C FI-1 Available\n"
                       "          P 1 Charging name=Left\n"
                       "        C FI-2 Available\n"
                       "  D 8 Ville\n"
                       "    C FI-2 Available\n"
                       "D 9 Otso\n"
                       "  T 99");
}

} // namespace

class TestNodeMask final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsStayUnderASearch_data();
    void rowsStayUnderASearch();
    void aTagAloneShowsNothingElseOfItsDriver();
    void theMaskIsWhatTheRuleSays_data();
    void theMaskIsWhatTheRuleSays();
    void aDriverThatIsThereTwiceIsCountedOnce();
    void aChargerAtTwoSitesIsCountedOnce();
    void noHitsLeaveNothing();
    void anEmptyFleetHasAnEmptyMask();
};

void TestNodeMask::rowsStayUnderASearch_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const char *typed, const char *result) {
        QTest::newRow(name) << QString::fromLatin1(typed) << QString::fromLatin1(result);
    };
    row("a driver with all that is below it", "aino",
        "Home sites (2)\n"
        "  Helsinki (1)\n"
        "    Espoo (1)\n"
        "      Aino*\n"
        "        04A2*\n"
        "        77*\n"
        "        May use\n"
        "          Depot\n"
        "            FI-1\n"
        "              Left\n"
        "            FI-2");
    row("a home site with all that is below it", "espoo",
        "Home sites (2)\n"
        "  Helsinki (1)\n"
        "    Espoo* (1)\n"
        "      Aino\n"
        "        04A2\n"
        "        77\n"
        "        May use\n"
        "          Depot\n"
        "            FI-1\n"
        "              Left\n"
        "            FI-2");
    row("a charger below the charging sites only", "fi-2",
        "Charging sites (1)\n"
        "  Depot (1)\n"
        "    FI-2*");
    row("a site with all that is below it", "depot",
        "Charging sites (1)\n"
        "  Depot* (2)\n"
        "    FI-1\n"
        "      Left\n"
        "    FI-2");
    row("a socket and its charger", "left",
        "Charging sites (1)\n"
        "  Depot (1)\n"
        "    FI-1*\n"
        "      Left*");
    row("a spare driver", "otso",
        "Drivers without a home site (1)\n"
        "  Otso*\n"
        "    99*\n"
        "    May use");
    row("nothing", "zebra", "");
}

void TestNodeMask::rowsStayUnderASearch()
{
    QFETCH(QString, typed);
    QFETCH(QString, result);
    const FleetPtr fleet = smallFleet();
    const Hits hits = hitsIn(*fleet, parsed(typed));
    QCOMPARE(shown(*fleet, nodeMask(*fleet, hits)), result);
}

void TestNodeMask::aTagAloneShowsNothingElseOfItsDriver()
{
    const FleetPtr fleet = smallFleet();
    Hits hits = noHits(*fleet);
    hits.tags.set(1);
    hits.homeSites.set(0);
    QCOMPARE(shown(*fleet, nodeMask(*fleet, hits)), QStringLiteral("Home sites (2)\n"
                                                                   "  Helsinki* (1)\n"
                                                                   "    Espoo (1)\n"
                                                                   "      Aino\n"
                                                                   "        77*"));
}

void TestNodeMask::theMaskIsWhatTheRuleSays_data()
{
    QTest::addColumn<std::string>("document");
    QTest::addColumn<int>("share"); // of a thousand records that are hits
    generator::FleetRecipe recipe;
    recipe.drivers = 60;
    recipe.chargers = 25;
    recipe.lean = true;
    const std::string generated = generator::generateFleet(recipe);
    for (const int share : {0, 2, 10, 100, 900, 1000}) {
        QTest::addRow("demo, %d", share) << generator::generateDemoFleet() << share;
        QTest::addRow("generated, %d", share) << generated << share;
    }
}

void TestNodeMask::theMaskIsWhatTheRuleSays()
{
    QFETCH(std::string, document);
    QFETCH(int, share);
    const FleetPtr fleet = decoded(document).fleet;
    std::mt19937 random(5);
    std::uniform_int_distribution thousand(0, 999);
    for (int turn = 0; turn < 6; ++turn) {
        Hits hits = noHits(*fleet);
        for (BitSet *table : {&hits.homeSites, &hits.drivers, &hits.tags, &hits.sites,
                              &hits.chargers, &hits.sockets}) {
            const bool isLeftOut = turn % 3 == 1 && thousand(random) < 500;
            for (std::size_t i = 0; i < table->size() && !isLeftOut; ++i) {
                if (thousand(random) < share)
                    table->set(i);
            }
        }
        compare(*fleet, hits);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestNodeMask::aDriverThatIsThereTwiceIsCountedOnce()
{
    const FleetPtr fleet = sampleFleet("H 1 Helsinki\n"
                                       "  H 2 Espoo\n"
                                       "    D 7 Aino\n"
                                       "  H 3 Vantaa\n"
                                       "    D 7 Aino\n"
                                       "    D 8 Aino");
    const Hits hits = hitsIn(*fleet, parsed(QStringLiteral("aino")));
    const NodeMask mask = nodeMask(*fleet, hits);
    QCOMPARE(mask.driversBelow, (std::vector<std::uint32_t>{2, 1, 2}));
    QCOMPARE(mask.drivers, 2U);
}

void TestNodeMask::aChargerAtTwoSitesIsCountedOnce()
{
    const FleetPtr fleet = sampleFleet("D 7 Aino\n"
                                       "  S 1 Depot\n"
                                       "    S 2 West\n"
                                       "      C FI-1 Available\n"
                                       "    S 3 East\n"
                                       "      C FI-1 Available");
    const Hits hits = hitsIn(*fleet, parsed(QStringLiteral("fi-1")));
    const NodeMask mask = nodeMask(*fleet, hits);
    QCOMPARE(mask.hitNodes, std::size_t(2));
    QCOMPARE(mask.chargersBelow, (std::vector<std::uint32_t>{1, 1, 1}));
    QCOMPARE(mask.chargers, 1U);
}

void TestNodeMask::noHitsLeaveNothing()
{
    const FleetPtr fleet = smallFleet();
    const NodeMask mask = nodeMask(*fleet, noHits(*fleet));
    QCOMPARE(mask.visible.count(), std::size_t(0));
    QVERIFY(mask.hitNodesUpTo(*fleet, 200).empty());
}

void TestNodeMask::anEmptyFleetHasAnEmptyMask()
{
    const FleetPtr fleet = decoded(R"({"userGroups":[]})").fleet;
    const NodeMask mask = nodeMask(*fleet, noHits(*fleet));
    QCOMPARE(mask.visible.count(), std::size_t(0));
    QCOMPARE(mask.visible.size(), fleet->nodes().size());
}

QTEST_GUILESS_MAIN(TestNodeMask)
#include "tst_nodemask.moc"
