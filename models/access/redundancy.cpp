// SPDX-License-Identifier: Apache-2.0
#include "models/access/redundancy.h"

#include "models/access/driveraccess.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace chargetree {

namespace {

struct WholeGrant {
    NodeId row = none<NodeId>;
    bool isSite = false;
    std::vector<std::uint32_t> chargers = {}; // each once
};

WholeGrant wholeGrantAt(const Fleet &fleet, NodeId row)
{
    WholeGrant grant{.row = row, .isSite = fleet.at(row).kind() == NodeKind::GrantedSite};
    if (!grant.isSite) {
        grant.chargers.push_back(fleet.at(row).record());
        return grant;
    }
    for (const NodeId below : fleet.below(row)) {
        if (fleet.at(below).kind() == NodeKind::Charger)
            grant.chargers.push_back(fleet.at(below).record());
    }
    std::ranges::sort(grant.chargers);
    grant.chargers.erase(std::unique(grant.chargers.begin(), grant.chargers.end()),
                         grant.chargers.end());
    return grant;
}

/// Those that are given up first come first.
bool isNarrower(const WholeGrant &one, const WholeGrant &other)
{
    return std::tuple(one.isSite, one.chargers.size(), number(other.row))
           < std::tuple(other.isSite, other.chargers.size(), number(one.row));
}

} // namespace

NodeId wholeGrant(const Fleet &fleet, NodeId row)
{
    while (fleet.at(fleet.at(row).parent).kind() == NodeKind::GrantedSite)
        row = fleet.at(row).parent;
    return row;
}

std::vector<NodeId> redundantGrants(const Fleet &fleet, DriverId driver)
{
    std::vector<WholeGrant> grants;
    std::unordered_map<std::uint32_t, std::uint32_t> timesGiven; // by those that are kept
    for (const NodeId row : fleet.children(mayUseNode(fleet, driver))) {
        grants.push_back(wholeGrantAt(fleet, row));
        for (const std::uint32_t charger : grants.back().chargers)
            ++timesGiven[charger];
    }
    std::ranges::sort(grants, isNarrower);
    std::vector<NodeId> redundant;
    for (const WholeGrant &grant : grants) {
        const bool isNeeded = grant.chargers.empty()
                              || std::ranges::any_of(grant.chargers, [&](std::uint32_t charger) {
                                     return timesGiven.at(charger) == 1;
                                 });
        if (isNeeded)
            continue;
        redundant.push_back(grant.row);
        for (const std::uint32_t charger : grant.chargers)
            --timesGiven[charger];
    }
    std::ranges::sort(redundant);
    return redundant;
}

} // namespace chargetree
