// SPDX-License-Identifier: Apache-2.0
#include "models/items/ranks.h"

#include "models/fields/fieldtext.h"
#include "models/items/naturalorder.h"
#include "tests/generator/demofleet.h"
#include "tests/support/decoded.h"
#include "tests/support/samplefleet.h"

#include <QtTest>

using namespace chargetree;

namespace {

constexpr TimeMs now = 1'767'225'600'000; // 2026-01-01

const QLocale english(QLocale::English);

/// The rows of a kind in the order of a column; equal ranks are joined by `=`, missing ones last
/// and behind a bar.
QString ordered(const Fleet &fleet, NodeKind kind, Column column)
{
    const Ranks ranks(fleet, Standing(fleet, {.now = now}), english);
    std::vector<std::pair<std::uint32_t, QString>> rows;
    for (std::size_t i = 0; i < fleet.nodes().size(); ++i) {
        const auto node = idAt<NodeId>(i);
        if (fleet.nodes()[i].kind() == kind)
            rows.emplace_back(ranks.rank(fleet, node, column), nodeName(fleet, node));
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto &one, const auto &two) { return one.first < two.first; });
    QString text;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool isEqual = i > 0 && rows[i - 1].first == rows[i].first;
        if (rows[i].first == Ranks::missing && !isEqual)
            text += QLatin1Char('|');
        else if (i > 0)
            text += QLatin1Char(isEqual ? '=' : ' ');
        text += rows[i].second;
    }
    return text;
}

} // namespace

class TestRanks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreInTheOrderOfAColumn_data();
    void rowsAreInTheOrderOfAColumn();
    void idsThatAreNoNumbersComeBehindThem();
    void aGrantedSiteHasTheRankOfItsSite();
    void rootsAndMayUseHaveNoRank();
    void namesOfADemoFleetAreInTheOrderOfWhatIsShown();
    void nullsEverywhereAreMissing();
    void anEmptyFleetHasNoRanks();
};

