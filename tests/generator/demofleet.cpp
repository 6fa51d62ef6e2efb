// SPDX-License-Identifier: Apache-2.0
#include "tests/generator/demofleet.h"

#include "tests/generator/chargermaker.h"
#include "tests/generator/demotrouble.h"
#include "tests/generator/drivermaker.h"
#include "tests/generator/tagmaker.h"

#include <set>

namespace chargetree::generator {

namespace {

constexpr std::uint64_t demoSeed = 2026;
constexpr std::size_t driverCount = 400;
constexpr std::size_t tagCount = 700;
constexpr std::size_t homeDriverCount = 386;
constexpr std::size_t spareGroupCount = 6;
constexpr std::size_t configurationCount = 6;
constexpr std::size_t homeSitesPerCity = 7;
/// Whose access drivers without a home site have.
constexpr std::size_t spareOffice = 11 * homeSitesPerCity + 1;

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

constexpr std::array<std::string_view, 6> offices{"Harbour Office", "Service Centre",
                                                  "Airport Office", "Logistics Hub",
                                                  "City Works",     "Old Town Office"};
constexpr std::array<std::string_view, 8> teams{"Field Team",  "Couriers", "Workshop",
                                                "Night Shift", "Sales",    "Home Care",
                                                "Installers",  "Pool Cars"};

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

class DemoPlanner final {
public:
    DemoFleet plan();

private:
    void planSites(std::size_t city);
    void planChargers(std::size_t city, std::size_t site);
    void planHomeSites();
    void planSpareGroup();
    void planDrivers();
    void settle(std::size_t homeSite);
    void nameDrivers();
    void fillTags();
    void grant(std::size_t homeSite, Driver &driver);

