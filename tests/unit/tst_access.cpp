// SPDX-License-Identifier: Apache-2.0
#include "models/access/grants.h"
#include "models/export/exportscope.h"
#include "tests/generator/fleetgenerator.h"
#include "tests/support/decoded.h"
#include "tests/support/samplefleet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view outline = "D 7 Aino\n"
                                     "  T 04A2\n"
                                     "  S 5 Helsinki\n"
                                     "    S 6 \"Garage 2\"\n"
                                     "      C FI-1\n"
                                     "        P 1\n"
                                     "    C FI-2\n"
                                     "  C FI-1\n"
                                     "D 8 Onni\n"
                                     "  S 6 \"Garage 2\"\n"
                                     "    C FI-1\n"
                                     "D 9 Ilta\n";

/// "7 FI-1 Helsinki › Garage 2": a grant as people would write it down.
QString written(const Fleet &fleet, const Grant &grant)
{
    const auto text = [](std::string_view utf8) {
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    };
    const ObjectId driver = fleet.at(grant.driver).object;
    return text(fleet.store().text(driver, field(Kind::Driver, "id"))) + u' '
           + text(fleet.identity(grant.charger)) + u' ' + text(grantWords(fleet, grant));
}

QStringList written(const Fleet &fleet, const std::vector<Grant> &grants)
{
    QStringList lines;
    for (const Grant &grant : grants)
        lines += written(fleet, grant);
    return lines;
}

const Site &helsinki(const Fleet &fleet)
{
    return *std::ranges::find_if(fleet.sites(),
                                 [](const Site &site) { return site.parent == none<SiteId>; });
}

/// The same from the document, read by Qt's parser.
class PlainGrants final {
public:
    explicit PlainGrants(const QByteArray &document)
    {
        const QJsonObject top = QJsonDocument::fromJson(document).object();
        addHomeSites(top[u"userGroups"_s].toArray());
        addDrivers(top[u"spareUsers"_s].toArray());
    }
    QStringList lines;

private:
    void addHomeSites(const QJsonArray &groups)
    {
        for (const QJsonValue &group : groups) {
            addDrivers(group[u"users"_s].toArray());
            addHomeSites(group[u"subgroups"_s].toArray());
        }
    }
    void addDrivers(const QJsonArray &drivers)
    {
        for (const QJsonValue &driver : drivers) {
            m_driver = QString::number(driver[u"id"_s].toInteger());
            for (const QJsonValue &site : driver[u"chargerGroups"_s].toArray())
                addSite(site, {});
            addChargers(driver[u"chargers"_s].toArray(), u"direct"_s);
        }
    }
    void addSite(const QJsonValue &site, QStringList path)
    {
        path += site[u"groupName"_s].toString();
        for (const QJsonValue &inner : site[u"subgroups"_s].toArray())
            addSite(inner, path);
        addChargers(site[u"chargers"_s].toArray(), path.join(u" › "_s));
    }
    void addChargers(const QJsonArray &chargers, const QString &grant)
    {
        for (const QJsonValue &charger : chargers)
            lines += m_driver + u' ' + charger[u"chargerId"_s].toString() + u' ' + grant;
    }

    QString m_driver;
};

} // namespace

