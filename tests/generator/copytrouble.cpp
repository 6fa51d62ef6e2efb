// SPDX-License-Identifier: Apache-2.0
#include "tests/generator/demoplan.h"
#include "tests/generator/timetext.h"

namespace chargetree::generator {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

/// Adds a copy of a charger to the plan.
std::size_t copyOf(DemoFleet &fleet, std::size_t charger)
{
    const Charger copy = fleet.plan.chargers[charger];
    fleet.plan.chargers.push_back(copy);
    return fleet.plan.chargers.size() - 1;
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

} // namespace chargetree::generator
