// SPDX-License-Identifier: Apache-2.0
#include "models/glance/glancemodel.h"
#include "tests/generator/demofleet.h"
#include "tests/generator/fleetgenerator.h"
#include "tests/support/decoded.h"
#include "tests/support/hostiletexts.h"
#include "tests/support/loaded.h"
#include "tests/support/plainfleet.h"
#include "tests/support/queries.h"
#include "tests/support/samplefleet.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

#include <map>
#include <set>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

/// What stands below a row, gathered child by child.
struct Below {
    std::set<std::uint32_t> tags;
    std::set<std::uint32_t> chargers;
    std::set<std::uint32_t> sockets;

    Below(const Fleet &fleet, NodeId node) { add(fleet, node); }

    void add(const Fleet &fleet, NodeId node)
    {
        for (const NodeId child : fleet.children(node)) {
            const Node &row = fleet.at(child);
            if (row.kind() == NodeKind::Tag)
                tags.insert(number(row.tag()));
            else if (row.kind() == NodeKind::Charger)
                chargers.insert(number(row.charger()));
            else if (row.kind() == NodeKind::Socket && !fleet.at(row.socket()).isController)
                sockets.insert(number(row.socket()));
            add(fleet, child);
        }
    }
};

const std::set<std::uint32_t> &countedIn(const Below &below, GlanceChart chart)
{
    switch (chart) {
    case GlanceChart::SocketStatus:
        return below.sockets;
    case GlanceChart::ExpiryWeeks:
    case GlanceChart::ExpiryBeyond:
        return below.tags;
    case GlanceChart::ChargerStatus:
    case GlanceChart::LastContact:
    case GlanceChart::Manufacturer:
    case GlanceChart::Model:
    case GlanceChart::Firmware:
        break;
    }
    return below.chargers;
}

const BitSet &foundOf(const Hits &hits, GlanceChart chart)
{
    if (chart == GlanceChart::SocketStatus)
        return hits.sockets;
    const bool areTags = chart == GlanceChart::ExpiryWeeks || chart == GlanceChart::ExpiryBeyond;
    return areTags ? hits.tags : hits.chargers;
}

/// How many records have each text in a field; "" where there is none.
std::map<std::string, quint32> slowCensus(const Fleet &fleet, const Below &below, GlanceChart chart)
{
    const auto census = [&](const auto &records, FieldId field) {
        std::map<std::string, quint32> counts;
        for (const std::uint32_t place : countedIn(below, chart))
            ++counts[std::string(fleet.store().text(records[place].object, field))];
        return counts;
    };
    switch (chart) {
    case GlanceChart::ChargerStatus:
        return census(fleet.chargers(), field(Kind::Charger, "chargerStatus"));
    case GlanceChart::SocketStatus:
        return census(fleet.sockets(), field(Kind::Socket, "status"));
    case GlanceChart::Manufacturer:
        return census(fleet.chargers(), field(Kind::Charger, "manufacturer"));
    case GlanceChart::Model:
        return census(fleet.chargers(), field(Kind::Charger, "chargerModel"));
    case GlanceChart::Firmware:
        return census(fleet.chargers(), field(Kind::Charger, "firmwareVersion"));
    case GlanceChart::LastContact:
    case GlanceChart::ExpiryWeeks:
    case GlanceChart::ExpiryBeyond:
        break;
    }
    return {};
}

GlanceQuestion questionOf(const LoadedFleetPtr &loaded, NodeId node = Fleet::root)
{
    return {.ticket = 7, .loaded = loaded, .node = node, .moment = {testMoment()}};
}

Glance glanceOfOutline(std::string_view outline)
{
    return glanceOf(questionOf(loadedFleet(sampleFleet(outline))));
}

/// Every bar of a chart as "text count", or what it means in place of a text.
QStringList barsOf(const GlanceSeries &series)
{
    const Wording wording(QLocale(QLocale::English), QTimeZone::utc(), testMoment());
    QStringList bars;
    for (const GlanceBar &bar : series.bars)
        bars.append(glanceLabel(bar, wording) % u' ' % QString::number(bar.count));
    return bars;
}

