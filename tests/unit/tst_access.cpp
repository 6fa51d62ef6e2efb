// SPDX-License-Identifier: Apache-2.0
#include "models/access/accesscounts.h"
#include "models/access/driveraccess.h"
#include "models/access/redundancy.h"
#include "models/access/siteaccess.h"
#include "models/export/exportscope.h"
#include "models/fields/fieldtext.h"
#include "tests/generator/fleetgenerator.h"
#include "tests/support/decoded.h"
#include "tests/support/plainaccess.h"
#include "tests/support/samplefleet.h"

#include <QMap>
#include <QSet>
#include <QtTest>

#include <map>

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
QStringList plainGrants(const QJsonObject &document)
{
    QStringList lines;
    const PlainAccess access = plainAccess(document);
    for (auto entry = access.begin(); entry != access.end(); ++entry) {
        for (const QString &grant : *entry)
            lines += entry.key().first + u' ' + entry.key().second + u' ' + grant;
    }
    return lines;
}

QStringList namesOf(const Fleet &fleet, const std::vector<NodeId> &rows)
{
    QStringList names;
    for (const NodeId row : rows)
        names += nodeName(fleet, row);
    return names;
}

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
        compareBothWays(document);
        compareBothWays(documentText(overlappingFleet(seed)));
    }

    void theGrantsThatAreRedundantCouldGoTogether_data() { bothWaysEqualASlowReading_data(); }
    void theGrantsThatAreRedundantCouldGoTogether()
    {
        QFETCH(unsigned, seed);
        const FleetPtr fleet = decoded(documentText(overlappingFleet(seed))).fleet;
        std::size_t redundantOnes = 0;
        for (std::size_t i = 0; i < fleet->drivers().size(); ++i) {
            const auto driver = idAt<DriverId>(i);
            const std::vector<NodeId> redundant = redundantGrants(*fleet, driver);
            redundantOnes += redundant.size();
            QSet<std::uint32_t> kept;
            std::map<NodeId, QSet<std::uint32_t>> needed; // by the grants that are not redundant
            for (const Grant &grant : grantsOf(*fleet, driver)) {
                const NodeId whole = wholeGrant(*fleet, grant.row);
                if (std::ranges::binary_search(redundant, whole))
                    continue;
                kept.insert(number(grant.charger));
                needed[whole].insert(number(grant.charger));
            }
            QCOMPARE(kept.size(), qsizetype(fleet->at(driver).chargers)); // nothing is lost
            for (const auto &[row, chargers] : needed) { // and no more could go
                QSet<std::uint32_t> others;
                for (const auto &[other, theirs] : needed) {
                    if (other != row)
                        others += theirs;
                }
                QVERIFY(!others.contains(chargers));
            }
        }
        QVERIFY(redundantOnes > 10);
    }

    void theNarrowerGrantIsTheRedundantOne()
    {
        const FleetPtr fleet = sampleFleet("D 7 Aino\n"
                                           "  S 6 \"Garage 2\"\n"
                                           "    C FI-1\n"
                                           "  S 5 Helsinki\n"
                                           "    S 6 \"Garage 2\"\n"
                                           "      C FI-1\n"
                                           "    C FI-2\n"
                                           "  S 8 Espoo\n" // says what will be given
                                           "  C FI-2\n"
                                           "  C FI-3\n"
                                           "  C FI-3\n");
        QCOMPARE(namesOf(*fleet, redundantGrants(*fleet, DriverId(0))),
                 QStringList({u"Garage 2"_s, u"FI-2"_s, u"FI-3"_s}));
    }

    void aSiteMayBeUsedByWhomItsChargersAreGrantedTo()
    {
        const FleetPtr fleet = sampleFleet(outline);
        const AccessIndex index(*fleet);
        const SiteId site = fleet->at(helsinki(*fleet).node).site();
        const std::vector<SiteUser> users = usersOf(*fleet, index, site);
        QCOMPARE(users.size(), 2U);
        QCOMPARE(users[0].driver, DriverId(0));
        QCOMPARE(users[0].chargers, 2U);
        QCOMPARE(namesOf(*fleet, users[0].grants), QStringList({u"Helsinki"_s, u"FI-1"_s}));
        QCOMPARE(users[1].driver, DriverId(1));
        QCOMPARE(users[1].chargers, 1U);
        QCOMPARE(userCount(*fleet, index, site), 2U);
        QCOMPARE(userCount(*fleet, index, ChargerId(0)), 2U);
        QCOMPARE(userCount(*fleet, index, ChargerId(1)), 1U);
    }

    void theUsersOfSitesAreThoseOfTheirChargers_data() { bothWaysEqualASlowReading_data(); }
    void theUsersOfSitesAreThoseOfTheirChargers()
    {
        QFETCH(unsigned, seed);
        const FleetPtr fleet = decoded(documentText(overlappingFleet(seed))).fleet;
        const AccessIndex index(*fleet);
        for (std::size_t i = 0; i < fleet->sites().size(); ++i) {
            const auto site = idAt<SiteId>(i);
            QMap<std::uint32_t, QSet<std::uint32_t>> expected;
            chargersOf(*fleet, site).forEach([&](std::size_t charger) {
                for (const Grant &grant : grantsTo(*fleet, idAt<ChargerId>(charger)))
                    expected[number(grant.driver)].insert(number(grant.charger));
            });
            QMap<std::uint32_t, QSet<std::uint32_t>> found;
            for (const SiteUser &user : usersOf(*fleet, index, site)) {
                for (const Grant &grant : grantsOf(*fleet, user.driver)) {
                    if (std::ranges::binary_search(user.grants, wholeGrant(*fleet, grant.row))
                        && chargersOf(*fleet, site).test(number(grant.charger)))
                        found[number(user.driver)].insert(number(grant.charger));
                }
                QCOMPARE(qsizetype(user.chargers), found[number(user.driver)].size());
            }
            QCOMPARE(found, expected);
            QCOMPARE(userCount(*fleet, index, site), std::size_t(expected.size()));
        }
    }

private:
    static void compareBothWays(const std::string &document)
    {
        const FleetPtr fleet = decoded(document).fleet;
        QStringList plain = plainGrants(plainDocument(document));
        QStringList byDriver;
        for (std::size_t i = 0; i < fleet->drivers().size(); ++i)
            byDriver += written(*fleet, grantsOf(*fleet, idAt<DriverId>(i)));
        QStringList byCharger;
        QStringList byIndex;
        const AccessIndex index(*fleet);
        for (std::size_t i = 0; i < fleet->chargers().size(); ++i) {
            const auto charger = idAt<ChargerId>(i);
            byCharger += written(*fleet, grantsTo(*fleet, charger));
            byIndex += written(*fleet, grantsTo(*fleet, index, charger));
        }
        QCOMPARE(byIndex, byCharger); // in the same order
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

private Q_SLOTS:
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
