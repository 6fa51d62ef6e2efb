// SPDX-License-Identifier: Apache-2.0
#include "tests/generator/chargerstatus.h"
#include "tests/generator/demoplan.h"
#include "tests/generator/timetext.h"

#include <utility>

namespace chargetree::generator {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

Charger &chargerAt(DemoFleet &fleet, std::size_t city, DemoSite site, std::size_t bay)
{
    return fleet.plan.chargers[bayOf(fleet, city, site, bay)];
}

void setSockets(Charger &charger, std::string_view status)
{
    for (Socket &socket : *charger.sockets) {
        if (socket.id != 0)
            socket.status = status;
    }
}

void showEveryStatus(DemoFleet &fleet)
{
    std::size_t charger = 7;
    for (const StatusShare &status : statusShares()) {
        setStatus(fleet.random, fleet.plan.chargers[charger], status);
        charger += 19;
    }
}

void contradictStatuses(DemoFleet &fleet)
{
    Charger &busy = chargerAt(fleet, 0, DemoDepot, 1);
    busy.status = "Available";
    setSockets(busy, "Charging");
    Charger &idle = chargerAt(fleet, 3, DemoGarage, 2);
    idle.status = "Charging";
    setSockets(idle, "Available");
    Charger &connected = chargerAt(fleet, 5, DemoMall, 0);
    connected.status = "Offline";
    connected.hasActiveConnection = true;
    connected.lastSeen = timeText(-minutes{3});
    Charger &silent = chargerAt(fleet, 6, DemoDepot, 4);
    silent.status = "Available";
    silent.lastSeen = timeText(-days{12});
    Charger &faulty = chargerAt(fleet, 8, DemoDepot, 2);
    faulty.status = "Available";
    setSockets(faulty, "Error");
}

void useUnknownWords(DemoFleet &fleet)
{
    chargerAt(fleet, 2, DemoGarage, 0).status = "Maintenance";
    chargerAt(fleet, 9, DemoMall, 1).sockets->back().status = "Throttled";
}

void spoilEvseIds(DemoFleet &fleet)
{
    chargerAt(fleet, 0, DemoGarage, 1).evseId = "FIQ1X*E000409";
    chargerAt(fleet, 1, DemoDepot, 0).evseId = "SE*Q2XE000422";
    chargerAt(fleet, 5, DemoDepot, 3).evseId = "+49*810*000*438";
    chargerAt(fleet, 11, DemoDepot, 3).evseId = "+49*810*000*512";
    chargerAt(fleet, 4, DemoDeck, 0).evseId = "EVSE-0042";
    chargerAt(fleet, 7, DemoGarage, 3).evseId = "NL*Q8*E12";
    chargerAt(fleet, 10, DemoGarage, 4).evseId = "";
    chargerAt(fleet, 8, DemoMall, 2).evseId = "fiq1xe000565";
    chargerAt(fleet, 8, DemoMall, 3).evseId = "FI*Q1X*E000565";
}

void spoilCoordinates(DemoFleet &fleet)
{
    Location &absent = chargerAt(fleet, 1, DemoDeck, 1).location;
    absent.latitude.reset();
    absent.longitude.reset();
    Location &null = chargerAt(fleet, 6, DemoDeck, 2).location;
    null.latitude = "null";
    null.longitude = "null";
    for (const std::size_t bay : {std::size_t{1}, std::size_t{3}}) {
        Location &zero = chargerAt(fleet, 7, DemoDepot, bay).location;
        zero.latitude = "0";
        zero.longitude = "0";
    }
    chargerAt(fleet, 9, DemoDepot, 0).location.latitude = "593.040000";
    chargerAt(fleet, 10, DemoDepot, 1).location.longitude = "-185.256000";
    Location &swapped = chargerAt(fleet, 11, DemoGarage, 0).location;
    std::swap(swapped.latitude, swapped.longitude);
}

void driftConfigurations(DemoFleet &fleet)
{
    const auto set = [](Charger &charger, std::string_view name, std::string_view value) {
        for (Configuration &configuration : *charger.configurations) {
            if (configuration.name == name)
                configuration.value = value;
        }
    };
    set(chargerAt(fleet, 4, DemoDepot, 1), "HeartbeatInterval", "30");
    set(chargerAt(fleet, 2, DemoMall, 1), "MeterValueSampleInterval", "900");
    set(chargerAt(fleet, 8, DemoGarage, 0), "LocalPreAuthorize", "true");
    for (const std::size_t city : {std::size_t{0}, std::size_t{2}, std::size_t{5}}) {
        chargerAt(fleet, city, DemoDepot, 0)
            .configurations->push_back(
                {"AuthorizationKey", "demo-9f3c1a7e55d2-" + std::to_string(city), true});
    }
    chargerAt(fleet, 3, DemoDeck, 1).configurations.reset();
    chargerAt(fleet, 10, DemoDeck, 0).configurations->clear();
}

void confuseDevices(DemoFleet &fleet)
{
    chargerAt(fleet, 6, DemoGarage, 2).serialNumber =
        chargerAt(fleet, 5, DemoGarage, 0).serialNumber;
    chargerAt(fleet, 1, DemoMall, 4).serialNumber.reset();
    chargerAt(fleet, 2, DemoDepot, 5).firmwareVersion = "0.9.1";
    chargerAt(fleet, 9, DemoGarage, 1).firmwareVersion.reset();
    chargerAt(fleet, 11, DemoDeck, 2).sockets.reset();
    Charger &nameless = chargerAt(fleet, 4, DemoGarage, 4);
    nameless.manufacturer.reset();
    nameless.model.reset();
    Charger &lost = chargerAt(fleet, 10, DemoMall, 3);
    setStatus(fleet.random, lost, statusShares()[9]);
    lost.lastSeen = timeText(-days{214} - hours{5});
    lost.lastMessage.reset();
}

void addUnknownFields(DemoFleet &fleet)
{
    for (std::size_t bay = 0; bay < 6; ++bay) {
        chargerAt(fleet, 0, DemoDepot, bay).extras = {{"dlmGroupId", "12", {}}};
        chargerAt(fleet, 9, DemoDepot, bay).extras = {{"dlmGroupId", bay < 5 ? "14" : "null", {}}};
    }
    for (std::size_t bay = 0; bay < 5; ++bay)
        chargerAt(fleet, 5, DemoGarage, bay).extras = {
            {"parkingPlace", "\"P1-" + std::to_string(14 + bay) + "\"", {}}};
    fleet.plan.sites[DemoMall].extras = {
        {"address",
         {},
         {{"street", "\"Hermannin rantatie 5\"", {}}, {"city", "\"Helsinki\"", {}}}}};
    chargerAt(fleet, 0, DemoMall, 0).customProperties = {
        {{"contract", {}, {{"number", "\"K-2291\"", {}}, {"years", "5", {}}}},
         {"isLeased", "true", {}}}};
}

} // namespace

void troubleChargers(DemoFleet &fleet)
{
    showEveryStatus(fleet);
    contradictStatuses(fleet);
    useUnknownWords(fleet);
    spoilEvseIds(fleet);
    spoilCoordinates(fleet);
    driftConfigurations(fleet);
    confuseDevices(fleet);
    addUnknownFields(fleet);
}

} // namespace chargetree::generator