quint32 sumOf(const GlanceSeries &series)
{
    quint32 sum = 0;
    for (const GlanceBar &bar : series.bars)
        sum += bar.count;
    return sum;
}

NodeId firstOf(const Fleet &fleet, NodeKind kind)
{
    for (std::size_t i = 0; i < fleet.nodes().size(); ++i) {
        if (fleet.nodes()[i].kind() == kind)
            return idAt<NodeId>(i);
    }
    return none<NodeId>;
}

/// Some rows of each kind that has a glance.
std::vector<NodeId> rowsToLookAt(const Fleet &fleet)
{
    constexpr std::size_t mostOfKind = 6;
    std::map<NodeKind, std::size_t> seen;
    std::vector<NodeId> rows;
    for (std::size_t i = 0; i < fleet.nodes().size(); ++i) {
        const NodeKind kind = fleet.nodes()[i].kind();
        const bool isLeaf =
            kind == NodeKind::Tag || kind == NodeKind::Charger || kind == NodeKind::Socket;
        if (!isLeaf && seen[kind]++ < mostOfKind)
            rows.push_back(idAt<NodeId>(i));
    }
    return rows;
}

/// Fails the running test where a bar's query does not find just what the bar counts.
void checkQueries(const LoadedFleetPtr &loaded, NodeId node)
{
    const Fleet &fleet = *loaded->fleet;
    const Glance glance = glanceOf(questionOf(loaded, node));
    const Below below(fleet, node);
    for (std::size_t i = 0; i < glanceChartCount; ++i) {
        const auto chart = GlanceChart(i);
        const GlanceSeries &series = glance.at(chart);
        const auto &counted = countedIn(below, chart);
        QCOMPARE(std::size_t(series.total), counted.size());
        for (const GlanceBar &bar : series.bars) {
            if (bar.query.isEmpty())
                continue;
            const Hits hits = hitsIn(fleet, loaded->index, parsed(bar.query));
            std::size_t within = 0;
            foundOf(hits, chart).forEach([&](std::size_t place) {
                within += counted.contains(std::uint32_t(place)) ? 1 : 0;
            });
            const QString message = bar.query % u": counted "_s % QString::number(bar.count)
                                    % u", found "_s % QString::number(within) % u" of "_s
                                    % QString::number(foundOf(hits, chart).count());
            QVERIFY2(within == bar.count, qPrintable(message));
            if (series.isWithinNode)
                QVERIFY2(foundOf(hits, chart).count() == bar.count, qPrintable(message));
        }
    }
}

QByteArray generated(unsigned seed)
{
    generator::FleetRecipe recipe;
    recipe.seed = seed;
    recipe.drivers = 60;
    recipe.chargers = 40;
    recipe.configurationsPerCharger = 1;
    return QByteArray::fromStdString(generator::generateFleet(recipe));
}

} // namespace

