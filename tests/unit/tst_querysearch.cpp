// SPDX-License-Identifier: Apache-2.0
#include "models/search/fleetsearch.h"

#include "models/export/exportrows.h"
#include "models/search/query/queryparser.h"
#include "tests/generator/fleetgenerator.h"
#include "tests/support/decoded.h"
#include "tests/support/loaded.h"
#include "tests/support/queries.h"
#include "tests/support/samplefleet.h"

#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

/// As letters of the kinds with places: "D0 T1".
QString written(const Hits &hits)
{
    QStringList found;
    const auto add = [&found](char kind) {
        return [&found, kind](std::size_t i) {
            found.append(QString(QLatin1Char(kind) % QString::number(i)));
        };
    };
    hits.homeSites.forEach(add('H'));
    hits.drivers.forEach(add('D'));
    hits.tags.forEach(add('T'));
    hits.sites.forEach(add('S'));
    hits.chargers.forEach(add('C'));
    hits.sockets.forEach(add('P'));
    hits.configurations.forEach(add('G'));
    return found.join(u' ');
}

QString found(const Fleet &fleet, const QString &typed)
{
    return written(hitsIn(fleet, parsed(typed)));
}

/// Judged at 2026-01-01T12:00:00Z.
FleetPtr smallFleet()
{
    return sampleFleet(
        "H 1 Helsinki\n"
        "  D 7 Aino homeGroupName=Helsinki homeGroupId=1 payerId=3\n"
        "    T 04A27F19 Card expiringDate=2026-01-11T12:00:00Z invoicable=true\n"
        "    T AA:BB:CC:DD Van expiringDate=2025-12-31T12:00:00Z\n"
        "    S 5 \"Depot West\" costId=C1\n"
        "      C FI-1 Available city=Oulu streetAddress=Keskuskatu streetNumber=5 latitude=65.0 "
        "longitude=25.5 chargerModel=Duo groupName=\"Depot West\" groupId=5 activeConnection=true "
        "lastSeen=2026-01-01T11:00:00Z evseId=FI*ABC*E1\n"
        "        P 1 Charging name=Left maxWatts=50000 maxVoltage=400\n"
        "        P 2 Unavailable name=Right maxPower=11000\n"
        "        G HeartbeatInterval 300\n"
        "        G AuthorizationKey hush\n"
        "      C FI-2 Unavailable latitude=0 longitude=0 lastSeen=2025-12-30T12:00:00Z\n"
        "        P 1 Error\n"
        "        G HeartbeatInterval 900\n"
        "  D 8 Jürgen\n"
        "H 2 Espoo isSpare=true\n"
        "D 9 Otso\n"
        "  T 99 expiringDate=9999-12-31T00:00:00Z startDate=2026-02-01T00:00:00Z");
}

} // namespace

class TestQuerySearch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void queriesFindRecords_data();
    void queriesFindRecords();
    void datesAreDaysOfTheShownZone_data();
    void datesAreDaysOfTheShownZone();
    void exportsTakeTheRowsThatTheQueryNames_data();
    void exportsTakeTheRowsThatTheQueryNames();
    void copiesOfASiteAreFoundByWhatEachSays();
    void aSearchThatIsGivenUpEndsEarly();
    void marksAreTheWantedTexts();
};

