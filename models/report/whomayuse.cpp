// SPDX-License-Identifier: Apache-2.0
#include "models/report/whomayuse.h"

namespace chargetree {

namespace {

/// Whose May use a row stands below; none if it stands below the charging sites.
DriverId granteeOf(const Fleet &fleet, NodeId row)
{
    NodeId above = fleet.at(row).parent;
    while (fleet.at(above).kind() == NodeKind::GrantedSite)
        above = fleet.at(above).parent;
    const Node &top = fleet.at(above);
    return top.kind() == NodeKind::MayUse ? top.driver() : none<DriverId>;
}

} // namespace

std::vector<ChargerUser> whoMayUse(const Fleet &fleet, ChargerId charger)
{
    std::vector<ChargerUser> users;
    const auto nodes = fleet.nodes();
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (nodes[i].kind() != NodeKind::Charger || nodes[i].charger() != charger)
            continue;
        const auto row = idAt<NodeId>(i);
        const DriverId driver = granteeOf(fleet, row);
        // All that is below one driver is one run of rows.
        if (driver != none<DriverId> && (users.empty() || users.back().driver != driver))
            users.push_back({driver, row});
    }
    return users;
}

} // namespace chargetree
