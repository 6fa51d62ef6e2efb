// SPDX-License-Identifier: Apache-2.0
#include "tests/generator/demoplan.h"
#include "tests/generator/places.h"

namespace chargetree::generator {

namespace {

constexpr std::size_t homeDriverCount = 386;
constexpr std::size_t spareGroupCount = 6;
constexpr std::size_t driverCount = 400;

constexpr std::array<std::string_view, 6> offices{"Harbour Office", "Service Centre",
                                                  "Airport Office", "Logistics Hub",
                                                  "City Works",     "Old Town Office"};
constexpr std::array<std::string_view, 8> teams{"Field Team",  "Couriers", "Workshop",
                                                "Night Shift", "Sales",    "Home Care",
                                                "Installers",  "Pool Cars"};

void planHomeSites(DemoFleet &fleet)
{
    const std::array<std::uint32_t, demoHomeSitesPerCity> cityWeights{1, 2, 6, 5, 2, 6, 7};
    std::vector<std::uint32_t> weights;
    auto &homes = fleet.plan.homeSites;
    for (std::size_t city = 0; city < cities().size(); ++city) {
        const std::size_t top = homes.size();
        fleet.plan.topHomeSites.push_back(top);
        weights.insert(weights.end(), cityWeights.begin(), cityWeights.end());
        homes.resize(top + demoHomeSitesPerCity);
        homes[top].name = std::string{cities()[city].name} + " Region";
        homes[top].subsites = {top + 1, top + 4};
        for (const std::size_t office : {std::size_t{0}, std::size_t{1}}) {
            const std::size_t node = top + 1 + 3 * office;
            homes[node].name = offices[(city + office) % offices.size()];
            homes[node].subsites = {node + 1, node + 2};
            homes[node + 1].name = teams[(city + 4 * office) % teams.size()];
            homes[node + 2].name = teams[(city + 4 * office + 1) % teams.size()];
        }
    }
    const std::vector<std::size_t> ends = shareOut(homeDriverCount, weights);
    for (std::size_t i = 0; i < homes.size(); ++i) {
        homes[i].id = static_cast<std::int64_t>(1001 + i);
        homes[i].externalId = "home-" + std::to_string(i + 1);
        homes[i].groupType = i % demoHomeSitesPerCity == 0 ? 1 : 0;
        homes[i].firstDriver = i == 0 ? 0 : ends[i - 1];
        homes[i].endDriver = ends[i];
    }
}

void planSpareGroup(DemoFleet &fleet)
{
    HomeSite spare;
    spare.id = 1001 + static_cast<std::int64_t>(fleet.plan.homeSites.size());
    spare.name = "Spare drivers";
    spare.externalId = "spare";
    spare.isSpare = true;
    spare.firstDriver = homeDriverCount;
    spare.endDriver = homeDriverCount + spareGroupCount;
    fleet.plan.topHomeSites.push_back(fleet.plan.homeSites.size());
    fleet.plan.homeSites.push_back(spare);
    fleet.plan.firstSpareDriver = spare.endDriver;
    fleet.plan.endDriver = driverCount;
}

} // namespace

Driver &driverAt(DemoFleet &fleet, std::size_t homeSite, std::size_t place)
{
    return fleet.drivers[fleet.plan.homeSites[homeSite].firstDriver + place];
}

void planDemoHomeSites(DemoFleet &fleet)
{
    planHomeSites(fleet);
    planSpareGroup(fleet);
}

} // namespace chargetree::generator