void TestQuerySearch::queriesFindRecords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("result");
    const auto row = [](const QString &typed, const QString &result) {
        QTest::newRow(qPrintable(typed)) << typed << result;
    };
    // Joints
    row(u"aino OR otso"_s, u"D0 D2 T0 T1 T2"_s);
    row(u"-aino kind:driver"_s, u"D1 D2"_s);
    row(u"aino -van"_s, u"T0"_s);
    row(u"aino -(van OR card)"_s, u""_s);
    row(u"aino -(van card)"_s, u"T0 T1"_s);
    row(u"aino (van OR card)"_s, u"D0 T0 T1"_s);
    row(u"--aino"_s, u"D0 T0 T1"_s);
    // Fields
    row(u"name:aino"_s, u"D0 T0 T1"_s);
    row(u"name:juergen"_s, u"D1"_s);
    row(u"name=ain"_s, u""_s);
    row(u"name=ain*"_s, u"D0 T0 T1"_s);
    row(u"token:card"_s, u"D0 T0"_s);
    row(u"label:card"_s, u"D0 T0"_s);
    row(u"tokenName:card name:aino"_s, u"D0 T0"_s);
    row(u"tag:04A2"_s, u"D0 T0"_s);
    row(u"tag:04:A2:7F:19"_s, u"D0 T0"_s);
    row(u"tag:197FA204"_s, u"D0 T0"_s);
    row(u"tag:aabb"_s, u"D0 T1"_s);
    row(u"-tag:04A2 kind:driver"_s, u"D1 D2"_s);
    row(u"home:helsinki"_s, u"H0 D0"_s);
    row(u"home:1"_s, u"H0 D0"_s);
    row(u"payer:3"_s, u"D0"_s);
    row(u"id:7..8"_s, u"D0 D1"_s);
    row(u"site:depot"_s, u"S0 C0"_s);
    row(u"site:5"_s, u"S0 C0"_s);
    row(u"cost:c1"_s, u"S0"_s);
    row(u"charger:fi-"_s, u"C0 C1"_s);
    row(u"model:duo"_s, u"C0"_s);
    row(u"chargerModel:duo"_s, u"C0"_s);
    row(u"evse:FIABC"_s, u"C0"_s);
    row(u"evse:FI*E1"_s, u"C0"_s);
    row(u"evse=FI*ABC*E1"_s, u"C0"_s);
    row(u"city:oulu"_s, u"C0"_s);
    row(u"address:\"keskuskatu 5 oulu\""_s, u"C0"_s);
    row(u"status:available"_s, u"C0"_s);
    row(u"status:unavailable"_s, u"C1 P1"_s);
    row(u"socket:left"_s, u"C0 P0"_s);
    row(u"socket:2"_s, u"C0 P1"_s);
    // Numbers and flags
    row(u"power>=50000"_s, u"C0 P0"_s);
    row(u"power=11000"_s, u"C0 P1"_s);
    row(u"power<50000"_s, u"C0 P1"_s);
    row(u"power:11000..50000"_s, u"C0 P0 P1"_s);
    row(u"voltage:400"_s, u"C0 P0"_s);
    row(u"latitude>60"_s, u"C0"_s);
    row(u"invoicable:yes"_s, u"D0 T0"_s);
    row(u"connected:no"_s, u""_s);
    // Times
    row(u"expires<30d"_s, u"D0 T0"_s);
    row(u"expires<=10d"_s, u"D0 T0"_s);
    row(u"expires<10d"_s, u""_s);
    row(u"expires>9d"_s, u"D0 T0"_s);
    row(u"expires:-2d..0d"_s, u"D0 T1"_s);
    row(u"expires:-30d..30d"_s, u"D0 T0 T1"_s);
    row(u"expires:30d"_s, u"D0 T0"_s);
    row(u"expires:-30d"_s, u"D0 T1"_s);
    row(u"expires:2026"_s, u"D0 T0"_s);
    row(u"expires<2026-01-01"_s, u"D0 T1"_s);
    row(u"expires>2026-01-11"_s, u""_s);
    row(u"expires>=2026-01-11"_s, u"D0 T0"_s);
    row(u"expires:2026-01-11T12:00:00Z"_s, u"D0 T0"_s);
    row(u"expires:9999"_s, u""_s); // that is: never
    row(u"lastseen>24h"_s, u"C1"_s);
    row(u"lastseen<24h"_s, u"C0"_s);
    row(u"lastseen:1d..7d"_s, u"C1"_s);
    row(u"lastseen:-7d..0d"_s, u"C0 C1"_s);
    // States
    row(u"is:expired"_s, u"D0 T1"_s);
    row(u"is:expiring"_s, u"D0 T0"_s);
    row(u"is:notyet"_s, u"D2 T2"_s);
    row(u"is:spare"_s, u"H1 D2"_s);
    row(u"is:online"_s, u"C0"_s);
    row(u"is:offline"_s, u""_s);
    row(u"is:error"_s, u"C1 P2"_s);
    row(u"-is:expired"_s, u"D1 D2 T0 T2"_s);
    // What is there
    row(u"has:coordinates"_s, u"C0"_s);
    row(u"-has:coordinates"_s, u"C1"_s);
    row(u"has:access"_s, u"D0"_s);
    row(u"-has:tags"_s, u"D1"_s);
    row(u"has:payer"_s, u"D0"_s);
    row(u"-has:expires"_s, u"D1"_s);
    row(u"has:config"_s, u"C0 C1 G0 G1 G2"_s);
    row(u"kind:homesite"_s, u"H0 H1"_s);
    // Configurations, sockets and their charger
    row(u"config:Heartbeat"_s, u"C0 C1 G0 G2"_s);
    row(u"config:Heartbeat=300"_s, u"C0 G0"_s);
    row(u"config:Heartbeat=300.0"_s, u"C0 G0"_s);
    row(u"config:Heartbeat>300"_s, u"C1 G2"_s);
    row(u"config=Heartbeat"_s, u""_s);
    row(u"config:900"_s, u"C1 G2"_s);
    row(u"config:Heartbeat model:duo"_s, u"C0 G0"_s);
    row(u"kind:configuration city:oulu"_s, u"G0 G1"_s);
    row(u"status:charging city:oulu"_s, u"P0"_s);
    row(u"kind:socket charger:FI-1"_s, u"P0 P1"_s);
    row(u"left city:oulu"_s, u"C0 P0"_s);
    // Secrets and raw records
    row(u"config:Authorization"_s, u"C0 G1"_s);
    row(u"config:hush"_s, u""_s);
    row(u"config:Authorization=hush"_s, u""_s);
    row(u"configValue:hush"_s, u""_s);
    row(u"raw:hush"_s, u""_s);
    row(u"raw:keskuskatu"_s, u"C0"_s);
    row(u"raw:\"city*oulu\""_s, u""_s);
    row(u"raw:city*oulu"_s, u"C0"_s);
    row(u"raw:null"_s, u""_s);
    row(u"raw:helsinki"_s, u"H0 D0"_s);
    row(u"raw:AuthorizationKey"_s, u"C0 G1"_s);
    row(u"raw:author*hush"_s, u""_s);
    row(u"raw:maxPower"_s, u"C0 P1"_s);
    row(u"raw:04a27f19"_s, u"D0 T0"_s);
}

