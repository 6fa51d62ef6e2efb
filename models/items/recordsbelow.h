// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/fleet.h"

namespace chargetree {

/// The rows of drivers below a home site, direct ones and those of subsites.
std::vector<NodeId> driversBelow(const Fleet &fleet, NodeId homeSite);
/// The first row of each charger below a site or the charging sites.
std::vector<NodeId> chargersBelow(const Fleet &fleet, NodeId site);
/// The worst status among these rows of chargers, and how many have it.
Worst worstOf(const Fleet &fleet, const std::vector<NodeId> &chargers);

} // namespace chargetree
