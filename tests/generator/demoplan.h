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

/// The demo on its way to a plan.
struct DemoFleet {
    FleetPlan plan;
    std::vector<Driver> drivers;
    Random random;
};

/// A home site for each city, two offices in it and two teams in each.
inline constexpr std::size_t demoHomeSitesPerCity = 7;

/// A charger's place in the plan.
std::size_t bayOf(const DemoFleet &fleet, std::size_t city, DemoSite site, std::size_t bay);
/// A driver by place; in each city home site 2 is the first team.
Driver &driverAt(DemoFleet &fleet, std::size_t homeSite, std::size_t place);

void planDemoSites(DemoFleet &fleet);
void planDemoHomeSites(DemoFleet &fleet);
/// Drivers with tags and access, for the home sites planned before.
void planDemoDrivers(DemoFleet &fleet);

/// Contradictions, gaps, unknown words, doubles and drift, each a few times.
void troubleChargers(DemoFleet &fleet);

/// Needs the chargers in their final state: some drivers get a copy of a charger that differs.
void troubleCopies(DemoFleet &fleet);

/// Doubled tags, redundant grants, drivers at the wrong home site or without access.
void troubleDrivers(DemoFleet &fleet);

} // namespace chargetree::generator