void TestRanks::rowsAreInTheOrderOfAColumn_data()
{
    QTest::addColumn<std::string>("outline");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, NodeKind kind, Column column, const char *outline,
                        const char *result) {
        QTest::newRow(name) << std::string(outline) << static_cast<int>(kind)
                            << static_cast<int>(column) << QString::fromUtf8(result);
    };
    row("home sites by name", NodeKind::HomeSite, NameColumn,
        "H 1 Depot10\nH 2 depot2\nH 3 Örebro\nH 4 Depot2", "depot2=Depot2 Depot10 Örebro");
    row("home sites by id", NodeKind::HomeSite, IdColumn, "H 10 A\nH 9 B\nH 10 C\nH 100 D",
        "B A=C D");
    row("drivers by name, else by id", NodeKind::Driver, NameColumn,
        "D 7 Ville\nD 300\nD 31\nD 9 aino\nD 8 \" Bo\"", "31 300 aino Bo Ville");
    row("drivers by their worst tags", NodeKind::Driver, StatusColumn,
        "D 1 none\n"
        "D 2 valid\n  T A expiringDate=2030-01-01\n"
        "D 3 expired\n  T A expiringDate=2025-01-01\n  T B expiringDate=2030-01-01\n"
        "D 4 expired2\n  T A expiringDate=2025-01-01\n  T B expiringDate=2025-01-01\n"
        "D 5 later\n  T A startDate=2027-01-01\n"
        "D 6 soon\n  T A expiringDate=2026-01-20\n"
        "D 7 never\n  T A\n"
        "D 8 also\n  T A startDate=2028-01-01",
        "expired2 expired soon later=also valid never none");
    row("home sites by their worst tags", NodeKind::HomeSite, StatusColumn,
        "H 1 none\nH 2 over\n  D 1 A\n    T A expiringDate=2025-01-01\n"
        "H 3 fine\n  D 2 B\n    T B",
        "over fine none");
    row("tags by idTag", NodeKind::Tag, NameColumn, "D 1 A\n  T B2\n  T b10\n  T 04A2",
        "04A2 B2 b10");
    row("tags by label", NodeKind::Tag, IdColumn, "D 1 A\n  T 1 Van\n  T 2 Card\n  T 3\n  T 4 van",
        "2 1=4|3");
    row("tags by validity, then by date", NodeKind::Tag, StatusColumn,
        "D 1 A\n  T never\n  T y2031 expiringDate=2031-01-01\n  T y2030 expiringDate=2030-01-01\n"
        "  T over1 expiringDate=2025-06-01\n  T over0 expiringDate=2024-01-01\n"
        "  T soon expiringDate=2026-01-05",
        "over0 over1 soon y2030 y2031 never");
    row("sites by the worst charger", NodeKind::Site, StatusColumn,
        "D 1 A\n  S 1 fine\n    C 1 Available\n  S 2 empty\n  S 3 bad\n    C 2 Error\n"
        "  S 4 off\n    C 3 Offline\n  S 5 worse\n    C 4 Error\n    C 5 Error",
        "worse bad off fine|empty");
    row("sites by id", NodeKind::Site, IdColumn, "D 1 A\n  S 20 A\n  S 3 B", "B A");
    row("chargers by name, else by id", NodeKind::Charger, NameColumn,
        "D 1 A\n  C FI-10 Available\n  C FI-2 Available\n  C X Available chargerName=Depot",
        "Depot=Depot FI-2=FI-2 FI-10=FI-10");
    row("chargers by id", NodeKind::Charger, IdColumn,
        "D 1 A\n  C FI-10 Available chargerName=A\n  C FI-2 Available chargerName=B", "B=B A=A");
    row("chargers by status, equally bad ones by the word", NodeKind::Charger, StatusColumn,
        "D 1 A\n  C 1 Available\n  C 2 Error\n  C 3 Preparing\n  C 4 Finishing\n  C 5\n"
        "  C 6 Sleeping\n  C 7 Dozing\n  C 8 Available",
        "2=2 7=7 6=6 4=4 3=3 1=8=1=8|5=5");
    row("sockets by name", NodeKind::Socket, NameColumn,
        "D 1 A\n  C 1 Available\n    P 10 Available\n    P 2 Available\n    P 0 Available",
        "Controller=Controller Socket 2=Socket 2 Socket 10=Socket 10");
    row("sockets by id", NodeKind::Socket, IdColumn,
        "D 1 A\n  C 1 Available\n    P 10 Available name=A\n    P 2 Available name=B", "B=B A=A");
    row("sockets by status", NodeKind::Socket, StatusColumn,
        "D 1 A\n  C 1 Available\n    P 1 Available name=A\n    P 2 Error name=B", "B=B A=A");
}

void TestRanks::rowsAreInTheOrderOfAColumn()
{
    QFETCH(std::string, outline);
    QFETCH(int, kind);
    QFETCH(int, column);
    QFETCH(QString, result);
    QCOMPARE(ordered(*sampleFleet(outline), NodeKind(kind), Column(column)), result);
}

void TestRanks::idsThatAreNoNumbersComeBehindThem()
{
    const FleetPtr fleet = decoded(R"({"userGroups":[
        {"id":"X10","groupName":"A"}, {"id":2,"groupName":"B"}, {"id":"X9","groupName":"C"},
        {"id":-3,"groupName":"D"}, {"id":9223372036854775808,"groupName":"E"}, {"groupName":"F"}]})")
                               .fleet;
    QCOMPARE(ordered(*fleet, NodeKind::HomeSite, IdColumn), QStringLiteral("D B E C A|F"));
}

void TestRanks::aGrantedSiteHasTheRankOfItsSite()
{
    const FleetPtr fleet = sampleFleet("D 1 A\n  S 20 West\n  S 3 East");
    QCOMPARE(ordered(*fleet, NodeKind::GrantedSite, NameColumn), QStringLiteral("East West"));
    QCOMPARE(ordered(*fleet, NodeKind::GrantedSite, IdColumn), QStringLiteral("East West"));
}

