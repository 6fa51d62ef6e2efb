// SPDX-License-Identifier: Apache-2.0
#include "models/access/whatif.h"
#include "models/access/whatifwords.h"
#include "tests/support/decoded.h"
#include "tests/support/loaded.h"
#include "tests/support/plainaccess.h"
#include "tests/support/samplefleet.h"

#include <QJsonArray>
#include <QSet>
#include <QtTest>

#include <algorithm>
#include <ranges>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view outline = "D 7 Aino\n"
                                     "  T 04A2 expiringDate=2030-01-01\n"
                                     "  T 04B3 expiringDate=2020-01-01\n"
                                     "  S 5 Helsinki\n"
                                     "    S 6 \"Garage 2\"\n"
                                     "      C FI-1\n"
                                     "    C FI-2\n"
                                     "  C FI-1\n"
                                     "D 8 Onni\n"
                                     "  T 04C4\n"
                                     "  T 04D5\n"
                                     "  S 6 \"Garage 2\"\n"
                                     "    C FI-1\n"
                                     "  C FI-3\n"
                                     "D 9 Ilta\n"
                                     "  C FI-1\n";

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QString driverId(const Fleet &fleet, DriverId driver)
{
    return text(fleet.store().text(fleet.at(driver).object, field(Kind::Driver, "id")));
}

QStringList otherGrants(const Fleet &fleet, const WhatIf &answer, const ConcernedAccess &access)
{
    QStringList grants;
    for (const Grant &grant : answer.otherGrantsOf(access))
        grants += text(grantWords(fleet, grant));
    grants.sort();
    return grants;
}

/// "7 FI-1 lost: direct", one a charger; "7 keeps 2" behind those of a driver.
QStringList written(const Fleet &fleet, const WhatIf &answer)
{
    QStringList lines;
    for (const ConcernedDriver &driver : answer.drivers) {
        const QString id = driverId(fleet, driver.driver);
        for (const ConcernedAccess &access : answer.accessOf(driver))
            lines += u"%1 %2 %3: %4"_s.arg(id, text(fleet.identity(access.charger)),
                                           access.isLost ? u"lost"_s : u"kept"_s,
                                           otherGrants(fleet, answer, access).join(u", "_s));
        lines += u"%1 has %2 left"_s.arg(id).arg(driver.left);
    }
    return lines;
}

SiteId siteNamed(const Fleet &fleet, std::string_view id)
{
    for (std::size_t i = 0; i < fleet.sites().size(); ++i) {
        if (fleet.store().text(fleet.sites()[i].object, field(Kind::Site, "id")) == id)
            return idAt<SiteId>(i);
    }
    return none<SiteId>;
}

std::vector<TagId> tagsNamed(const Fleet &fleet, std::string_view idTag)
{
    std::vector<TagId> tags;
    for (std::size_t i = 0; i < fleet.tags().size(); ++i) {
        if (fleet.store().text(fleet.tags()[i].object, field(Kind::Tag, "idTag")) == idTag)
            tags.push_back(idAt<TagId>(i));
    }
    return tags;
}

QString idOf(const QJsonValue &element)
{
    return QString::number(element[u"id"_s].toInteger());
}

/// A fleet, its document, and who may use what by a slow reading.
struct Case {
    explicit Case(unsigned seed)
        : document(overlappingFleet(seed))
        , access(plainAccess(document))
        , fleet(decoded(documentText(document)).fleet)
    {
    }
    [[nodiscard]] PlainAccess without(const IsUnwanted &isUnwanted) const
    {
        // By the decoder and by Qt's parser.
        const QJsonObject rest = withoutElements(document, isUnwanted);
        const FleetPtr decodedRest = decoded(documentText(rest)).fleet;
        PlainAccess byFleet;
        for (const NodeId row : grantRows(*decodedRest)) {
            const Grant grant = grantAt(*decodedRest, row);
            byFleet[{driverId(*decodedRest, grant.driver),
                     text(decodedRest->identity(grant.charger))}] +=
                text(grantWords(*decodedRest, grant));
        }
        for (QStringList &grants : byFleet)
            grants.sort();
        const PlainAccess plain = plainAccess(rest);
        if (byFleet != plain)
            QTest::qFail("the two readings differ", __FILE__, __LINE__);
        return plain;
    }