    DemoFleet m_fleet{.plan = {}, .drivers = {}, .random = Random(demoSeed)};
};

DemoFleet DemoPlanner::plan()
{
    for (std::size_t city = 0; city < cities().size(); ++city)
        planSites(city);
    planHomeSites();
    planSpareGroup();
    planDrivers();
    fillTags();
    troubleChargers(m_fleet);
    stateSocketCounts(m_fleet.plan);
    troubleCopies(m_fleet);
    troubleDrivers(m_fleet);
    return std::move(m_fleet);
}

void DemoPlanner::planSites(std::size_t city)
{
    const std::string name{cities()[city].name};
    const std::size_t first = m_fleet.plan.sites.size();
    const auto number = std::to_string((city * 5 + 12) % 23 + 1);
    for (std::size_t kind = 0; kind < siteKinds.size(); ++kind) {
        Site site;
        site.id = static_cast<std::int64_t>(5001 + first + kind);
        site.name = name + std::string{siteKinds[kind].word};
        if (kind == DemoDeck)
            site.name = m_fleet.plan.sites.back().name + site.name.substr(name.size());
        else if (kind != DemoRegion)
            site.name += number;
        site.groupType = kind == DemoRegion ? 1 : 0;
        site.externalId = "site-" + std::to_string(first + kind + 1);
        site.costId = "C" + std::to_string(410 + city);
        site.costName = "Charging " + name;
        if (city % 3 != 1)
            site.payerId = static_cast<std::int64_t>(80'000 + city);
        site.paymentRecipientId = 81'000;
        m_fleet.plan.sites.push_back(std::move(site));
        planChargers(city, first + kind);
    }
    m_fleet.plan.sites[first].subsites = {first + DemoDepot, first + DemoGarage, first + DemoMall};
    m_fleet.plan.sites[first + DemoMall].subsites = {first + DemoDeck};
}

void DemoPlanner::planChargers(std::size_t city, std::size_t site)
{
    const SiteKind &kind = siteKinds[site % DemoSiteCount];
    Site &own = m_fleet.plan.sites[site];
    for (std::size_t bay = 0; bay < kind.chargers; ++bay) {
        const std::size_t number = m_fleet.plan.chargers.size();
        own.chargers.push_back(number);
        m_fleet.plan.chargers.push_back(makeCharger(
            m_fleet.random, {.number = 401 + number,
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

void DemoPlanner::planHomeSites()
{
    const std::array<std::uint32_t, homeSitesPerCity> cityWeights{1, 2, 6, 5, 2, 6, 7};
    std::vector<std::uint32_t> weights;
    auto &homes = m_fleet.plan.homeSites;
    for (std::size_t city = 0; city < cities().size(); ++city) {
        const std::size_t top = homes.size();
        m_fleet.plan.topHomeSites.push_back(top);
        weights.insert(weights.end(), cityWeights.begin(), cityWeights.end());
        homes.resize(top + homeSitesPerCity);
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
        homes[i].groupType = i % homeSitesPerCity == 0 ? 1 : 0;
        homes[i].firstDriver = i == 0 ? 0 : ends[i - 1];
        homes[i].endDriver = ends[i];
    }
}

void DemoPlanner::planSpareGroup()
{
    HomeSite spare;
    spare.id = 1001 + static_cast<std::int64_t>(m_fleet.plan.homeSites.size());
    spare.name = "Spare drivers";
    spare.externalId = "spare";
    spare.isSpare = true;
    spare.firstDriver = homeDriverCount;
    spare.endDriver = homeDriverCount + spareGroupCount;
    m_fleet.plan.topHomeSites.push_back(m_fleet.plan.homeSites.size());
    m_fleet.plan.homeSites.push_back(spare);
    m_fleet.plan.firstSpareDriver = spare.endDriver;
    m_fleet.plan.endDriver = driverCount;
}

void DemoPlanner::planDrivers()
{
    std::set<std::string> names;
    for (std::size_t number = 0; number < driverCount; ++number) {
        const std::size_t city = number * cities().size() / driverCount;
        const auto nation = m_fleet.random.chance(800)
                                ? cities()[city].nation
                                : static_cast<Nation>(m_fleet.random.below(nationCount));
        const std::size_t tags = number % 37 == 5 ? 0 : 1;
        Driver driver = makeDriver(m_fleet.random, number, nation, tags);
        while (!names.insert(driver.name).second)
            driver = makeDriver(m_fleet.random, number, nation, tags);
        m_fleet.drivers.push_back(std::move(driver));
    }
    for (std::size_t homeSite = 0; homeSite < m_fleet.plan.homeSites.size(); ++homeSite)
        settle(homeSite);
    for (std::size_t number = m_fleet.plan.firstSpareDriver; number < driverCount; ++number)
        grant(spareOffice, m_fleet.drivers[number]);
    nameDrivers();
}

void DemoPlanner::settle(std::size_t homeSite)
{
    const HomeSite &home = m_fleet.plan.homeSites[homeSite];
    for (std::size_t number = home.firstDriver; number < home.endDriver; ++number) {
        m_fleet.drivers[number].homeGroupId = home.id;
        m_fleet.drivers[number].homeGroupName = home.name;
        grant(home.isSpare ? spareOffice : homeSite, m_fleet.drivers[number]);
    }
}

void DemoPlanner::nameDrivers()
{
    std::size_t before = 0;
    std::size_t place = 0;
    for (const NamedDriver &named : namedDrivers) {
        place = named.homeSite == before ? place + 1 : 0;
        before = named.homeSite;
        Driver &driver =
            m_fleet.drivers[m_fleet.plan.homeSites[named.homeSite].firstDriver + place];
        driver.name = named.name;
        for (Tag &tag : driver.tags)
            tag = makeTag(m_fleet.random, tag.id, {});
    }
}

void DemoPlanner::fillTags()
{
    std::size_t total = 0;
    for (const Driver &driver : m_fleet.drivers)
        total += driver.tags.size();
    while (total < tagCount) {
        Driver &driver = m_fleet.drivers[m_fleet.random.below(driverCount)];
        if (driver.tags.empty() || driver.tags.size() > 3)
            continue;
        const std::size_t open = driver.name.find('(');
        const std::string plate = open == std::string::npos ? "" : driver.name.substr(open + 1, 7);
        const auto id = driver.tags.front().id + static_cast<std::int64_t>(driver.tags.size());
        driver.tags.push_back(makeTag(m_fleet.random, id, plate));
        ++total;
    }
}

/// Drivers of one office have much the same access, as in life; it also packs well.
void DemoPlanner::grant(std::size_t homeSite, Driver &driver)
{
    static constexpr std::array<std::array<std::size_t, 2>, 4> usual{{{DemoDepot, DemoDepot},
                                                                      {DemoMall, DemoMall},
                                                                      {DemoGarage, DemoDepot},
                                                                      {DemoGarage, DemoGarage}}};
    const std::size_t place = homeSite % homeSitesPerCity;
    const std::size_t first = homeSite / homeSitesPerCity % cities().size() * DemoSiteCount;
    const std::size_t next = (first + DemoSiteCount) % m_fleet.plan.sites.size();
    const std::size_t office = 2 * (homeSite / homeSitesPerCity) + (place > 3 ? 1 : 0);
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
        driver.chargerGrants.push_back(m_fleet.plan.sites[next + DemoGarage].chargers.front());
    if (m_fleet.random.chance(60))
        driver.chargerGrants.push_back(
            m_fleet.plan.sites[next + DemoMall].chargers[m_fleet.random.below(5)]);
}

} // namespace

FleetSummary generateDemoFleet(bool indent, const Sink &sink)
{
    DemoFleet fleet = DemoPlanner{}.plan();
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
