// SPDX-License-Identifier: Apache-2.0
#include "tests/generator/demotrouble.h"
#include "tests/generator/tagmaker.h"
#include "tests/generator/timetext.h"

#include <algorithm>

namespace chargetree::generator {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

/// The driver at a place of a home site; in each city 2 is the first team.
Driver &driverAt(DemoFleet &fleet, std::size_t homeSite, std::size_t place)
{
    return fleet.drivers[fleet.plan.homeSites[homeSite].firstDriver + place];
}

/// Adds a copy of a charger to the plan.
std::size_t copyOf(DemoFleet &fleet, std::size_t charger)
{
    const Charger copy = fleet.plan.chargers[charger];
    fleet.plan.chargers.push_back(copy);
    return fleet.plan.chargers.size() - 1;
}

std::size_t bayOf(const DemoFleet &fleet, std::size_t city, DemoSite site, std::size_t bay)
{
    return fleet.plan.sites[city * DemoSiteCount + site].chargers[bay];
}

Tag &tagOf(Driver &driver)
{
    if (driver.tags.empty())
        driver.tags.push_back({.id = 2'900'000 + driver.id,
                               .idTag = "0493B2C1D55E80",
                               .expiringDate = timeText(days{400}),
                               .startDate = timeText(-days{100}),
                               .lastUpdated = timeText(-days{100}),
                               .tokenName = "Company card",
                               .isInvoicable = false});
    return driver.tags.front();
}

std::string lowerCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return text;
}

void showEveryValidity(DemoFleet &fleet)
{
    const auto set = [&fleet](std::size_t place, days start, OptionalText expiry) {
        Tag &tag = tagOf(driverAt(fleet, 3, place));
        tag.startDate = timeText(start);
        tag.expiringDate = std::move(expiry);
    };
    set(0, -days{400}, timeText(-days{3}));
    set(1, -days{400}, timeText(days{21}));
    set(2, days{9}, timeText(days{700}, Fraction::None));
    set(3, -days{700}, timeText(days{54}));
    for (const auto encoding :
         {NoExpiry::Null, NoExpiry::Empty, NoExpiry::YearOne, NoExpiry::YearLast})
        tagOf(driverAt(fleet, 6, static_cast<std::size_t>(encoding))).expiringDate =
            noExpiry(encoding);
    // Ends before it starts.
    Tag &backwards = tagOf(driverAt(fleet, 10, 0));
    backwards.startDate = timeText(days{40});
    backwards.expiringDate = timeText(days{10});
    Tag &soonAgain = tagOf(driverAt(fleet, 2, 0));
    soonAgain.expiringDate = timeText(days{21});
    soonAgain.tokenName = "Company card";
}

void doubleTags(DemoFleet &fleet)
{
    Driver &owner = driverAt(fleet, 13, 0);
    tagOf(owner).idTag = "04A27F19C05E80";
    tagOf(driverAt(fleet, 27, 1)).idTag = "04A27F19C05E80";
    tagOf(driverAt(fleet, 41, 0)).idTag = "04a27f19c05e80";
    tagOf(driverAt(fleet, 55, 2)).idTag = "8C41D2F0";
    tagOf(driverAt(fleet, 62, 0)).idTag = "008C41D2F0";
    Driver &lower = driverAt(fleet, 69, 1);
    lower.tags.push_back(tagOf(lower));
    lower.tags.back().id += 50;
    lower.tags.back().idTag = lowerCase(lower.tags.back().idTag);
}

void repeatGrants(DemoFleet &fleet)
{
    driverAt(fleet, 2, 0)
        .chargerGrants.push_back(
            fleet.plan.sites[driverAt(fleet, 2, 0).siteGrants.front()].chargers.at(3));
    Driver &nested = driverAt(fleet, 30, 0);
    nested.siteGrants.push_back(4 * DemoSiteCount + DemoRegion);
    Driver &twice = driverAt(fleet, 45, 1);
    twice.siteGrants.push_back(twice.siteGrants.front());
    for (const std::size_t charger :
         fleet.plan.sites[driverAt(fleet, 51, 2).siteGrants.front()].chargers)
        driverAt(fleet, 51, 2).chargerGrants.push_back(charger);
}