    QJsonObject document;
    PlainAccess access;
    FleetPtr fleet;
};

qsizetype chargersOf(const PlainAccess &access, const QString &driver)
{
    const auto keys = access.keys();
    return std::ranges::count(keys, driver, &std::pair<QString, QString>::first);
}

/// Each concerned access with the grants that stay.
PlainAccess othersIn(const Fleet &fleet, const WhatIf &answer)
{
    PlainAccess others;
    for (const ConcernedAccess &access : answer.access)
        others[{driverId(fleet, access.driver), text(fleet.identity(access.charger))}] =
            otherGrants(fleet, answer, access);
    return others;
}

void compareLeft(const Fleet &fleet, const WhatIf &answer, const PlainAccess &rest)
{
    for (const ConcernedDriver &driver : answer.drivers)
        QCOMPARE(qsizetype(driver.left), chargersOf(rest, driverId(fleet, driver.driver)));
}

} // namespace

class TestWhatIf final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGrantThatIsRevokedLeavesTheOthers()
    {
        const FleetPtr fleet = sampleFleet(outline);
        const NodeId helsinki = fleet->at(grantsOf(*fleet, DriverId(0))[1].row).parent;
        const WhatIf answer = whatIf(*fleet, std::vector{helsinki}, testMoment());
        QCOMPARE(written(*fleet, answer),
                 QStringList({u"7 FI-1 kept: direct"_s, u"7 FI-2 lost: "_s, u"7 has 1 left"_s}));
        QCOMPARE(answer.losers, 1U);
        QCOMPARE(answer.lostChargers, 1U);
        QCOMPARE(answer.stranded, 0U);
    }

    void aSiteThatIsClosedTakesItsChargersAlong()
    {
        const FleetPtr fleet = sampleFleet(outline);
        const WhatIf answer = whatIf(*fleet, siteNamed(*fleet, "6"), testMoment());
        QCOMPARE(written(*fleet, answer),
                 QStringList({u"7 FI-1 lost: direct"_s, u"7 has 1 left"_s, u"8 FI-1 lost: "_s,
                              u"8 has 1 left"_s, u"9 FI-1 lost: direct"_s, u"9 has 0 left"_s}));
        QCOMPARE(answer.losers, 3U);
        QCOMPARE(answer.stranded, 1U);
    }

    void aChargerThatIsLostHasNoOtherWay()
    {
        const FleetPtr fleet = sampleFleet(outline);
        const WhatIf answer = whatIf(*fleet, ChargerId(0), testMoment());
        QCOMPARE(answer.access.size(), 3U);
        QVERIFY(answer.otherGrants.empty());
        QCOMPARE(answer.lostChargers, 1U);
        QCOMPARE(answer.stranded, 1U);
    }

    void withoutTheLastValidTagAllIsLost()
    {
        const FleetPtr fleet = sampleFleet(outline);
        const WhatIf answer = whatIf(*fleet, tagsNamed(*fleet, "04A2"), testMoment());
        QCOMPARE(answer.losers, 1U);
        QCOMPARE(answer.stranded, 1U);
        QCOMPARE(answer.lostChargers, 2U);
        QVERIFY(answer.otherGrants.empty());
    }

    void aDriverWithAnotherValidTagLosesNothing()
    {
        const FleetPtr fleet = sampleFleet(outline);
        const WhatIf answer = whatIf(*fleet, tagsNamed(*fleet, "04C4"), testMoment());
        QCOMPARE(answer.losers, 0U);
        QCOMPARE(answer.drivers.size(), 1U);
        QCOMPARE(answer.drivers[0].otherTag, tagsNamed(*fleet, "04D5").front());
        QCOMPARE(answer.otherGrants.size(), 2U);
    }

    void aTagThatHasExpiredTakesNothingAlong()
    {
        const FleetPtr fleet = sampleFleet(outline);
        QVERIFY(whatIf(*fleet, tagsNamed(*fleet, "04B3"), testMoment()).drivers.empty());
    }

    void itSaysWhoLosesWhat()
    {
        const FleetPtr fleet = sampleFleet(outline);
        const Wording wording(QLocale::c(), QTimeZone::utc(), testMoment());
        const Gone site = siteNamed(*fleet, "6");
        QCOMPARE(WhatIfWords::gone(*fleet, site), u"Site Garage 2, with all below it"_s);
        QCOMPARE(WhatIfWords::summary(whatIf(*fleet, site, testMoment()), wording),
                 u"3 drivers would lose 1 chargers. 1 of them would have no charger left."_s);
        const Gone tag = tagsNamed(*fleet, "04B3");
        QCOMPARE(WhatIfWords::summary(whatIf(*fleet, tag, testMoment()), wording),
                 u"No driver would lose a charger."_s);
    }

    void itStopsWhereNobodyWantsItAnyMore()
    {
        const FleetPtr fleet = generatedFleet(600, 3)->fleet;
        int asked = 0;
        const WhatIf answer = whatIf(*fleet, ChargerId(0), testMoment(), [&] {
            ++asked;
            return true;
        });
        QCOMPARE(asked, 1);
        QVERIFY(answer.drivers.empty());
    }

    void itEqualsTheFleetWithoutTheGrant_data() { addSeeds(); }
    void itEqualsTheFleetWithoutTheGrant()
    {
        QFETCH(unsigned, seed);
        const Case given(seed);
        const Fleet &fleet = *given.fleet;
        int cases = 0;
        for (std::size_t i = 0; i < fleet.nodes().size(); ++i) {
            const auto row = idAt<NodeId>(i);
            if (fleet.at(row).kind() != NodeKind::GrantedSite || i % 7 != seed % 7)
                continue;
            compareGrant(given, row);
            ++cases;
        }
        QVERIFY(cases > 5);
    }

    void itEqualsTheFleetWithoutTheSite_data() { addSeeds(); }
    void itEqualsTheFleetWithoutTheSite()
    {
        QFETCH(unsigned, seed);
        const Case given(seed);
        for (std::size_t i = 0; i < given.fleet->sites().size(); ++i)
            compareSite(given, idAt<SiteId>(i));
    }

    void itEqualsTheFleetWithoutTheCharger_data() { addSeeds(); }
    void itEqualsTheFleetWithoutTheCharger()
    {
        QFETCH(unsigned, seed);
        const Case given(seed);
        const Fleet &fleet = *given.fleet;
        for (std::size_t i = 0; i < fleet.chargers().size(); i += 3) {
            const auto charger = idAt<ChargerId>(i);
            const QString id = text(fleet.identity(charger));
            const WhatIf answer = whatIf(fleet, charger, testMoment());
            const PlainAccess rest = given.without(
                [&](const QString &list, const QJsonObject &element, const QString &) {
                    return list == u"chargers" && element[u"chargerId"_s] == id;
                });
            QCOMPARE(given.access.size() - rest.size(), qsizetype(answer.access.size()));
            QVERIFY(answer.otherGrants.empty());
            compareLeft(fleet, answer, rest);
        }
    }

    void itEqualsTheFleetWithoutTheTag_data() { addSeeds(); }
    void itEqualsTheFleetWithoutTheTag()
    {
        QFETCH(unsigned, seed);
        const Case given(seed);
        const Fleet &fleet = *given.fleet;
        for (std::size_t i = 0; i < fleet.tags().size(); ++i) {
            const auto tag = idAt<TagId>(i);
            const WhatIf answer = whatIf(fleet, std::vector{tag}, testMoment());
            const DriverId driver = fleet.at(tag).driver;
            const bool keepsOne = std::ranges::any_of(
                std::views::iota(0U, fleet.at(driver).tags.count), [&](std::uint32_t other) {
                    const TagId id = fleet.at(driver).tags.at(other);
                    return id != tag && isUsable(fleet.at(id), testMoment());
                });
            const bool isConcerned =
                isUsable(fleet.at(tag), testMoment()) && fleet.at(driver).chargers > 0;
            QCOMPARE(answer.drivers.size(), isConcerned ? 1U : 0U);
            QCOMPARE(answer.losers, isConcerned && !keepsOne ? 1U : 0U);
            QCOMPARE(answer.stranded, answer.losers);
            if (isConcerned)
                QCOMPARE(answer.drivers[0].left, keepsOne ? fleet.at(driver).chargers : 0U);
        }
    }

