// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/fleet.h"

#include <QString>

namespace chargetree {

/// A charger that a driver may use, and the grants that say so.
struct DriverAccess {
    ChargerId charger = none<ChargerId>;
    NodeId node = none<NodeId>; // its first row below the driver's May use
    std::vector<NodeId> sites = {}; // rows of the granted sites that hold it
    bool isDirect = false; // granted by itself
};

/// The row of a driver's May use.
NodeId mayUseNode(const Fleet &fleet, DriverId driver);

/// Each charger once, in the order of the tree.
std::vector<DriverAccess> accessOf(const Fleet &fleet, DriverId driver);

/// From the granted site down to the one that holds the charger: "Helsinki Depots › Depot 12".
QString grantPath(const Fleet &fleet, NodeId grantedSite);

} // namespace chargetree
