// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/generator/fleetplan.h"
#include "tests/generator/random.h"

namespace chargetree::generator {

/// Each city of the demo has these sites side by side in the plan; the deck is part of the mall.
enum DemoSite : std::size_t {
    DemoRegion,
    DemoDepot,
    DemoGarage,
    DemoMall,
    DemoDeck,
    DemoSiteCount
};

struct DemoFleet {
    FleetPlan plan;
    std::vector<Driver> drivers;
    Random random;
};

/// Contradictions, gaps, unknown words, doubles and drift, each a few times.
void troubleChargers(DemoFleet &fleet);

/// Needs the chargers in their final state: some drivers get a copy of a charger that differs.
void troubleCopies(DemoFleet &fleet);

/// Doubled tags, redundant grants, drivers at the wrong home site or without access.
void troubleDrivers(DemoFleet &fleet);

} // namespace chargetree::generator