private:
    static void addSeeds()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    /// All grants of the site to the driver, at whatever depth.
    static void compareGrant(const Case &given, NodeId row)
    {
        const Fleet &fleet = *given.fleet;
        const auto idOfSite = [&](NodeId site) {
            return text(fleet.store().text(fleet.at(site).grantedSite(), field(Kind::Site, "id")));
        };
        NodeId mayUse = row;
        while (fleet.at(mayUse).kind() != NodeKind::MayUse)
            mayUse = fleet.at(mayUse).parent;
        const QString driver = driverId(fleet, fleet.at(mayUse).driver());
        const QString site = idOfSite(row);
        std::vector<NodeId> rows;
        for (const NodeId below : fleet.below(mayUse)) {
            if (fleet.at(below).kind() == NodeKind::GrantedSite && idOfSite(below) == site)
                rows.push_back(below);
        }
        const WhatIf answer = whatIf(fleet, rows, testMoment());
        const PlainAccess rest =
            given.without([&](const QString &list, const QJsonObject &element, const QString &of) {
                const bool isSite = list == u"chargerGroups" || list == u"subgroups";
                return isSite && of == driver && idOf(element) == site;
            });
        PlainAccess expected;
        for (auto access = given.access.begin(); access != given.access.end(); ++access) {
            if (rest.value(access.key()) != *access)
                expected[access.key()] = rest.value(access.key());
        }
        QCOMPARE(othersIn(fleet, answer), expected);
        for (const ConcernedAccess &access : answer.access)
            QCOMPARE(access.isLost, access.others == 0);
        compareLeft(fleet, answer, rest);
    }

    static void compareSite(const Case &given, SiteId site)
    {
        const Fleet &fleet = *given.fleet;
        const QString id = text(fleet.store().text(fleet.at(site).object, field(Kind::Site, "id")));
        const auto isIt = [&](const QString &list, const QJsonObject &element, const QString &of) {
            const bool isSite = list == u"chargerGroups" || list == u"subgroups";
            return isSite && !of.isEmpty() && idOf(element) == id;
        };
        QSet<QString> chargers;
        collectChargers(given.document, id, false, chargers);
        const WhatIf answer = whatIf(fleet, site, testMoment());
        const PlainAccess withoutSite = given.without(isIt);
        PlainAccess expected;
        for (auto access = given.access.begin(); access != given.access.end(); ++access) {
            if (chargers.contains(access.key().second))
                expected[access.key()] = withoutSite.value(access.key());
        }
        QCOMPARE(othersIn(fleet, answer), expected);
        const PlainAccess withoutChargers =
            given.without([&](const QString &list, const QJsonObject &element, const QString &) {
                return list == u"chargers" && chargers.contains(element[u"chargerId"_s].toString());
            });
        compareLeft(fleet, answer, withoutChargers);
        QCOMPARE(qsizetype(answer.lostChargers), chargers.size());
    }

    /// Those below any object of a driver's that has the site's id: home sites have ids alike.
    static void collectChargers(const QJsonValue &value, const QString &site, bool isBelow,
                                QSet<QString> &chargers, const QString &key = {},
                                bool isOfDriver = false)
    {
        if (value.isArray()) {
            for (const QJsonValue &element : value.toArray())
                collectChargers(element, site, isBelow, chargers, key, isOfDriver);
            return;
        }
        isOfDriver |= key == u"users" || key == u"spareUsers";
        const bool isSite = isOfDriver && (key == u"chargerGroups" || key == u"subgroups");
        isBelow |= isSite && idOf(value) == site;
        if (key == u"chargers" && isBelow)
            chargers.insert(value[u"chargerId"_s].toString());
        const QJsonObject object = value.toObject();
        for (const QString &member : {u"userGroups"_s, u"spareUsers"_s, u"users"_s,
                                      u"chargerGroups"_s, u"subgroups"_s, u"chargers"_s}) {
            if (object.contains(member))
                collectChargers(object[member], site, isBelow, chargers, member, isOfDriver);
        }
    }
};

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
