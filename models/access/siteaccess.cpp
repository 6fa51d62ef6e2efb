// SPDX-License-Identifier: Apache-2.0
#include "models/access/siteaccess.h"

#include "models/access/redundancy.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace chargetree {

namespace {

struct Use {
    DriverId driver;
    NodeId grant;
    std::uint32_t charger;
};

std::vector<Use> usesOf(const Fleet &fleet, const AccessIndex &index, SiteId site)
{
    std::vector<Use> uses;
    chargersOf(fleet, site).forEach([&](std::size_t charger) {
        for (const NodeId row : index.rowsOf(idAt<ChargerId>(charger))) {
            const NodeId grant = wholeGrant(fleet, row);
            const DriverId driver = fleet.at(fleet.at(grant).parent).driver();
            uses.push_back({driver, grant, static_cast<std::uint32_t>(charger)});
        }
    });
    return uses;
}

} // namespace

BitSet chargersOf(const Fleet &fleet, SiteId site)
{
    BitSet chargers(fleet.chargers().size());
    for (const NodeId row : fleet.below(fleet.at(site).node)) {
        if (fleet.at(row).kind() == NodeKind::Charger)
            chargers.set(fleet.at(row).record());
    }
    return chargers;
}

std::vector<SiteUser> usersOf(const Fleet &fleet, const AccessIndex &index, SiteId site)
{
    std::vector<Use> uses = usesOf(fleet, index, site);
    std::ranges::sort(uses, {}, [](const Use &use) { return std::tuple(use.driver, use.charger); });
    std::vector<SiteUser> users;
    std::uint32_t last = 0;
    for (const Use &use : uses) {
        const bool isNew = users.empty() || users.back().driver != use.driver;
        if (isNew)
            users.push_back({.driver = use.driver});
        SiteUser &user = users.back();
        const bool isSame = std::exchange(last, use.charger) == use.charger;
        user.chargers += isNew || !isSame ? 1 : 0;
        user.grants.push_back(use.grant);
    }
    for (SiteUser &user : users) {
        std::ranges::sort(user.grants);
        user.grants.erase(std::unique(user.grants.begin(), user.grants.end()), user.grants.end());
    }
    return users;
}

} // namespace chargetree
