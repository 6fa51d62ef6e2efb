// SPDX-License-Identifier: Apache-2.0
#include "models/access/redundancy.h"

#include "models/access/driveraccess.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace chargetree {

NodeId wholeGrant(const Fleet &fleet, NodeId row)
{
    while (fleet.at(fleet.at(row).parent).kind() == NodeKind::GrantedSite)
        row = fleet.at(row).parent;
    return row;
}

RedundantGrants::RedundantGrants(const Fleet &fleet)
    : m_fleet(fleet)
    , m_timesGiven(fleet.chargers().size())
    , m_lastGrants(fleet.chargers().size(), none<NodeId>)
{
}

std::vector<NodeId> RedundantGrants::of(DriverId driver)
{
    m_grants.clear();
    m_chargers.clear();
    for (const NodeId row : m_fleet.children(mayUseNode(m_fleet, driver)))
        add(row);
    // Those that are given up first come first.
    std::ranges::sort(m_grants, [](const WholeGrant &one, const WholeGrant &other) {
        return std::tuple(one.isSite, one.chargers, number(other.row))
               < std::tuple(other.isSite, other.chargers, number(one.row));
    });
    std::vector<NodeId> redundant;
    for (const WholeGrant &grant : m_grants) {
        const auto chargers = chargersOf(grant);
        const bool isNeeded =
            chargers.empty() || std::ranges::any_of(chargers, [this](std::uint32_t charger) {
                return m_timesGiven[charger] == 1;
            });
        if (isNeeded)
            continue;
        redundant.push_back(grant.row);
        for (const std::uint32_t charger : chargers)
            --m_timesGiven[charger];
    }
    for (const std::uint32_t charger : m_chargers)
        m_timesGiven[charger] = 0;
    std::ranges::sort(redundant);
    return redundant;
}

void RedundantGrants::add(NodeId row)
{
    const auto first = static_cast<std::uint32_t>(m_chargers.size());
    const bool isSite = m_fleet.at(row).kind() == NodeKind::GrantedSite;
    if (!isSite)
        addCharger(row, m_fleet.at(row).record());
    for (const NodeId below : isSite ? m_fleet.below(row) : Range<NodeId>()) {
        if (m_fleet.at(below).kind() == NodeKind::Charger)
            addCharger(row, m_fleet.at(below).record());
    }
    m_grants.push_back({.row = row,
                        .isSite = isSite,
                        .first = first,
                        .chargers = static_cast<std::uint32_t>(m_chargers.size()) - first});
}

void RedundantGrants::addCharger(NodeId grant, std::uint32_t charger)
{
    if (std::exchange(m_lastGrants[charger], grant) == grant)
        return; // it stands twice in the site
    m_chargers.push_back(charger);
    ++m_timesGiven[charger];
}

std::vector<NodeId> redundantGrants(const Fleet &fleet, DriverId driver)
{
    return RedundantGrants(fleet).of(driver);
}

} // namespace chargetree
