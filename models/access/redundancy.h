// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/fleet.h"

#include <vector>

namespace chargetree {

/// The grant that a row below a driver's May use belongs to, as it could be revoked: the site or
/// the charger directly below May use.
NodeId wholeGrant(const Fleet &fleet, NodeId row);

/// The grants of a driver that give nothing which the others do not give as well, as rows directly
/// below May use, in their order. All of them could be revoked at once and no charger would be
/// lost: of two that give the same it is the narrower one, else the later one. A site without
/// chargers is not among them, for it says what will be given.
std::vector<NodeId> redundantGrants(const Fleet &fleet, DriverId driver);

} // namespace chargetree
