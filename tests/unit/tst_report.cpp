// SPDX-License-Identifier: Apache-2.0
#include "app/language.h"
#include "models/access/grants.h"
#include "models/fields/visibletext.h"
#include "models/report/reportof.h"
#include "tests/support/hostiletexts.h"
#include "tests/support/loaded.h"
#include "tests/support/samplefleet.h"

#include <QtTest>

#include <algorithm>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view outline = R"(H 1 Helsinki
  D 7 "Aino Virtanen" externalId=emp-7 homeGroupName=Helsinki payerId=3
    T 04A2 Fob startDate=2025-01-01T00:00:00Z expiringDate=2025-12-29T00:00:00Z
    T 04B8
    S 5 Depots errorSocket=3 onlineSocket=1
      C FI-2 Available chargerName="Bay 2"
        P 1 Available
      C FI-1 Error chargerName="Bay 1" groupId=5 groupName=Depots manufacturer=Volt city=Oulu latitude=65.01 longitude=25.47 lastSeen=2026-01-01T11:58:00Z iccid=8935 payerless=1
        P 0 Error
        P 1 Error type="Type 2" maxWatts=22000 status=Error
        P 2 Charging
        G AuthorizationKey s3cr3t
      C FI-10 Available chargerName="Bay 10"
    C FI-9 Offline
  D 8 Väinö
    C FI-1
)";

/// The page as text: what stands where is easy to compare.
QString textOf(const ReportPage &page)
{
    QStringList lines{page.kind % u": " % page.name, u"status: " % page.status.text,
                      u"in: " % page.path};
    for (const PageSection &section : page.sections) {
        lines +=
            u"# " % section.title % (section.remark.isEmpty() ? u""_s : u" | " % section.remark);
        for (const PageFact &fact : section.facts)
            lines += fact.title % u": " % fact.value.text;
        QStringList titles;
        for (const PageColumn &column : section.table.columns)
            titles += column.title;
        if (!titles.isEmpty())
            lines += u"= " % titles.join(u" | ");
        for (const auto &row : section.table.rows) {
            QStringList texts;
            for (const PageValue &value : row)
                texts += value.text;
            lines += u"- " % texts.join(u" | ");
        }
    }
    return lines.join(u'\n');
}

NodeId firstOf(const Fleet &fleet, NodeKind kind)
{
    for (std::size_t i = 0; i < fleet.nodes().size(); ++i) {
        if (fleet.nodes()[i].kind() == kind)
            return idAt<NodeId>(i);
    }
    return none<NodeId>;
}

RecordContext contextOf(LoadedFleetPtr loaded)
{
    return {.loaded = std::move(loaded),
            .wording = Wording(QLocale(u"en_GB"_s), QTimeZone::utc(), testMoment())};
}

/// Every text that stands on the page.
QStringList textsOf(const ReportPage &page)
{
    QStringList texts{page.kind, page.name,   page.status.text, page.remark,
                      page.path, page.origin, page.place,       page.made};
    return texts + textOf(page).split(u'\n');
}

} // namespace

Q_DECLARE_METATYPE(chargetree::NodeKind)

/// What the printed page of a driver, a charger or a site says.
class TestReport final : public QObject {
    Q_OBJECT

private:
    RecordContext m_context = contextOf(loadedFleet(sampleFleet(outline)));
    const Fleet &m_fleet = m_context.fleet();

    [[nodiscard]] ReportPage page(NodeId node) const { return reportOf(m_context, {node}); }
    [[nodiscard]] NodeId charger(std::string_view identity) const
    {
        for (std::size_t i = 0; i < m_fleet.chargers().size(); ++i) {
            if (m_fleet.identity(idAt<ChargerId>(i)) == identity)
                return m_fleet.chargers()[i].node;
        }
        return none<NodeId>;
    }

private Q_SLOTS:
    void aDriverSaysWhoItIsAndWhereItMayCharge();
    void aChargerSaysHowItStandsAndWhoMayCharge();
    void aSiteShowsItsWorstChargersFirst();
    void whatIsChosenLeadsToItsPage_data();
    void whatIsChosenLeadsToItsPage();
    void nothingIsPrintedOfWhatIsNotStated_data();
    void nothingIsPrintedOfWhatIsNotStated();
    void secretsStayOutEvenWhereThePaneShowsThem();
    void aPageSaysWhoseDataItIsAndWhenItWasMade();
    void eachCopyOfAChargerHasItsOwnPage();
    void aDriverIsNamedOnceHoweverManyGrantsItHas();
    void aSiteOfFiftyThousandDriversIsAPageLikeAnyOther();
    void hostileTextsStayPlainAndShort_data();
    void hostileTextsStayPlainAndShort();
    void aPageSpeaksTheLanguageOfTheProgram();
};