class TestAccess final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDriverMayUseWhatIsGranted()
    {
        const FleetPtr fleet = sampleFleet(outline);
        QCOMPARE(written(*fleet, grantsOf(*fleet, DriverId(0))),
                 QStringList(
                     {u"7 FI-1 Helsinki › Garage 2"_s, u"7 FI-2 Helsinki"_s, u"7 FI-1 direct"_s}));
        QVERIFY(grantsOf(*fleet, DriverId(2)).empty());
    }

    void aChargerMayBeUsedByWhomItIsGrantedTo()
    {
        const FleetPtr fleet = sampleFleet(outline);
        QCOMPARE(written(*fleet, grantsTo(*fleet, ChargerId(0))),
                 QStringList(
                     {u"7 FI-1 Helsinki › Garage 2"_s, u"7 FI-1 direct"_s, u"8 FI-1 Garage 2"_s}));
    }

    void aChargerThatOneListRepeatsIsGrantedOnce()
    {
        const FleetPtr fleet = sampleFleet("D 7 Aino\n"
                                           "  S 5 Helsinki\n"
                                           "    C FI-1\n"
                                           "    C FI-1\n"
                                           "  C FI-1\n"
                                           "  C FI-1\n");
        QCOMPARE(grantsOf(*fleet, DriverId(0)).size(), 2U);
        QCOMPARE(grantsTo(*fleet, ChargerId(0)).size(), 2U);
        QCOMPARE(grantRows(*fleet).size(), 2U);
    }

    void aSiteWithoutANameIsNamedByItsId()
    {
        const FleetPtr fleet = decoded(R"({"spareUsers":[{"id":1,"chargerGroups":[
            {"id":5,"chargers":[{"chargerId":"FI-1"}]}]}]})")
                                   .fleet;
        QCOMPARE(written(*fleet, grantsOf(*fleet, DriverId(0))), QStringList{u"1 FI-1 5"_s});
    }

    void bothWaysEqualASlowReading_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 10; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void bothWaysEqualASlowReading()
    {
        QFETCH(unsigned, seed);
        const std::string document =
            generator::generateFleet({.seed = seed, .drivers = 80, .sites = 14, .chargers = 60});
        const FleetPtr fleet = decoded(document).fleet;
        QStringList plain = PlainGrants(QByteArray::fromStdString(document)).lines;
        QStringList byDriver;
        for (std::size_t i = 0; i < fleet->drivers().size(); ++i)
            byDriver += written(*fleet, grantsOf(*fleet, idAt<DriverId>(i)));
        QStringList byCharger;
        for (std::size_t i = 0; i < fleet->chargers().size(); ++i)
            byCharger += written(*fleet, grantsTo(*fleet, idAt<ChargerId>(i)));
        QStringList all;
        for (const NodeId row : grantRows(*fleet))
            all += written(*fleet, grantAt(*fleet, row));
        QVERIFY(all.size() > 100);
        for (QStringList *lines : {&plain, &byDriver, &byCharger, &all})
            lines->sort();
        QCOMPARE(byDriver, plain);
        QCOMPARE(byCharger, plain);
        QCOMPARE(all, plain);
    }

    void aSelectionMeansTheAccessOfWhatIsSelected()
    {
        const FleetPtr fleet = sampleFleet(outline);
        using Places = std::vector<std::uint32_t>;
        const auto rows = [&](NodeId node) {
            return rowsBelow(*fleet, std::vector{node}, ExportKind::Access);
        };
        QCOMPARE(rows(fleet->drivers()[0].node), Places({0, 1, 2}));
        QCOMPARE(rows(fleet->nodeOf(TagId(0))), Places({0, 1, 2})); // of its driver
        QCOMPARE(rows(grantRows(*fleet)[1]), Places({1}));
        QCOMPARE(rows(fleet->chargers()[0].node), Places({0, 2, 3})); // who may use it
        QCOMPARE(rows(fleet->at(fleet->chargers()[0].node).firstChild), Places({0, 2, 3}));
        QCOMPARE(rows(helsinki(*fleet).node), Places({0, 1, 2, 3}));
        QCOMPARE(rows(fleet->drivers()[2].node), Places());
        QCOMPARE(rows(Fleet::root), allRows(*fleet, ExportKind::Access));
    }

    void aSearchLeavesTheAccessOfItsHits()
    {
        const FleetPtr fleet = sampleFleet(outline);
        using Places = std::vector<std::uint32_t>;
        Hits hits = noHits(*fleet);
        QCOMPARE(rowsFor(*fleet, ExportKind::Access, hits), Places());
        hits.drivers.set(1);
        QCOMPARE(rowsFor(*fleet, ExportKind::Access, hits), Places({3}));
        hits.chargers.set(1);
        QCOMPARE(rowsFor(*fleet, ExportKind::Access, hits), Places({1, 3}));
        hits = noHits(*fleet);
        hits.sites.set(number(fleet->at(helsinki(*fleet).node).site())); // holds FI-2 alone
        QCOMPARE(rowsFor(*fleet, ExportKind::Access, hits), Places({1}));
    }
};

QTEST_GUILESS_MAIN(TestAccess)
#include "tst_access.moc"
