// SPDX-License-Identifier: Apache-2.0
#include "tests/generator/demoplan.h"
#include "tests/generator/tagmaker.h"
#include "tests/generator/timetext.h"

#include <algorithm>

namespace chargetree::generator {

namespace {

using std::chrono::days;

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
    Driver &direct = driverAt(fleet, 2, 0);
    direct.chargerGrants = {bayOf(fleet, 0, DemoDepot, 3), bayOf(fleet, 2, DemoGarage, 0)};
    direct.siteGrants.push_back(DemoMall);
    Driver &nested = driverAt(fleet, 31, 0);
    nested.siteGrants.push_back(4 * DemoSiteCount + DemoRegion);
    Driver &twice = driverAt(fleet, 45, 1);
    twice.siteGrants.push_back(twice.siteGrants.front());
    for (const std::size_t charger :
         fleet.plan.sites[driverAt(fleet, 52, 2).siteGrants.front()].chargers)
        driverAt(fleet, 52, 2).chargerGrants.push_back(charger);
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
        const std::size_t office = city * demoHomeSitesPerCity + 1;
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

} // namespace

void troubleDrivers(DemoFleet &fleet)
{
    showEveryValidity(fleet);
    doubleTags(fleet);
    repeatGrants(fleet);
    misplace(fleet);
    lockOut(fleet);
}

} // namespace chargetree::generator