void misplace(DemoFleet &fleet)
{
    const HomeSite &elsewhere = fleet.plan.homeSites[23];
    Driver &moved = driverAt(fleet, 9, 2);
    moved.homeGroupId = elsewhere.id;
    moved.homeGroupName = elsewhere.name;
    driverAt(fleet, 34, 1).homeGroupName = "Service Center (old)";
    driverAt(fleet, 48, 0).homeGroupId = 999'999;
    fleet.plan.homeSites[70].hasNullSubsite = true;
    // Ids of home sites and sites are one space; these two are one place.
    for (const std::size_t city : {std::size_t{0}, std::size_t{4}}) {
        Site &site = fleet.plan.sites[city * DemoSiteCount + DemoDepot];
        const std::size_t office = city * 7 + 1;
        site.id = fleet.plan.homeSites[office].id;
        for (const std::size_t charger : site.chargers)
            fleet.plan.chargers[charger].groupId = site.id;
    }
}

void lockOut(DemoFleet &fleet)
{
    for (std::size_t number = 9; number < fleet.drivers.size(); number += 61) {
        fleet.drivers[number].siteGrants.clear();
        fleet.drivers[number].chargerGrants.clear();
    }
    // Without a home site, yet its tag works.
    for (std::size_t number = fleet.plan.firstSpareDriver; number < fleet.plan.endDriver;
         number += 2) {
        tagOf(fleet.drivers[number]).startDate = timeText(-days{200});
        tagOf(fleet.drivers[number]).expiringDate = timeText(days{300});
    }
}

void disagreeOnFirmware(DemoFleet &fleet)
{
    const std::size_t copy = copyOf(fleet, bayOf(fleet, 0, DemoMall, 1));
    fleet.plan.chargers[copy].firmwareVersion = "4.8.0";
    fleet.plan.chargers[copy].lastSeen = timeText(-days{2});
    driverAt(fleet, 9, 0).chargerGrants.push_back(copy);
    driverAt(fleet, 9, 3).chargerGrants.push_back(copy);
}

void disagreeOnStatus(DemoFleet &fleet)
{
    const std::size_t copy = copyOf(fleet, bayOf(fleet, 5, DemoGarage, 1));
    Charger &charger = fleet.plan.chargers[copy];
    charger.status = "Error";
    charger.sockets->front().status = "Error";
    charger.lastSeen = timeText(-hours{30});
    driverAt(fleet, 44, 1).chargerGrants.push_back(copy);
}

/// A site copy whose chargers were only seen at another time, which is no disagreement.
void differInTimeAlone(DemoFleet &fleet)
{
    Site copy = fleet.plan.sites[2 * DemoSiteCount + DemoGarage];
    for (std::size_t &charger : copy.chargers) {
        charger = copyOf(fleet, charger);
        fleet.plan.chargers[charger].lastSeen = timeText(-minutes{95});
        fleet.plan.chargers[charger].lastMessage = "StatusNotification";
    }
    fleet.plan.sites.push_back(copy);
    driverAt(fleet, 23, 0).siteGrants.push_back(fleet.plan.sites.size() - 1);
    driverAt(fleet, 23, 2).siteGrants.push_back(fleet.plan.sites.size() - 1);
}

void misstateSites(DemoFleet &fleet)
{
    Site &wrong = fleet.plan.sites[3 * DemoSiteCount + DemoDepot];
    wrong.onlineSockets = wrong.onlineSockets.value_or(0) + 3;
    Site &silent = fleet.plan.sites[7 * DemoSiteCount + DemoGarage];
    silent.onlineSockets.reset();
    silent.offlineSockets.reset();
    silent.errorSockets.reset();
}

} // namespace

void troubleCopies(DemoFleet &fleet)
{
    disagreeOnFirmware(fleet);
    disagreeOnStatus(fleet);
    differInTimeAlone(fleet);
    misstateSites(fleet);
}

void troubleDrivers(DemoFleet &fleet)
{
    showEveryValidity(fleet);
    doubleTags(fleet);
    repeatGrants(fleet);
    misplace(fleet);
    lockOut(fleet);
}

} // namespace chargetree::generator