void TestQuerySearch::queriesFindRecords()
{
    QFETCH(QString, typed);
    QFETCH(QString, result);
    QCOMPARE(found(*smallFleet(), typed), result);
}

void TestQuerySearch::datesAreDaysOfTheShownZone_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("inHelsinki");
    QTest::addColumn<int>("inUtc");
    QTest::newRow("the evening before, in UTC") << u"expires:2026-06-30"_s << 0 << 1;
    QTest::newRow("the day itself, in Helsinki") << u"expires:2026-07-01"_s << 1 << 0;
    QTest::newRow("before that day") << u"expires<2026-07-01"_s << 0 << 1;
    QTest::newRow("from that day on") << u"expires>=2026-07-01"_s << 1 << 0;
}

void TestQuerySearch::datesAreDaysOfTheShownZone()
{
    QFETCH(QString, typed);
    QFETCH(int, inHelsinki);
    QFETCH(int, inUtc);
    const FleetPtr fleet = sampleFleet("D 7 Aino\n  T 1 expiringDate=2026-06-30T22:30:00Z");
    const TextIndex index(*fleet);
    const auto countIn = [&](const QTimeZone &zone) {
        const SearchScope scope{.fleet = *fleet, .index = index, .moment = {testMoment(), zone}};
        return int(findHits(scope, parsed(typed)).tags.count());
    };
    QCOMPARE(countIn(QTimeZone("Europe/Helsinki")), inHelsinki);
    QCOMPARE(countIn(QTimeZone::utc()), inUtc);
}

void TestQuerySearch::exportsTakeTheRowsThatTheQueryNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("sockets");
    QTest::addColumn<int>("configurations");
    QTest::newRow("of a charger that is a hit, all") << u"model:duo"_s << 2 << 2;
    QTest::newRow("by words, too") << u"oulu"_s << 2 << 2;
    QTest::newRow("a socket by itself") << u"power>=50000"_s << 1 << 2;
    QTest::newRow("a configuration by itself") << u"config:Heartbeat model:duo"_s << 2 << 1;
}

void TestQuerySearch::exportsTakeTheRowsThatTheQueryNames()
{
    QFETCH(QString, typed);
    QFETCH(int, sockets);
    QFETCH(int, configurations);
    const FleetPtr fleet = smallFleet();
    const Hits hits = hitsIn(*fleet, parsed(typed));
    QCOMPARE(int(rowsFor(*fleet, ExportKind::Sockets, hits).size()), sockets);
    QCOMPARE(int(rowsFor(*fleet, ExportKind::Configurations, hits).size()), configurations);
}

void TestQuerySearch::copiesOfASiteAreFoundByWhatEachSays()
{
    const FleetPtr fleet = sampleFleet("D 7 Aino\n"
                                       "  S 5 Depot costName=North\n"
                                       "D 8 Otso\n"
                                       "  S 5 Depot costName=South");
    QCOMPARE(found(*fleet, u"cost:north"_s), u"S0"_s);
    QCOMPARE(found(*fleet, u"cost:south"_s), u"S0"_s);
    QCOMPARE(found(*fleet, u"-cost:south"_s), u""_s);
}

void TestQuerySearch::aSearchThatIsGivenUpEndsEarly()
{
    const FleetPtr fleet = smallFleet();
    const TextIndex index(*fleet);
    int asked = 0;
    const SearchScope scope{.fleet = *fleet,
                            .index = index,
                            .moment = {testMoment()},
                            .isCancelled = [&asked] { return ++asked > 1; }};
    const Hits hits = findHits(scope, parsed(u"raw:i"_s));
    QCOMPARE(written(hits), u"H0"_s);
}

void TestQuerySearch::marksAreTheWantedTexts()
{
    QCOMPARE(
        parsed(u"Aino name:\"two words\" vir*nen -otso power>5 is:expired (x OR -y)"_s).marks(),
        QStringList({u"aino"_s, u"vir"_s, u"nen"_s, u"two words"_s, u"x"_s}));
}

QTEST_GUILESS_MAIN(TestQuerySearch)
#include "tst_querysearch.moc"