void TestReport::aDriverSaysWhoItIsAndWhereItMayCharge()
{
    const QString wanted = uR"(Driver: Aino Virtanen
status: Tags: 1 expired
in: Home sites › Helsinki
# Identity
Id: 7
External id: emp-7
Home site: Helsinki
Payer id: 3
# Access | as stated by this document
May use: 4 charger(s)
Worst of these: 1 error(s)
# Tags | 2
= Tag | Label | Validity | Valid from | Expires
- 04A2 | Fob | expired 3 day(s) ago | 01/01/2025 00:00 | 29/12/2025 00:00
- 04B8 |  | no expiry |  | 
# May charge at these sites | 1
= Site | Chargers | Worst charger | Id
- Depots | 3 | 1 error(s) | 5
# May use these single chargers | 1
= Charger | Status | Charger id
- FI-9 | Offline | FI-9)"_s;
    QCOMPARE(textOf(page(m_fleet.drivers()[0].node)).split(u'\n'), wanted.split(u'\n'));
    QCOMPARE(page(m_fleet.drivers()[0].node).status.validity, Validity::Expired);
}

void TestReport::aChargerSaysHowItStandsAndWhoMayCharge()
{
    const QString wanted = uR"(Charger: Bay 1
status: Error
in: Charging sites › Depots
# Status
Last seen: 01/01/2026 11:58
# Identity
Charger id: FI-1
# Device
Manufacturer: Volt
ICCID: 8935
# Location
Site: Depots
Site id: 5
Coordinates: 65.01, 25.47
Address: Oulu
# Sockets | 3
= Socket | Status | Type | Max power | EVSE UID
- Controller | Error |  |  | 
- Socket 1 | Error | Type 2 | 22 kW | FI-1
- Socket 2 | Charging |  |  | FI-1
# Who may charge | 2 driver(s), as stated by this document
= Driver | Tags | Because of | Id
- Aino Virtanen | 1 expired | Depots | 7
- Väinö | no tag | granted by itself | 8)"_s;
    QCOMPARE(textOf(page(charger("FI-1"))).split(u'\n'), wanted.split(u'\n'));
    QCOMPARE(page(charger("FI-1")).status.status, Status::Error);
}

void TestReport::aSiteShowsItsWorstChargersFirst()
{
    const QString wanted = uR"(Site: Depots
status: Chargers: 1 error(s)
in: Charging sites
# Identity
Id: 5
# Counted in this document
Chargers: 3
Sockets: 3
Their status: 1 Error · 1 Charging · 1 Available
May charge here: 2 driver(s)
# Sockets as stated
Online: 1
In error: 3
# Chargers | 3
= Charger | Status | Last seen | Charger id
- Bay 1 | Error | 01/01/2026 11:58 | FI-1
- Bay 2 | Available |  | FI-2
- Bay 10 | Available |  | FI-10)"_s;
    QCOMPARE(textOf(page(m_fleet.sites()[0].node)).split(u'\n'), wanted.split(u'\n'));
}

void TestReport::whatIsChosenLeadsToItsPage_data()
{
    QTest::addColumn<NodeKind>("chosen");
    QTest::addColumn<NodeKind>("reported"); // Root: there is no page
    const auto row = [](const char *name, NodeKind chosen, NodeKind reported) {
        QTest::newRow(name) << chosen << reported;
    };
    row("home sites", NodeKind::HomeSites, NodeKind::Root);
    row("charging sites", NodeKind::ChargingSites, NodeKind::Root);
    row("spare drivers", NodeKind::SpareDrivers, NodeKind::Root);
    row("home site", NodeKind::HomeSite, NodeKind::Root);
    row("driver", NodeKind::Driver, NodeKind::Driver);
    row("tag", NodeKind::Tag, NodeKind::Driver);
    row("may use", NodeKind::MayUse, NodeKind::Driver);
    row("granted site", NodeKind::GrantedSite, NodeKind::Site);
    row("site", NodeKind::Site, NodeKind::Site);
    row("charger", NodeKind::Charger, NodeKind::Charger);
    row("socket", NodeKind::Socket, NodeKind::Charger);
}

