// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/findings/fleetfacts.h"

namespace chargetree {

/// The drivers directly at a home site, one that the document repeats once.
inline std::vector<DriverId> driversAt(const FleetFacts &facts, NodeId home)
{
    std::vector<DriverId> drivers;
    for (const NodeId row : facts.fleet.children(home)) {
        const Node &node = facts.fleet.at(row);
        if (node.kind() == NodeKind::Driver && !facts.isRepeated.test(node.record()))
            drivers.push_back(node.driver());
    }
    return drivers;
}

} // namespace chargetree