/// What stands below a row of the tree, counted.
class TestGlance final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachBarCountsWhatItsQueryFinds_data();
    void eachBarCountsWhatItsQueryFinds();
    void hostileTextsAreFoundToo_data();
    void hostileTextsAreFoundToo();
    void valuesAreCountedAsTheyStand_data() { eachBarCountsWhatItsQueryFinds_data(); }
    void valuesAreCountedAsTheyStand();
    void everythingIsInOneBar_data() { eachBarCountsWhatItsQueryFinds_data(); }
    void everythingIsInOneBar();

    void theWorstStatusComesFirst()
    {
        const Glance glance = glanceOfOutline(R"(D 1 Aino
  C A Available
  C B Error
  C C Charging
  C D Available
  C E Warming
  C F Offline
  C G
)");
        QCOMPARE(barsOf(glance.at(GlanceChart::ChargerStatus)),
                 (QStringList{u"Error 1"_s, u"Offline 1"_s, u"Warming 1"_s, u"Charging 1"_s,
                              u"Available 2"_s, u"not stated 1"_s}));
    }

    void controllersAreNoSockets()
    {
        const Glance glance = glanceOfOutline(R"(D 1 Aino
  C A Available
    P 0 Error
    P 1 Charging
    P 2 Charging
)");
        QCOMPARE(barsOf(glance.at(GlanceChart::SocketStatus)), QStringList{u"Charging 2"_s});
    }

    void aChargerThatManyReachIsOne()
    {
        const Glance glance = glanceOfOutline(R"(H 1 Helsinki
  D 1 Aino
    C A Available
  D 2 Eino
    C A Available
)");
        QCOMPARE(glance.at(GlanceChart::ChargerStatus).total, 1U);
    }

    void theSameWordInOtherSpellingsIsOne()
    {
        const Glance glance = glanceOfOutline(R"(D 1 Aino
  C A manufacturer=Müller
  C B manufacturer=MÜLLER
  C C manufacturer=Müller
  C D manufacturer=Mueller
)");
        // Who types mueller means Müller, too.
        QCOMPARE(barsOf(glance.at(GlanceChart::Manufacturer)),
                 (QStringList{u"Mueller 4"_s, u"Müller 3"_s}));
    }

    void rareValuesAreTakenTogether()
    {
        std::string outline = "D 1 Aino\n";
        for (char name = 'A'; name < 'A' + 12; ++name) {
            for (int i = 0; i <= 'L' - name; ++i)
                outline += std::string("  C ") + name + std::to_string(i) + " manufacturer=Maker"
                           + name + "\n";
        }
        const Glance glance = glanceOfOutline(outline);
        const GlanceSeries &series = glance.at(GlanceChart::Manufacturer);
        QCOMPARE(series.bars.size(), std::size_t(9));
        QCOMPARE(barsOf(series).constFirst(), u"MakerA 12"_s);
        QCOMPARE(barsOf(series).constLast(), u"4 other value(s) 10"_s);
    }

    void oneValueMoreThanThereIsRoomForStandsThereItself()
    {
        std::string outline = "D 1 Aino\n";
        for (char name = 'A'; name < 'A' + 9; ++name)
            outline.append("  C ").append(1, name).append(" manufacturer=Maker").append(1, name) +=
                '\n';
        QCOMPARE(barsOf(glanceOfOutline(outline).at(GlanceChart::Manufacturer)).constLast(),
                 u"MakerI 1"_s);
    }

    void whatNoQueryCanSayHasNone()
    {
        const Glance glance = glanceOfOutline(R"(D 1 Aino
  C A chargerModel=x
)");
        QVERIFY(!glance.at(GlanceChart::Model).bars.front().query.isEmpty());
        const auto quoted = loadedDocument(
            R"({"spareUsers":[{"id":1,"chargers":[{"chargerId":"A","chargerModel":"7\u0022 screen"}]}]})");
        const Glance other = glanceOf(questionOf(quoted));
        QCOMPARE(other.at(GlanceChart::Model).bars.front().count, 1U);
        QVERIFY(other.at(GlanceChart::Model).bars.front().query.isEmpty());
    }

    void lastContactIsInSteps()
    {
        const Glance glance = glanceOfOutline(R"(D 1 Aino
  C A lastSeen=2026-01-01T11:00:00Z
  C B lastSeen=2026-01-01T10:59:59.999Z
  C C lastSeen=2025-12-31T12:00:00Z
  C D lastSeen=2025-12-31T11:59:59Z
  C E lastSeen=2025-11-01T00:00:00Z
  C F lastSeen=0001-01-01T00:00:00Z
  C G
  C H lastSeen=2026-02-01T00:00:00Z
)");
        QCOMPARE(
            barsOf(glance.at(GlanceChart::LastContact)),
            (QStringList{u"in the last hour 2"_s, u"in the last day 2"_s, u"in the last week 1"_s,
                         u"in the last 30 days 0"_s, u"longer ago 1"_s, u"never 2"_s}));
    }

    void weeksBeginWhereTheLocaleSays_data()
    {
        QTest::addColumn<int>("weekStart");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        // 2026-01-01 is a Thursday; 30 days before it a Tuesday, 90 ahead a Wednesday
        QTest::newRow("Monday") << int(Qt::Monday) << QDate(2025, 12, 1) << QDate(2026, 3, 30);
        QTest::newRow("Sunday") << int(Qt::Sunday) << QDate(2025, 11, 30) << QDate(2026, 3, 29);
        QTest::newRow("Saturday") << int(Qt::Saturday) << QDate(2025, 11, 29) << QDate(2026, 3, 28);
        QTest::newRow("Tuesday") << int(Qt::Tuesday) << QDate(2025, 12, 2) << QDate(2026, 3, 31);
    }

    void weeksBeginWhereTheLocaleSays()
    {
        QFETCH(int, weekStart);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        GlanceQuestion question = questionOf(loadedFleet(sampleFleet("D 1 Aino\n")));
        question.weekStart = Qt::DayOfWeek(weekStart);
        const Glance glance = glanceOf(question);
        const auto &weeks = glance.at(GlanceChart::ExpiryWeeks).bars;
        QCOMPARE(weeks.front().day, first);
        QCOMPARE(weeks.back().day, last);
    }

    void aWeekEndsAtMidnightOfTheZone()
    {
        GlanceQuestion question = questionOf(loadedFleet(sampleFleet(R"(D 1 Aino
  T A expiringDate=2026-01-04T21:59:59Z
  T B expiringDate=2026-01-04T22:00:00Z
)")));
        question.moment.zone = QTimeZone(2 * 60 * 60);
        const Glance glance = glanceOf(question);
        const auto &weeks = glance.at(GlanceChart::ExpiryWeeks).bars;
        QCOMPARE(weeks[4].day, QDate(2025, 12, 29));
        QCOMPARE(weeks[4].count, 1U);
        QCOMPARE(weeks[5].count, 1U);
    }

    void tagsBeyondTheWeeksAreToldApart()
    {
        const Glance glance = glanceOfOutline(R"(D 1 Aino
  T A expiringDate=2020-01-01
  T B expiringDate=2030-01-01
  T C
  T D expiringDate=9999-12-31
  T E expiringDate=2026-01-02
)");
        QCOMPARE(barsOf(glance.at(GlanceChart::ExpiryBeyond)),
                 (QStringList{u"expired earlier 1"_s, u"expire later 1"_s, u"never 2"_s}));
        QCOMPARE(sumOf(glance.at(GlanceChart::ExpiryWeeks)), 1U);
    }

    void anEmptyFleetCountsNothing()
    {
        const Glance glance = glanceOf(questionOf(loadedDocument(R"({"userGroups":[]})")));
        for (const GlanceSeries &series : glance.charts)
            QCOMPARE(series.total, 0U);
        QCOMPARE(glance.ticket, quint64(7));
    }

    void aSiteIsSaidByItsId()
    {
        const auto loaded = loadedFleet(sampleFleet(R"(D 1 Aino
  S 5 Depot
    C A Available groupId=5
  S 6 Harbour
    C B Available groupId=6
)"));
        const NodeId site = firstOf(*loaded->fleet, NodeKind::GrantedSite);
        const Glance glance = glanceOf(questionOf(loaded, site));
        QCOMPARE(glance.at(GlanceChart::ChargerStatus).bars.front().query,
                 u"kind:charger site=5 chargerStatus=Available"_s);
        QVERIFY(glance.at(GlanceChart::ChargerStatus).isWithinNode);
    }

    void whereTheRecordsDoNotSayTheirSiteTheChargersAreNamed()
    {
        const auto loaded = loadedFleet(sampleFleet(R"(D 1 Aino
  S 5 Depot
    C A Available
  S 6 Harbour
    C B Available
)"));
        const NodeId site = firstOf(*loaded->fleet, NodeKind::GrantedSite);
        const Glance glance = glanceOf(questionOf(loaded, site));
        QCOMPARE(glance.at(GlanceChart::ChargerStatus).bars.front().query,
                 u"kind:charger charger=A chargerStatus=Available"_s);
    }

    void theModelSaysWhatABarIs()
    {
        GlanceModel model(GlanceChart::ChargerStatus);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const Wording wording(QLocale(QLocale::English), QTimeZone::utc(), testMoment());
        const Glance glance = glanceOfOutline(R"(D 1 Aino
  C A Error
  C B Available
  C C Available
  C D Available
)");
        model.show(glance.at(GlanceChart::ChargerStatus), glance.today, wording);
        const QModelIndex bar = model.index(0);
        QCOMPARE(bar.data().toString(), u"Error"_s);
        QCOMPARE(bar.data(CountRole).toString(), u"1"_s);
        QCOMPARE(bar.data(StatusRole).toInt(), int(Status::Error));
        QCOMPARE(bar.data(FractionRole).toDouble(), 1.0 / 3);
        QCOMPARE(bar.data(Qt::AccessibleTextRole).toString(), u"Error: 1 of 4 charger(s) (25%)"_s);
        QCOMPARE(bar.data(Qt::ToolTipRole).toString(),
                 u"Error\n1 of 4 charger(s) (25%)\nkind:charger chargerStatus=Error"_s);
    }

    void newCountsOfTheSameBarsChangeThemInPlace()
    {
        GlanceModel model(GlanceChart::ChargerStatus);
        const Wording wording(QLocale(QLocale::English), QTimeZone::utc(), testMoment());
        GlanceSeries series{.bars = {{.count = 1}, {.count = 2}}, .total = 3};
        model.show(series, {}, wording);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        series.bars[0].count = 5;
        model.show(series, {}, wording);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 1);
        series.bars.pop_back();
        model.show(series, {}, wording);
        QCOMPARE(reset.count(), 1);
    }
};

void TestGlance::eachBarCountsWhatItsQueryFinds_data()
{
    QTest::addColumn<QByteArray>("document");
    for (unsigned seed = 1; seed <= 3; ++seed) {
        QTest::addRow("fleet %u", seed) << generated(seed);
        QTest::addRow("fleet %u with nulls", seed) << withHoles(generated(seed), seed);
    }
    QTest::newRow("demo") << QByteArray::fromStdString(generator::generateDemoFleet());
}

void TestGlance::eachBarCountsWhatItsQueryFinds()
{
    QFETCH(QByteArray, document);
    const auto loaded = loadedDocument({document.constData(), std::size_t(document.size())});
    for (const NodeId node : rowsToLookAt(*loaded->fleet)) {
        checkQueries(loaded, node);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestGlance::hostileTextsAreFoundToo_data()
{
    QTest::addColumn<QByteArray>("document");
    for (const HostileText &text : hostileTexts())
        QTest::newRow(text.name) << QByteArray::fromStdString(documentOf(text));
}

void TestGlance::hostileTextsAreFoundToo()
{
    QFETCH(QByteArray, document);
    const auto loaded = loadedDocument({document.constData(), std::size_t(document.size())});
    for (const NodeId node : rowsToLookAt(*loaded->fleet))
        checkQueries(loaded, node);
}

/// Generated texts are told apart by more than case and accents.
void TestGlance::valuesAreCountedAsTheyStand()
{
    QFETCH(QByteArray, document);
    const auto loaded = loadedDocument({document.constData(), std::size_t(document.size())});
    const Fleet &fleet = *loaded->fleet;
    for (const NodeId node : rowsToLookAt(fleet)) {
        const Below below(fleet, node);
        const Glance glance = glanceOf(questionOf(loaded, node));
        for (std::size_t i = 0; i < glanceChartCount; ++i) {
            auto expected = slowCensus(fleet, below, GlanceChart(i));
            if (expected.empty())
                continue;
            for (const GlanceBar &bar : glance.charts[i].bars) {
                if (bar.meaning != GlanceMeaning::Others)
                    QCOMPARE(bar.count, expected[bar.text]);
            }
        }
    }
}

void TestGlance::everythingIsInOneBar()
{
    QFETCH(QByteArray, document);
    const auto loaded = loadedDocument({document.constData(), std::size_t(document.size())});
    for (const NodeId node : rowsToLookAt(*loaded->fleet)) {
        const Glance glance = glanceOf(questionOf(loaded, node));
        const GlanceSeries &weeks = glance.at(GlanceChart::ExpiryWeeks);
        QCOMPARE(sumOf(weeks) + sumOf(glance.at(GlanceChart::ExpiryBeyond)), weeks.total);
        for (const GlanceChart chart :
             {GlanceChart::ChargerStatus, GlanceChart::SocketStatus, GlanceChart::LastContact,
              GlanceChart::Manufacturer, GlanceChart::Model, GlanceChart::Firmware})
            QCOMPARE(sumOf(glance.at(chart)), glance.at(chart).total);
    }
}

QTEST_GUILESS_MAIN(TestGlance)
#include "tst_glance.moc"
