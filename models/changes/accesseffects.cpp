// SPDX-License-Identifier: Apache-2.0
#include "models/changes/effects.h"

#include "models/access/grantlists.h"
#include "models/fields/fieldtext.h"

#include <algorithm>
#include <map>
#include <utility>

namespace chargetree {

namespace {

constexpr std::uint32_t nobody = 0xffffffffU;
/// What is granted: a list of the driver, and a place in the table of sites or chargers.
using Target = std::pair<std::size_t, std::uint32_t>;

struct GrantedItem {
    Target target;
    ObjectId object = none<ObjectId>;
};

std::vector<GrantedItem> grantedTo(const Fleet &fleet, DriverId driver)
{
    std::vector<GrantedItem> grants;
    for (std::size_t list = 0; list < grantLists.size(); ++list) {
        for (const Cell cell : fleet.store().elements(fleet.at(driver).object, grantLists[list])) {
            if (cell.isObject())
                grants.push_back({{list, fleet.store().rowOf(cell.object())}, cell.object()});
        }
    }
    return grants;
}

template <typename Visit>
void forEachChargerOf(const Fleet &fleet, const GrantedItem &grant, const Visit &visit)
{
    if (grant.target.first == 0)
        forEachCharger(fleet, grant.object, visit);
    else
        visit(ChargerId(grant.target.second));
}

/// One of the two fleets, seen from the other.
struct Side {
    Side(const Fleet &which, Effect::Kind granted, Effect::Kind otherwise)
        : fleet(which)
        , byGrant(granted)
        , bySite(otherwise)
        , chargersThere(which.chargers().size(), nobody)
        , sitesThere(which.sites().size(), nobody)
        , seen(which.chargers().size(), nobody)
    {
    }
    [[nodiscard]] std::uint32_t there(const Target &target) const
    {
        return target.first == 0 ? sitesThere[target.second] : chargersThere[target.second];
    }

    const Fleet &fleet;
    Effect::Kind byGrant; // of chargers that only this side reaches
    Effect::Kind bySite;
    std::vector<std::uint32_t> chargersThere; // in the other fleet
    std::vector<std::uint32_t> sitesThere;
    std::vector<std::uint32_t> seen; // the last driver who reached each charger
};

/// What one grant opened or closed.
struct Group {
    std::vector<ChargerId> chargers; // some more than once
    std::vector<std::uint32_t> places; // of drivers
};

class AccessComparer final {
public:
    AccessComparer(const ComparedFleets &fleets, FleetChanges &changes)
        : m_fleets(fleets)
        , m_changes(changes)
        , m_old(fleets.old, Effect::GrantClosed, Effect::SiteClosed)
        , m_now(fleets.now, Effect::GrantOpened, Effect::SiteOpened)
    {
        const auto link = [](const MatchedIds &match, std::vector<std::uint32_t> &old,
                             std::vector<std::uint32_t> &now) {
            for (const auto &[one, two] : match.pairs) {
                old[one] = two;
                now[two] = one;
            }
        };
        link(fleets.match.chargers, m_old.chargersThere, m_now.chargersThere);
        link(fleets.match.sites, m_old.sitesThere, m_now.sitesThere);
    }
    void compare()
    {
        for (const auto &[one, two] : m_fleets.match.drivers.pairs)
            compare(DriverId(one), DriverId(two));
        addGroups(m_old);
        addGroups(m_now);
        for (const Effect::Kind kind : {Effect::LostOnlyAccess, Effect::FirstAccess}) {
            const auto found = m_drivers.find(kind);
            if (found != m_drivers.end())
                m_changes.effects.push_back({.kind = kind,
                                             .item = ItemKind::Driver,
                                             .count = found->second.size(),
                                             .places = found->second});
        }
    }

private:
    void compare(DriverId old, DriverId now);
    std::uint32_t reach(Side &side, const std::vector<GrantedItem> &grants,
                        std::uint32_t stamp) const;
    void attribute(const Side &here, const std::vector<GrantedItem> &grants, const Side &there,
                   const std::vector<GrantedItem> &othersGrants, std::uint32_t stamp);
    /// The driver's consequence, made at the first call for it.
    std::uint32_t placeOf(std::uint32_t stamp);
    void addGroups(const Side &side);

