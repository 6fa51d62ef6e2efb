// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/fleet.h"

#include <string>

namespace chargetree {

/// A grant that lets a driver use a charger, as this document states it: a site is granted with
/// all its subsites, a charger by itself. Source: `chargerGroups` and `chargers` of a driver.
struct Grant {
    NodeId row = none<NodeId>; // the charger's, below the driver's May use
    DriverId driver = none<DriverId>;
    ChargerId charger = none<ChargerId>;
    NodeId site = none<NodeId>; // the row of the granted site that holds it; none: granted itself
};

/// Whether a row of the tree is a charger that a driver may use.
bool isGrantRow(const Fleet &fleet, NodeId row);

/// Of a charger's row below a driver's May use.
Grant grantAt(const Fleet &fleet, NodeId row);

/// The rows of all grants, driver by driver, granted sites before chargers that were granted by
/// themselves. A charger that one list of chargers repeats is granted once by it.
std::vector<NodeId> grantRows(const Fleet &fleet);

/// Why a driver may use chargers, in the same order.
std::vector<Grant> grantsOf(const Fleet &fleet, DriverId driver);

/// The same the other way round: who may use a charger. One pass over the tree.
std::vector<Grant> grantsTo(const Fleet &fleet, ChargerId charger);

/// Of these the first of each driver.
std::vector<Grant> driversOf(const Fleet &fleet, ChargerId charger);

/// From the granted site down to the one that holds the charger, joined by ` › `; `direct` where
/// the charger was granted by itself.
std::string grantWords(const Fleet &fleet, const Grant &grant);

} // namespace chargetree
