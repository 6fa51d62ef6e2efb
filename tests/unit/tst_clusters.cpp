// SPDX-License-Identifier: Apache-2.0
#include "models/geo/clusters.h"
#include "models/geo/markertext.h"
#include "models/geo/mercator.h"
#include "tests/support/loaded.h"
#include "tests/support/samplefleet.h"

#include <QtTest>

#include <random>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view outline = R"(H 1 Helsinki
  D 7 Aino
    S 5 "Depot West"
      C A Error latitude=60.1 longitude=24.9 chargerName="Charger A"
        P 1 Error
      C B Available latitude=60.1 longitude=24.9
      C C Offline latitude=0 longitude=0
    C D Charging latitude=48.1 longitude=11.5
    C E Available latitude=91 longitude=1
    C F Available
  D 8 Eino
    C D
)";

const Wording &english()
{
    static const Wording wording(QLocale(QLocale::English), QTimeZone::utc(), testMoment());
    return wording;
}

std::vector<ChargerSpot> scattered(int count)
{
    std::mt19937 dice(7);
    std::uniform_real_distribution<double> across(0, 1);
    std::vector<ChargerSpot> spots;
    for (int i = 0; i < count; ++i)
        spots.push_back({{across(dice), across(dice)}, ChargerId(i), Status(1 + i % 13)});
    return spots;
}

QStringList names(const Fleet &fleet, const std::vector<ChargerId> &chargers)
{
    QStringList names;
    for (const ChargerId id : chargers)
        names += QString::fromUtf8(fleet.identity(id).data(), qsizetype(fleet.identity(id).size()));
    names.sort();
    return names;
}

NodeId firstOf(const Fleet &fleet, NodeKind kind)
{
    for (std::size_t i = 0; i < fleet.nodes().size(); ++i) {
        if (fleet.nodes()[i].kind() == kind)
            return idAt<NodeId>(i);
    }
    return none<NodeId>;
}

} // namespace

/// What a map makes of a fleet's chargers.
class TestClusters final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chargersWithoutAUsablePositionAreListedWithTheReason()
    {
        const FleetPtr fleet = sampleFleet(outline);
        const ChargerSpots spots = spotsOf(*fleet);
        QCOMPARE(spots.placed.size(), std::size_t(3));
        QStringList unplaced;
        for (const UnplacedCharger &each : spots.unplaced)
            unplaced += names(*fleet, {each.charger}) << unplacedReason(each.reason);
        QCOMPARE(unplaced,
                 (QStringList{u"C"_s, u"0, 0 lies in the sea"_s, u"E"_s, u"outside the globe"_s,
                              u"F"_s, u"no position is stated"_s}));
    }

    void aSearchLeavesItsChargers()
    {
        const FleetPtr fleet = sampleFleet(outline);
        BitSet found(fleet->chargers().size());
        found.set(0);
        const ChargerSpots spots = spotsOf(*fleet, &found);
        QCOMPARE(spots.placed.size(), std::size_t(1));
        QVERIFY(spots.unplaced.empty());
    }

    void aRowStandsForItsChargers_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("chargers");
        const QStringList depot{u"A"_s, u"B"_s, u"C"_s};
        const QStringList all{u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s};
        QTest::newRow("driver") << int(NodeKind::Driver) << all;
        QTest::newRow("may use") << int(NodeKind::MayUse) << all;
        QTest::newRow("home site") << int(NodeKind::HomeSite) << all;
        QTest::newRow("granted site") << int(NodeKind::GrantedSite) << depot;
        QTest::newRow("site") << int(NodeKind::Site) << depot;
        QTest::newRow("socket") << int(NodeKind::Socket) << QStringList{u"A"_s};
        QTest::newRow("all sites") << int(NodeKind::ChargingSites) << all;
    }

    void aRowStandsForItsChargers()
    {
        QFETCH(int, kind);
        const FleetPtr fleet = sampleFleet(outline);
        const NodeId node = firstOf(*fleet, NodeKind(kind));
        QVERIFY(node != none<NodeId>);
        QTEST(names(*fleet, chargersOf(*fleet, node)), "chargers");
    }

    void whatStandsTogetherIsOneMarkerWithTheWorstStatus()
    {
        const FleetPtr fleet = sampleFleet(outline);
        const std::vector<ChargerSpot> spots = spotsOf(*fleet).placed;
        const Clusters made = clustersOf(spots, 0.001);
        QCOMPARE(made.clusters.size(), std::size_t(2));
        QCOMPARE(made.clusters[0].members.count, 2U);
        QCOMPARE(made.clusters[0].worst, Status::Error);
        QCOMPARE(made.clusters[1].worst, Status::Charging);
        QCOMPARE(clustersOf(spots, 1).clusters.size(), std::size_t(1));
    }

    void aMarkerSaysWhatItStandsFor()
    {
        const FleetPtr fleet = sampleFleet(outline);
        const std::vector<ChargerSpot> spots = spotsOf(*fleet).placed;
        const Clusters made = clustersOf(spots, 0.001);
        QCOMPARE(markerText(*fleet, spots, made.of(made.clusters[0]), english()),
                 u"Depot West\n2 charger(s)\nError: 1\nAvailable: 1"_s);
        const std::array<std::uint32_t, 1> alone{0};
        QCOMPARE(markerText(*fleet, spots, alone, english()), u"Charger A\nError\nA\nDepot West"_s);
    }

    void eachChargerIsInOneCluster_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("distance");
        QTest::newRow("none") << 0 << 0.1;
        QTest::newRow("few") << 50 << 0.02;
        QTest::newRow("many, near") << 5000 << 0.001;
        QTest::newRow("many, far") << 5000 << 0.2;
        QTest::newRow("half the world") << 300 << 0.6;
        QTest::newRow("more than the world") << 300 << 3.0;
    }

    void eachChargerIsInOneCluster()
    {
        QFETCH(int, count);
        QFETCH(double, distance);
        const std::vector<ChargerSpot> spots = scattered(count);
        const Clusters made = clustersOf(spots, distance);
        std::vector<int> seen(spots.size());
        for (const Cluster &cluster : made.clusters) {
            Status worst = Status::None;
            for (const std::uint32_t member : made.of(cluster)) {
                ++seen[member];
                worst = std::max(worst, spots[member].status);
            }
            QCOMPARE(cluster.worst, worst);
            QVERIFY(cluster.members.count > 0);
        }
        QVERIFY(std::ranges::all_of(seen, [](int times) { return times == 1; }));
    }

    void hardlyTwoMarkersStandCloserThanAsked()
    {
        const double distance = 0.03;
        const Clusters made = clustersOf(scattered(3000), distance);
        int close = 0;
        for (std::size_t i = 0; i < made.clusters.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                const QPointF way = made.clusters[i].at - made.clusters[j].at;
                close += std::hypot(wayAcross(0, way.x()), way.y()) < distance * 0.8 ? 1 : 0;
            }
        }
        QVERIFY2(close * 50 < int(made.clusters.size()), qPrintable(QString::number(close)));
    }

    void clustersCrossTheDateLine()
    {
        const std::vector<ChargerSpot> spots{{{0.999, 0.5}, ChargerId(0), Status::Available},
                                             {{0.001, 0.5}, ChargerId(1), Status::Offline}};
        const Clusters made = clustersOf(spots, 0.01);
        QCOMPARE(made.clusters.size(), std::size_t(1));
        QVERIFY(std::abs(wayAcross(0, made.clusters[0].at.x())) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(TestClusters)
#include "tst_clusters.moc"