    const ComparedFleets &m_fleets;
    FleetChanges &m_changes;
    Side m_old;
    Side m_now;
    std::uint32_t m_oldCount = 0; // of the driver at hand
    std::uint32_t m_nowCount = 0;
    std::uint32_t m_place = nobody;
    std::map<std::pair<Effect::Kind, Target>, Group> m_groups;
    std::map<Effect::Kind, std::vector<std::uint32_t>> m_drivers;
};

std::uint32_t AccessComparer::reach(Side &side, const std::vector<GrantedItem> &grants,
                                    std::uint32_t stamp) const
{
    std::uint32_t count = 0;
    for (const GrantedItem &grant : grants) {
        forEachChargerOf(side.fleet, grant, [&](ChargerId charger) {
            if (std::exchange(side.seen[number(charger)], stamp) != stamp)
                ++count;
        });
    }
    return count;
}

void AccessComparer::compare(DriverId old, DriverId now)
{
    const std::uint32_t stamp = number(now);
    const std::vector<GrantedItem> ones = grantedTo(m_fleets.old, old);
    const std::vector<GrantedItem> twos = grantedTo(m_fleets.now, now);
    m_place = nobody;
    m_oldCount = reach(m_old, ones, stamp);
    m_nowCount = reach(m_now, twos, stamp);
    attribute(m_old, ones, m_now, twos, stamp);
    attribute(m_now, twos, m_old, ones, stamp);
    if (m_oldCount > 0 && m_nowCount == 0)
        m_drivers[Effect::LostOnlyAccess].push_back(placeOf(stamp));
    if (m_oldCount == 0 && m_nowCount > 0)
        m_drivers[Effect::FirstAccess].push_back(placeOf(stamp));
}

/// The chargers that this side alone reaches, sorted.
std::vector<ChargerId> onlyHere(const Side &here, const std::vector<GrantedItem> &grants,
                                const Side &there, std::uint32_t stamp)
{
    std::vector<ChargerId> chargers;
    for (const GrantedItem &grant : grants) {
        forEachChargerOf(here.fleet, grant, [&](ChargerId charger) {
            const std::uint32_t other = here.chargersThere[number(charger)];
            if (other == nobody || there.seen[other] != stamp)
                chargers.push_back(charger);
        });
    }
    std::sort(chargers.begin(), chargers.end());
    chargers.erase(std::unique(chargers.begin(), chargers.end()), chargers.end());
    return chargers;
}

/// Grants that the other side lacks explain a charger before those that both have.
void AccessComparer::attribute(const Side &here, const std::vector<GrantedItem> &grants,
                               const Side &there, const std::vector<GrantedItem> &othersGrants,
                               std::uint32_t stamp)
{
    std::vector<ChargerId> left = onlyHere(here, grants, there, stamp);
    if (left.empty())
        return;
    std::vector<Target> othersTargets;
    for (const GrantedItem &grant : othersGrants)
        othersTargets.push_back(grant.target);
    std::sort(othersTargets.begin(), othersTargets.end());
    const auto isInBoth = [&](const GrantedItem &grant) {
        return std::binary_search(othersTargets.begin(), othersTargets.end(),
                                  Target{grant.target.first, here.there(grant.target)});
    };
    const auto isLeft = [&left](ChargerId charger) {
        return std::binary_search(left.begin(), left.end(), charger);
    };
    for (const bool wanted : {false, true}) {
        std::vector<ChargerId> explained;
        for (const GrantedItem &grant : grants) {
            if (left.empty() || isInBoth(grant) != wanted)
                continue;
            Group &group = m_groups[{wanted ? here.bySite : here.byGrant, grant.target}];
            const std::size_t before = group.chargers.size();
            forEachChargerOf(here.fleet, grant, [&](ChargerId charger) {
                if (!isLeft(charger))
                    return;
                group.chargers.push_back(charger);
                explained.push_back(charger);
            });
            if (group.chargers.size() > before)
                group.places.push_back(placeOf(stamp));
        }
        std::sort(explained.begin(), explained.end());
        std::erase_if(left, [&](ChargerId charger) {
            return std::binary_search(explained.begin(), explained.end(), charger);
        });
    }
}

std::uint32_t AccessComparer::placeOf(std::uint32_t stamp)
{
    if (m_place != nobody)
        return m_place;
    const Driver &driver = m_fleets.now.at(DriverId(stamp));
    m_changes.consequences.push_back({.kind = ItemKind::Driver,
                                      .isOwnField = true,
                                      .id = m_fleets.match.nowIds.drivers[stamp],
                                      .name = recordName(m_fleets.now, driver.object).toStdString(),
                                      .field = "mayUse",
                                      .old = std::to_string(m_oldCount),
                                      .now = std::to_string(m_nowCount),
                                      .node = driver.node});
    m_place =
        static_cast<std::uint32_t>(m_changes.changes.size() + m_changes.consequences.size()) - 1;
    return m_place;
}

void AccessComparer::addGroups(const Side &side)
{
    for (auto &[key, group] : m_groups) {
        const auto &[kind, target] = key;
        if ((kind != side.byGrant && kind != side.bySite) || group.places.empty())
            continue;
        const ObjectId object = target.first == 0 ? side.fleet.at(SiteId(target.second)).object
                                                  : side.fleet.at(ChargerId(target.second)).object;
        std::sort(group.chargers.begin(), group.chargers.end());
        const auto end = std::unique(group.chargers.begin(), group.chargers.end());
        m_changes.effects.push_back(
            {.kind = kind,
             .item = ItemKind::Driver,
             .subject = recordName(side.fleet, object).toStdString(),
             .count = group.places.size(),
             .chargers = static_cast<std::size_t>(end - group.chargers.begin()),
             .places = std::move(group.places)});
    }
}

} // namespace

void findAccessEffects(const ComparedFleets &fleets, FleetChanges &changes)
{
    AccessComparer(fleets, changes).compare();
}

} // namespace chargetree
