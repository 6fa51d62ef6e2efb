// SPDX-License-Identifier: Apache-2.0
#include "models/fleet/fleetcounter.h"

#include <algorithm>
#include <utility>

namespace chargetree {

namespace {

using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

void sortAndUnite(Pairs &pairs)
{
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
}

void tally(Status status, std::uint32_t &chargers, Worst &worst)
{
    ++chargers;
    if (badness(status) > badness(worst.status))
        worst = {status, 1};
    else if (badness(status) == badness(worst.status))
        ++worst.count;
}

} // namespace

void FleetCounter::count()
{
    countHomeSites();
    countDrivers();
    countAccess();
    countBelowSites();
    countSockets();
    FleetCounts &counts = m_fleet.m_counts;
    counts.tags = static_cast<std::uint32_t>(m_fleet.m_tags.size());
    counts.sites = static_cast<std::uint32_t>(m_fleet.m_sites.size());
    counts.chargers = static_cast<std::uint32_t>(m_fleet.m_chargers.size());
}

void FleetCounter::countHomeSites()
{
    std::vector<std::uint32_t> ids;
    for (const HomeSite &home : m_fleet.m_homeSites) {
        const auto id = m_fleet.m_store.identifier(home.object, field(Kind::HomeSite, "id"));
        if (id)
            ids.push_back(number(*id));
        else
            ++m_fleet.m_counts.homeSites;
    }
    std::sort(ids.begin(), ids.end());
    const auto distinct = std::unique(ids.begin(), ids.end()) - ids.begin();
    m_fleet.m_counts.homeSites += static_cast<std::uint32_t>(distinct);
}

/// Distinct ids below each home site and in all; a driver without an id is one of its own.
void FleetCounter::countDrivers()
{
    constexpr std::uint32_t everywhere = 0xffffffffU;
    Pairs seen; // home site, id's text
    for (const Driver &driver : m_fleet.m_drivers) {
        const auto id = m_fleet.m_store.identifier(driver.object, field(Kind::Driver, "id"));
        for (HomeSiteId home = driver.home; home != none<HomeSiteId>;
             home = m_fleet.at(home).parent) {
            if (id)
                seen.emplace_back(number(home), number(*id));
            else
                ++m_fleet.m_homeSites[number(home)].drivers;
        }
        if (id)
            seen.emplace_back(everywhere, number(*id));
        else
            ++m_fleet.m_counts.drivers;
        if (driver.home == none<HomeSiteId>)
            ++m_fleet.m_counts.spareDrivers;
    }
    sortAndUnite(seen);
    for (const auto &[home, id] : seen)
        ++(home == everywhere ? m_fleet.m_counts.drivers : m_fleet.m_homeSites[home].drivers);
}

/// Distinct chargers that each driver's grants reach, and the worst of them.
void FleetCounter::countAccess()
{
    std::vector<std::uint32_t> seenBy(m_fleet.m_chargers.size(), number(none<DriverId>));
    for (std::uint32_t i = 0; i < m_fleet.m_drivers.size(); ++i) {
        Driver &driver = m_fleet.m_drivers[i];
        forEachCharger(m_fleet, DriverId(i), [&](ChargerId charger) {
            ++m_fleet.m_counts.chargerReferences;
            if (std::exchange(seenBy[number(charger)], i) != i)
                tally(m_fleet.at(charger).status, driver.chargers, driver.worst);
        });
    }
}

/// Distinct chargers below each site, as the union of all copies shows them.
void FleetCounter::countBelowSites()
{
    const RecordStore &store = m_fleet.m_store;
    Pairs held; // site, charger
    for (std::uint32_t i = 0; i < m_fleet.m_sites.size(); ++i) {
        for (const ObjectId copy : m_fleet.copies(m_fleet.m_sites[i].copies)) {
            for (const Cell cell : store.elements(copy, field(Kind::Site, "chargers"))) {
                if (cell.isObject())
                    held.emplace_back(i, number(m_fleet.chargerOf(cell.object())));
            }
        }
    }
    sortAndUnite(held);
    const std::size_t direct = held.size();
    for (std::size_t i = 0; i < direct; ++i) {
        for (SiteId above = m_fleet.m_sites[held[i].first].parent; above != none<SiteId>;
             above = m_fleet.at(above).parent)
            held.emplace_back(number(above), held[i].second);
    }
    sortAndUnite(held);
    for (const auto &[place, charger] : held) {
        Site &site = m_fleet.m_sites[place];
        tally(m_fleet.m_chargers[charger].status, site.chargers, site.worst);
    }
}

void FleetCounter::countSockets()
{
    m_fleet.m_counts.sockets = static_cast<std::uint32_t>(
        std::count_if(m_fleet.m_sockets.begin(), m_fleet.m_sockets.end(),
                      [](const Socket &socket) { return !socket.isController; }));
}

} // namespace chargetree
