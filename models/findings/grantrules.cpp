// SPDX-License-Identifier: Apache-2.0
#include "models/access/driveraccess.h"
#include "models/access/redundancy.h"
#include "models/access/siteaccess.h"
#include "models/fields/fieldtext.h"
#include "models/findings/findingcollector.h"
#include "models/findings/findingwords.h"
#include "models/findings/homedrivers.h"
#include "models/findings/ruletables.h"

#include <array>
#include <unordered_map>
#include <utility>

namespace chargetree {

namespace {

ObjectId grantedBy(const Fleet &fleet, NodeId grant)
{
    const Node &node = fleet.at(grant);
    return node.kind() == NodeKind::GrantedSite ? node.grantedSite()
                                                : fleet.at(node.charger()).object;
}

void findRedundant(const FleetFacts &facts, FindingCollector &found)
{
    RedundantGrants grants(facts.fleet);
    forEachDriver(facts, [&](DriverId id, const Driver &driver) {
        const std::vector<NodeId> redundant = grants.of(id);
        if (redundant.empty())
            return;
        const std::uint32_t all = facts.fleet.children(mayUseNode(facts.fleet, id)).count;
        found.add(driver.node, {all, static_cast<std::uint32_t>(redundant.size()),
                                number(grantedBy(facts.fleet, redundant.front()))});
    });
}

QString sayRedundant(const Fleet &fleet, const Finding &finding, const Wording &wording)
{
    const QString example = recordName(fleet, ObjectId(finding.third));
    if (finding.second == 1)
        return said(QT_TRANSLATE_NOOP(
                        "FindingRules",
                        "The grant of %1 adds nothing: another grant holds it already."))
            .arg(example);
    //: %1 is the number of all grants, %2 names one
    return said(QT_TRANSLATE_N_NOOP("FindingRules",
                                    "%n of %1 grants add nothing, among them that of %2."),
                finding.second)
        .arg(wording.number(finding.first), example);
}

// Home sites that are sites as well -----------------------------------------------------------

/// The site that has a home site's id: the two kinds share one space of ids, and mean one place.
std::unordered_map<std::uint32_t, SiteId> sitesById(const FleetFacts &facts)
{
    std::unordered_map<std::uint32_t, SiteId> sites;
    for (std::size_t i = 0; i < facts.fleet.sites().size(); ++i) {
        const auto id =
            facts.store.identifier(facts.fleet.sites()[i].object, field(Kind::Site, "id"));
        if (id)
            sites.try_emplace(number(*id), idAt<SiteId>(i));
    }
    return sites;
}

bool reaches(const FleetFacts &facts, DriverId driver, const BitSet &chargers)
{
    bool isReached = false;
    forEachCharger(facts.fleet, driver,
                   [&](ChargerId id) { isReached = isReached || chargers.test(number(id)); });
    return isReached;
}

/// Of the drivers at home here who have access somewhere: how many there are, and how many have
/// none to these chargers. Of those without any another rule speaks.
FindingDetail lockedOut(const FleetFacts &facts, const HomeSite &home, const BitSet &chargers)
{
    FindingDetail detail;
    for (const DriverId driver : driversAt(facts, home.node)) {
        if (!facts.mayCharge(driver))
            continue;
        ++detail.second;
        detail.first += reaches(facts, driver, chargers) ? 0 : 1;
    }
    return detail;
}

void findHomeWithoutAccess(const FleetFacts &facts, FindingCollector &found)
{
    const auto sites = sitesById(facts);
    SiteId last = none<SiteId>; // one id may stand at many home sites
    BitSet chargers;
    for (const HomeSite &home : facts.fleet.homeSites()) {
        const auto id = facts.store.identifier(home.object, field(Kind::HomeSite, "id"));
        const auto site = id ? sites.find(number(*id)) : sites.end();
        if (site == sites.end())
            continue;
        if (std::exchange(last, site->second) != site->second)
            chargers = chargersOf(facts.fleet, site->second);
        const FindingDetail detail = lockedOut(facts, home, chargers);
        if (detail.first > 0)
            found.add(home.node, detail);
    }
}

QString sayHomeWithoutAccess(const Fleet &, const Finding &finding, const Wording &wording)
{
    if (finding.first == finding.second)
        return said(QT_TRANSLATE_N_NOOP("FindingRules",
                                        "None of the %n driver(s) at home here may charge here."),
                    finding.first);
    return said(QT_TRANSLATE_N_NOOP("FindingRules",
                                    "%n of %1 drivers at home here may not charge here."),
                finding.first)
        .arg(wording.number(finding.second));
}

constexpr std::array rules{
    FindingRule{
        .id = "home-site-without-access-there",
        .severity = Severity::Remark,
        .title = QT_TRANSLATE_NOOP("FindingRules", "Home site whose drivers may not charge there"),
        .reason = QT_TRANSLATE_NOOP("FindingRules",
                                    "The home site is a charging site as well, but a home gives no "
                                    "right to charge."),
        .remedy = QT_TRANSLATE_NOOP("FindingRules",
                                    "Grant them the site, if they are meant to charge there."),
        .find = &findHomeWithoutAccess,
        .message = &sayHomeWithoutAccess},
    FindingRule{
        .id = "grant-redundant",
        .severity = Severity::Remark,
        .title = QT_TRANSLATE_NOOP("FindingRules", "Grants that add nothing"),
        .reason = QT_TRANSLATE_NOOP(
            "FindingRules", "Whoever takes one of the two away believes that access has ended."),
        .remedy =
            QT_TRANSLATE_NOOP("FindingRules", "Keep the one that is meant, and remove the other."),
        .find = &findRedundant,
        .message = &sayRedundant},
};

} // namespace

std::span<const FindingRule> grantRules()
{
    return rules;
}

} // namespace chargetree