void TestRanks::rootsAndMayUseHaveNoRank()
{
    const FleetPtr fleet = sampleFleet("H 1 Helsinki\n  D 7 Aino");
    const Ranks ranks(*fleet, Standing(*fleet, {}), english);
    for (std::size_t i = 0; i < fleet->nodes().size(); ++i) {
        const NodeKind kind = fleet->nodes()[i].kind();
        const bool isRecord = kind == NodeKind::HomeSite || kind == NodeKind::Driver;
        QCOMPARE(ranks.rank(*fleet, idAt<NodeId>(i), NameColumn) != Ranks::missing, isRecord);
    }
}

void TestRanks::namesOfADemoFleetAreInTheOrderOfWhatIsShown()
{
    const FleetPtr fleet = decoded(generator::generateDemoFleet()).fleet;
    const Ranks ranks(*fleet, Standing(*fleet, {.now = now}), english);
    const NaturalOrder order(english);
    for (std::size_t i = 1; i + 1 < fleet->nodes().size(); ++i) {
        const auto one = idAt<NodeId>(i);
        const auto two = idAt<NodeId>(i + 1);
        if (fleet->at(one).kind() != fleet->at(two).kind())
            continue;
        const std::uint32_t rankOne = ranks.rank(*fleet, one, NameColumn);
        const std::uint32_t rankTwo = ranks.rank(*fleet, two, NameColumn);
        if (rankOne == Ranks::missing || rankTwo == Ranks::missing)
            continue;
        const QString names = nodeName(*fleet, one) % QLatin1String(" | ") % nodeName(*fleet, two);
        const int expected = order.compare(nodeName(*fleet, one), nodeName(*fleet, two));
        QVERIFY2((rankOne < rankTwo) == (expected < 0), qPrintable(names));
        QVERIFY2((rankOne > rankTwo) == (expected > 0), qPrintable(names));
    }
}

void TestRanks::nullsEverywhereAreMissing()
{
    const FleetPtr fleet = decoded(R"({"userGroups":[{"id":null,"groupName":null,"users":[
        {"id":null,"name":" ","tags":[{"id":null,"idTag":null,"tokenName":null}],
         "chargers":[{"chargerId":"C","chargerStatus":null,"sockets":[{"id":null,"status":null}]}],
         "chargerGroups":[{"id":null,"groupName":null}]}]}]})")
                               .fleet;
    const Ranks ranks(*fleet, Standing(*fleet, {.now = now}), english);
    for (std::size_t i = 0; i < fleet->nodes().size(); ++i) {
        const auto node = idAt<NodeId>(i);
        const NodeKind kind = fleet->at(node).kind();
        const bool isCharger = kind == NodeKind::Charger;
        const bool isSocket = kind == NodeKind::Socket; // shown as "(Socket)"
        QCOMPARE(ranks.rank(*fleet, node, NameColumn) == Ranks::missing, !isCharger && !isSocket);
        QCOMPARE(ranks.rank(*fleet, node, IdColumn) == Ranks::missing, !isCharger);
        if (isCharger || isSocket || kind == NodeKind::Site)
            QCOMPARE(ranks.rank(*fleet, node, StatusColumn), Ranks::missing);
    }
}

void TestRanks::anEmptyFleetHasNoRanks()
{
    const FleetPtr fleet = decoded(R"({"userGroups":[]})").fleet;
    const Ranks ranks(*fleet, Standing(*fleet, {}), english);
    QCOMPARE(ranks.rank(*fleet, Fleet::root, NameColumn), Ranks::missing);
    QCOMPARE(ranks.bytes(), std::size_t(0));
}

QTEST_GUILESS_MAIN(TestRanks)
#include "tst_ranks.moc"
