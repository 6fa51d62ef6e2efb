// SPDX-License-Identifier: Apache-2.0
#include "tests/generator/demofleet.h"

#include "tests/generator/demoplan.h"

namespace chargetree::generator {

namespace {

constexpr std::uint64_t demoSeed = 2026;

DemoFleet planDemoFleet()
{
    DemoFleet fleet{.plan = {}, .drivers = {}, .random = Random(demoSeed)};
    planDemoSites(fleet);
    planDemoHomeSites(fleet);
    planDemoDrivers(fleet);
    troubleChargers(fleet);
    stateSocketCounts(fleet.plan);
    troubleCopies(fleet);
    troubleDrivers(fleet);
    return fleet;
}

} // namespace

FleetSummary generateDemoFleet(bool indent, const Sink &sink)
{
    DemoFleet fleet = planDemoFleet();
    fleet.plan.driver = [&fleet](std::size_t number) { return fleet.drivers[number]; };
    return FleetWriter(fleet.plan, indent ? Layout::Indented : Layout::Compact, sink).write();
}

std::string generateDemoFleet(bool indent)
{
    std::string document;
    generateDemoFleet(indent, [&document](std::string_view piece) { document += piece; });
    return document;
}

} // namespace chargetree::generator
