// SPDX-License-Identifier: Apache-2.0
#include "tests/generator/chargermaker.h"
#include "tests/generator/demoplan.h"

namespace chargetree::generator {

namespace {

constexpr std::size_t configurationCount = 6;

struct SiteKind {
    std::string_view word;
    std::size_t address;
    std::size_t chargers;
    std::array<std::size_t, 3> models;
};

constexpr std::array<SiteKind, DemoSiteCount> siteKinds{{
    {" Charging", 0, 1, {0, 1, 0}},
    {" Depot ", 0, 6, {0, 1, 1}},
    {" Garage ", 1, 5, {2, 0, 3}},
    {" Mall ", 2, 5, {5, 4, 6}},
    {" P2", 2, 3, {2, 3, 2}},
}};

void planChargers(DemoFleet &fleet, std::size_t city, std::size_t site)
{
    const SiteKind &kind = siteKinds[site % DemoSiteCount];
    Site &own = fleet.plan.sites[site];
    for (std::size_t bay = 0; bay < kind.chargers; ++bay) {
        const std::size_t number = fleet.plan.chargers.size();
        own.chargers.push_back(number);
        fleet.plan.chargers.push_back(makeCharger(
            fleet.random, {.number = 401 + number,
                           .model = models()[kind.models[(bay + city) % kind.models.size()]],
                           .city = cities()[city],
                           .address = cities()[city].addresses[kind.address],
                           .siteId = own.id,
                           .siteName = own.name,
                           .bay = bayName(bay),
                           .configurations = configurationCount,
                           .sockets = {},
                           .isLean = false}));
    }
}

void planCity(DemoFleet &fleet, std::size_t city)
{
    const std::string name{cities()[city].name};
    const std::size_t first = fleet.plan.sites.size();
    const auto number = std::to_string((city * 5 + 12) % 23 + 1);
    for (std::size_t kind = 0; kind < siteKinds.size(); ++kind) {
        Site site;
        site.id = static_cast<std::int64_t>(5001 + first + kind);
        site.name = name + std::string{siteKinds[kind].word};
        if (kind == DemoDeck)
            site.name = fleet.plan.sites.back().name + site.name.substr(name.size());
        else if (kind != DemoRegion)
            site.name += number;
        site.groupType = kind == DemoRegion ? 1 : 0;
        site.externalId = "site-" + std::to_string(first + kind + 1);
        site.costId = "C" + std::to_string(410 + city);
        site.costName = "Charging " + name;
        if (city % 3 != 1)
            site.payerId = static_cast<std::int64_t>(80'000 + city);
        site.paymentRecipientId = 81'000;
        fleet.plan.sites.push_back(std::move(site));
        planChargers(fleet, city, first + kind);
    }
    fleet.plan.sites[first].subsites = {first + DemoDepot, first + DemoGarage, first + DemoMall};
    fleet.plan.sites[first + DemoMall].subsites = {first + DemoDeck};
}

} // namespace

std::size_t bayOf(const DemoFleet &fleet, std::size_t city, DemoSite site, std::size_t bay)
{
    return fleet.plan.sites[city * DemoSiteCount + site].chargers[bay];
}

void planDemoSites(DemoFleet &fleet)
{
    for (std::size_t city = 0; city < cities().size(); ++city)
        planCity(fleet, city);
}

} // namespace chargetree::generator