void TestReport::whatIsChosenLeadsToItsPage()
{
    QFETCH(const NodeKind, chosen);
    QFETCH(const NodeKind, reported);
    const NodeId node = reportedNode(m_fleet, firstOf(m_fleet, chosen));
    QCOMPARE(node == none<NodeId>, reported == NodeKind::Root);
    if (node != none<NodeId>)
        QCOMPARE(m_fleet.at(node).kind(), reported);
    QCOMPARE(reportedNode(m_fleet, none<NodeId>), none<NodeId>);
}

void TestReport::nothingIsPrintedOfWhatIsNotStated_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("empty") << QByteArray("\"\"");
    QTest::newRow("spaces") << QByteArray("\"  \"");
}

/// Every field that may hold a scalar holds this one, of every kind.
void TestReport::nothingIsPrintedOfWhatIsNotStated()
{
    QFETCH(const QByteArray, value);
    const auto record = [&](Kind kind, const QByteArray &lists) -> QByteArray {
        QByteArrayList members;
        for (const FieldRow &row : fieldsOf(kind)) {
            if (row.type != Type::Record && row.type != Type::RecordList)
                members.append('"' + QByteArray(row.name.data(), qsizetype(row.name.size()))
                               + "\":" + value);
        }
        if (!lists.isEmpty())
            members.append(lists);
        return '{' + members.join(',') + '}';
    };
    const QByteArray charger =
        record(Kind::Charger, "\"locationInfo\":" + record(Kind::Location, {}) + ",\"sockets\":["
                                  + record(Kind::Socket, {}) + ']');
    const QByteArray site = record(Kind::Site, "\"chargers\":[" + charger + ']');
    const QByteArray driver = record(
        Kind::Driver, "\"tags\":[" + record(Kind::Tag, {}) + "],\"chargerGroups\":[" + site
                          + "],\"integratedExternalIds\":[" + record(Kind::ExternalId, {}) + ']');
    const RecordContext context =
        contextOf(loadedDocument(QByteArray("{\"spareUsers\":[" + driver + "]}").toStdString()));
    const auto text = [&](NodeKind kind) {
        return textOf(reportOf(context, {firstOf(context.fleet(), kind)}));
    };
    QVERIFY2(!text(NodeKind::Driver).contains(u"Identity"), qPrintable(text(NodeKind::Driver)));
    QVERIFY(!text(NodeKind::Driver).contains(u"External ids"));
    QVERIFY(text(NodeKind::Driver).contains(u"May use: 1 charger(s)\n"));
    const NodeId shown = context.fleet().chargers()[0].node;
    const QString ofCharger = textOf(reportOf(context, {shown}));
    for (const char *title : {"Identity", "Device", "Location", "# Status"})
        QVERIFY2(!ofCharger.contains(QLatin1String(title)), qPrintable(ofCharger));
    QVERIFY(ofCharger.contains(u"# Who may charge | 1 driver(s), as stated by this document"));
    QVERIFY(!text(NodeKind::Site).contains(u"Identity"));
    QVERIFY(!text(NodeKind::Site).contains(u"as stated"));
    for (const QString &line : ofCharger.split(u'\n'))
        QVERIFY2(!line.startsWith(u"- ") || line.contains(u'('), qPrintable(line)); // "(Driver)"
}

void TestReport::secretsStayOutEvenWhereThePaneShowsThem()
{
    m_context.isRevealed = true;
    for (std::size_t i = 0; i < m_fleet.nodes().size(); ++i) {
        const NodeId node = reportedNode(m_fleet, idAt<NodeId>(i));
        if (node != none<NodeId>)
            QVERIFY(!textOf(page(node)).contains(u"s3cr3t"));
    }
    m_context.isRevealed = false;
}

void TestReport::aPageSaysWhoseDataItIsAndWhenItWasMade()
{
    const ReportPage made =
        reportOf(m_context, {.node = charger("FI-1"), .environment = Environment::Test});
    QCOMPARE(made.origin, u"Test fleet, data as of Thursday, 1 January 2026 12:00:00 UTC"_s);
    QCOMPARE(made.place, u"/somewhere/fleet.json"_s);
    QCOMPARE(made.made, u"Made with Chargetree on Thursday, 1 January 2026 12:00:00 UTC"_s);
    QCOMPARE(made.madeAt, testMoment().now);
    QCOMPARE(made.environment, Environment::Test);
}

