// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/fleet.h"

#include <span>
#include <vector>

namespace chargetree {

/// The grant that a row below a driver's May use belongs to, as it could be revoked: the site or
/// the charger directly below May use.
NodeId wholeGrant(const Fleet &fleet, NodeId row);

/// Finds the grants of one driver after the other that give nothing which the driver's others do
/// not give as well. All of them could be revoked at once and no charger would be lost: of two that
/// give the same it is the narrower one, else the later one. A site without chargers is not among
/// them, for it says what will be given.
class RedundantGrants final {
public:
    explicit RedundantGrants(const Fleet &fleet);
    /// As rows directly below May use, in their order.
    std::vector<NodeId> of(DriverId driver);

private:
    struct WholeGrant {
        NodeId row = none<NodeId>;
        bool isSite = false;
        std::uint32_t first = 0; // place in m_chargers
        std::uint32_t chargers = 0;
    };
    void add(NodeId row);
    void addCharger(NodeId grant, std::uint32_t charger);
    [[nodiscard]] std::span<const std::uint32_t> chargersOf(const WholeGrant &grant) const
    {
        return std::span(m_chargers).subspan(grant.first, grant.chargers);
    }

    const Fleet &m_fleet;
    std::vector<std::uint32_t> m_timesGiven; // of each charger; 0 between two drivers
    std::vector<NodeId> m_lastGrants; // that gave each charger
    std::vector<WholeGrant> m_grants; // of the driver
    std::vector<std::uint32_t> m_chargers; // grant by grant, each once
};

/// The same of one driver.
std::vector<NodeId> redundantGrants(const Fleet &fleet, DriverId driver);

} // namespace chargetree
