// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/fleet.h"

namespace chargetree {

/// A driver who may use a charger, and the row of the charger that says so first.
struct ChargerUser {
    DriverId driver = none<DriverId>;
    NodeId row = none<NodeId>; // below the driver's May use
};

/// In the order of the document. One pass over the tree.
std::vector<ChargerUser> whoMayUse(const Fleet &fleet, ChargerId charger);

} // namespace chargetree