void TestReport::eachCopyOfAChargerHasItsOwnPage()
{
    const RecordContext context = contextOf(loadedDocument(R"({"spareUsers":[
        {"id":1,"chargers":[{"chargerId":"X","chargerName":"Old","chargerStatus":"Error"}]},
        {"id":2,"chargers":[{"chargerId":"X","chargerName":"New","chargerStatus":"Offline",
                             "lastSeen":"2026-01-01T00:00:00Z"}]}]})"));
    const Fleet &fleet = context.fleet();
    const Charger &both = fleet.chargers()[0];
    QStringList said;
    for (const ObjectId copy : fleet.copies(both.copies)) {
        const ReportPage made = reportOf(context, {both.node, copy});
        said += made.name % u' ' % made.status.text % u' ' % made.remark;
    }
    QCOMPARE(said, QStringList({u"Old Error Copy 1 of 2 that differ in this document"_s,
                                u"New Offline Copy 2 of 2 that differ in this document"_s}));
    QCOMPARE(reportOf(context, {both.node}).name, u"New"_s);
}

void TestReport::aDriverIsNamedOnceHoweverManyGrantsItHas()
{
    const FleetPtr fleet = sampleFleet(R"(D 1 Aino
  S 5 Depots
    S 6 West
      C X
    C X
  S 6 West
    C X
  C X
D 2 Eino
D 3 Kaino
  C X
)");
    const std::vector<Grant> users = driversOf(*fleet, ChargerId(0));
    QCOMPARE(users.size(), std::size_t(2));
    QCOMPARE(users[0].driver, DriverId(0));
    QCOMPARE(users[1].driver, DriverId(2));
}

void TestReport::aSiteOfFiftyThousandDriversIsAPageLikeAnyOther()
{
    constexpr int drivers = 50'000;
    std::string json = R"({"spareUsers":[)";
    for (int i = 0; i < drivers; ++i) {
        json += i > 0 ? "," : "";
        json +=
            R"({"id":)" + std::to_string(i + 1)
            + R"(,"chargerGroups":[{"id":5,"groupName":"All","chargers":[{"chargerId":"X"}]}]})";
    }
    const RecordContext context = contextOf(loadedDocument(json + "]}"));
    const QString site = textOf(reportOf(context, {context.fleet().sites()[0].node}));
    QVERIFY2(site.contains(u"May charge here: 50,000 driver(s)"), qPrintable(site));
    const ReportPage charger = reportOf(context, {context.fleet().chargers()[0].node});
    const PageTable &users = charger.sections.back().table;
    QCOMPARE(users.count, qint64(drivers));
    QVERIFY(users.rows.size() < 200);
    QCOMPARE(users.rows[0][0].text, u"1"_s); // a driver without a name
}

void TestReport::hostileTextsStayPlainAndShort_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const HostileText &text : hostileTexts())
        QTest::newRow(text.name) << text.json;
}

void TestReport::hostileTextsStayPlainAndShort()
{
    QFETCH(const QByteArray, json);
    const RecordContext context = contextOf(loadedDocument(documentOf({"", json})));
    const Fleet &fleet = context.fleet();
    for (const NodeKind kind : {NodeKind::Driver, NodeKind::Charger, NodeKind::Site}) {
        const NodeId node = reportedNode(fleet, firstOf(fleet, kind));
        for (const QString &text : textsOf(reportOf(context, {node}))) {
            QVERIFY(text.size() < 20 * cellLimit);
            const bool isPlain =
                std::ranges::none_of(text, [](QChar c) { return isHidden(c.unicode()); });
            QVERIFY2(isPlain, qPrintable(text.left(100)));
        }
    }
}

void TestReport::aPageSpeaksTheLanguageOfTheProgram()
{
    Language language;
    language.speak(QLocale(QLocale::Finnish));
    RecordContext context = m_context;
    context.wording = Wording(QLocale(QLocale::Finnish), QTimeZone::utc(), testMoment());
    const ReportPage made = reportOf(context, {m_fleet.drivers()[0].node});
    QCOMPARE(made.kind, u"Kuljettaja"_s);
    QCOMPARE(made.status.text, u"Tunnisteet: 1 vanhentunut"_s);
    QVERIFY2(textOf(made).contains(u"29.12.2025 0.00"), qPrintable(textOf(made)));
    QVERIFY(!textOf(made).contains(u"External id"));
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
