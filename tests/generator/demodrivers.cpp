// SPDX-License-Identifier: Apache-2.0
#include "tests/generator/demoplan.h"
#include "tests/generator/drivermaker.h"
#include "tests/generator/tagmaker.h"

#include <set>

namespace chargetree::generator {

namespace {

/// Two more come with the trouble.
constexpr std::size_t tagCount = 698;
/// Whose access drivers without a home site have.
constexpr std::size_t spareOffice = 11 * demoHomeSitesPerCity + 1;

struct NamedDriver {
    std::size_t homeSite;
    std::string_view name;
};

constexpr std::array namedDrivers{
    NamedDriver{2, "Aino Virtanen"},    NamedDriver{2, "Väinö Virtanen"},
    NamedDriver{2, "Ella Virtanen"},    NamedDriver{9, "Mika Virtanen"},
    NamedDriver{9, "Åsa Lindström"},    NamedDriver{16, "Iida Virtanen"},
    NamedDriver{16, "Øyvind Strømme"},  NamedDriver{37, "Jürgen Groß"},
    NamedDriver{44, "Łukasz Kowalski"}, NamedDriver{23, "Søren Kjær"},
};

/// Drivers of one office have much the same access, as in life; it also packs well.
void grant(DemoFleet &fleet, std::size_t homeSite, Driver &driver)
{
    static constexpr std::array<std::array<std::size_t, 2>, 4> usual{{{DemoDepot, DemoDepot},
                                                                      {DemoMall, DemoMall},
                                                                      {DemoGarage, DemoDepot},
                                                                      {DemoGarage, DemoGarage}}};
    const std::size_t place = homeSite % demoHomeSitesPerCity;
    const std::size_t first = homeSite / demoHomeSitesPerCity % cities().size() * DemoSiteCount;
    const std::size_t next = (first + DemoSiteCount) % fleet.plan.sites.size();
    const std::size_t office = 2 * (homeSite / demoHomeSitesPerCity) + (place > 3 ? 1 : 0);
    const auto [one, other] = usual[(office + office / 4) % usual.size()];
    if (place == 0) {
        driver.siteGrants = {first + DemoRegion};
        if (first % 3 == 0)
            driver.siteGrants.push_back(next + DemoDepot);
        return;
    }
    driver.siteGrants = {first + one};
    if (one != other)
        driver.siteGrants.push_back(first + other);
    if (office % 3 == 1)
        driver.chargerGrants.push_back(fleet.plan.sites[next + DemoGarage].chargers.front());
    if (fleet.random.chance(60))
        driver.chargerGrants.push_back(
            fleet.plan.sites[next + DemoMall].chargers[fleet.random.below(5)]);
}

void settle(DemoFleet &fleet, std::size_t homeSite)
{
    const HomeSite &home = fleet.plan.homeSites[homeSite];
    for (std::size_t number = home.firstDriver; number < home.endDriver; ++number) {
        fleet.drivers[number].homeGroupId = home.id;
        fleet.drivers[number].homeGroupName = home.name;
        grant(fleet, home.isSpare ? spareOffice : homeSite, fleet.drivers[number]);
    }
}

void nameDrivers(DemoFleet &fleet)
{
    std::size_t before = 0;
    std::size_t place = 0;
    for (const NamedDriver &named : namedDrivers) {
        place = named.homeSite == before ? place + 1 : 0;
        before = named.homeSite;
        Driver &driver = driverAt(fleet, named.homeSite, place);
        driver.name = named.name;
        driver.externalId.replace(0, 3, "emp");
        for (Tag &tag : driver.tags)
            tag = makeTag(fleet.random, tag.id, {});
    }
}

void fillTags(DemoFleet &fleet)
{
    std::size_t total = 0;
    for (const Driver &driver : fleet.drivers)
        total += driver.tags.size();
    while (total < tagCount) {
        Driver &driver = fleet.drivers[fleet.random.below(fleet.drivers.size())];
        if (driver.tags.empty() || driver.tags.size() > 2)
            continue;
        const std::size_t open = driver.name.find('(');
        const std::string plate = open == std::string::npos ? "" : driver.name.substr(open + 1, 7);
        const auto id = driver.tags.front().id + static_cast<std::int64_t>(driver.tags.size());
        driver.tags.push_back(makeTag(fleet.random, id, plate));
        ++total;
    }
}

} // namespace

void planDemoDrivers(DemoFleet &fleet)
{
    std::set<std::string> names;
    for (const NamedDriver &named : namedDrivers)
        names.emplace(named.name);
    for (std::size_t number = 0; number < fleet.plan.endDriver; ++number) {
        const std::size_t city = number * cities().size() / fleet.plan.endDriver;
        const auto nation = fleet.random.chance(800)
                                ? cities()[city].nation
                                : static_cast<Nation>(fleet.random.below(nationCount));
        const std::size_t tags = number % 37 == 5 ? 0 : 1;
        Driver driver = makeDriver(fleet.random, number, nation, tags);
        while (!names.insert(driver.name).second)
            driver = makeDriver(fleet.random, number, nation, tags);
        fleet.drivers.push_back(std::move(driver));
    }
    for (std::size_t homeSite = 0; homeSite < fleet.plan.homeSites.size(); ++homeSite)
        settle(fleet, homeSite);
    for (std::size_t number = fleet.plan.firstSpareDriver; number < fleet.plan.endDriver; ++number)
        grant(fleet, spareOffice, fleet.drivers[number]);
    nameDrivers(fleet);
    fillTags(fleet);
}

} // namespace chargetree::generator
