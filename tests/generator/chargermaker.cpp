// SPDX-License-Identifier: Apache-2.0
#include "tests/generator/chargermaker.h"

#include "tests/generator/chargerstatus.h"
#include "tests/generator/names.h"

namespace chargetree::generator {

namespace {

constexpr std::array<std::string_view, 8> bays{"North", "South", "East", "West",
                                               "Ramp",  "Gate",  "Wall", "Court"};

std::string textOf(std::string_view text)
{
    return std::string{text};
}

Location makeLocation(Random &random, const ChargerSpec &spec)
{
    const auto near = [&random](std::int32_t degree) {
        return degrees(degree + random.between(-300, 300));
    };
    Location location;
    location.latitude = near(spec.address.latitude);
    location.longitude = near(spec.address.longitude);
    location.streetAddress = spec.address.street;
    location.streetNumber = spec.address.number;
    if (random.chance(80))
        location.houseLetter = "B";
    location.postalNumber = spec.address.postalNumber;
    location.city = spec.city.name;
    if (!random.chance(30))
        location.area = spec.city.area;
    location.country = country(spec.city.nation).name;
    return location;
}

std::vector<Configuration> makeConfigurations(const ChargerSpec &spec, std::size_t connectors)
{
    std::vector<Configuration> configurations;
    const auto keys = configurationKeys();
    for (std::size_t i = 0; i < spec.configurations; ++i) {
        if (i >= keys.size()) {
            configurations.push_back({"VendorSetting" + std::to_string(i + 1), "0", true});
            continue;
        }
        configurations.push_back(
            {textOf(keys[i].name), textOf(keys[i].value), keys[i].canBeChanged});
        if (keys[i].name == "NumberOfConnectors")
            configurations.back().value = std::to_string(connectors);
    }
    return configurations;
}

Socket makeController()
{
    Socket socket;
    socket.status = "Available";
    socket.name = "Controller";
    socket.deviceEvseId = 0;
    socket.deviceConnectorId = 0;
    return socket;
}

Socket makeSocket(const ChargerSpec &spec, const SocketKind &kind, int number)
{
    Socket socket;
    socket.type = kind.type;
    socket.status = "Available";
    socket.id = number;
    socket.name = "Socket " + std::to_string(number);
    socket.deviceEvseId = number;
    socket.deviceConnectorId = 1;
    socket.format = kind.format;
    socket.powerType = kind.powerType;
    socket.maxWatts = kind.watts;
    socket.maxVoltage = kind.volts;
    socket.maxAmperage = kind.amperes;
    if (spec.isLean)
        return socket;
    socket.maxPower = std::to_string(kind.watts);
    if (!kind.phaseRotation.empty())
        socket.phaseRotation = kind.phaseRotation;
    if (spec.number % 4 != 0)
        socket.termsAndConditions = "https://example.com/terms";
    if (spec.number % 5 != 0)
        socket.chargingStationEvseId = number;
    return socket;
}

std::vector<Socket> makeSockets(const ChargerSpec &spec)
{
    std::vector<Socket> sockets;
    if (spec.model.hasController && !spec.sockets)
        sockets.push_back(makeController());
    const std::size_t count = spec.sockets.value_or(spec.model.sockets.size());
    for (std::size_t i = 0; i < count; ++i) {
        const SocketKind &kind = *spec.model.sockets[i % spec.model.sockets.size()];
        sockets.push_back(makeSocket(spec, kind, static_cast<int>(i + 1)));
    }
    return sockets;
}

void identify(Charger &charger, const ChargerSpec &spec)
{
    const Country &home = country(spec.city.nation);
    const std::string number = padded(spec.number, 6);
    if (spec.number % 97 != 0)
        charger.id = static_cast<std::int64_t>(700'000 + spec.number);
    charger.chargerId = "CPO_" + textOf(home.code) + number;
    charger.name = spec.siteName + " " + spec.bay;
    charger.groupId = spec.siteId;
    charger.groupName = spec.siteName;
    charger.manufacturer = spec.model.maker;
    charger.model = spec.model.name;
    charger.evseId = textOf(home.code) + "*" + textOf(home.operatorCode) + "*E" + number;
    charger.splitsEvseBySocket = spec.model.splitsEvseBySocket;
    if (spec.isLean)
        return;
    charger.physicalReference = spec.bay;
    charger.capabilities = {"REMOTE_START_STOP_CAPABLE", "RFID_READER"};
    if (spec.model.splitsEvseBySocket)
        charger.capabilities.emplace_back("RESERVABLE");
    charger.iccid = "8935" + textOf(home.mobileNetwork) + padded(spec.number * 7919, 10);
    charger.imsi = textOf(home.mobileNetwork) + padded(spec.number * 7919, 10);
    charger.meterSerialNumber = textOf(spec.model.meterType) + "-" + padded(spec.number * 31, 7);
    charger.meterType = spec.model.meterType;
}

void equip(Random &random, Charger &charger, const ChargerSpec &spec)
{
    charger.firmwareVersion = random.chance(40) ? spec.model.oldFirmware : spec.model.firmware;
    charger.serialNumber = textOf(spec.model.serialPrefix) + "-" + digitText(random, 7);
    charger.hasPushIntegration = random.chance(200);
    charger.hasSpecificMessages = random.chance(50);
    if (spec.isLean)
        return;
    charger.publicGroupName = textOf(spec.city.name) + " Public";
    if (random.chance(120))
        charger.integrationRelays = {"billing", "energy"};
    charger.customProperties.emplace();
    if (random.chance(250))
        charger.customProperties->push_back(
            {"assetNumber", "\"A-" + padded(spec.number, 5) + "\"", {}});
    if (random.chance(60))
        charger.customProperties.reset();
    if (random.chance(300))
        charger.publicGroupName.reset();
}

} // namespace

Charger makeCharger(Random &random, const ChargerSpec &spec)
{
    Charger charger;
    identify(charger, spec);
    equip(random, charger, spec);
    charger.location = makeLocation(random, spec);
    charger.sockets = makeSockets(spec);
    charger.configurations =
        makeConfigurations(spec, spec.sockets.value_or(spec.model.sockets.size()));
    setStatus(random, charger, drawStatus(random));
    if (spec.isLean)
        charger.lastMessage.reset();
    return charger;
}

std::string bayName(std::size_t ordinal)
{
    const std::string name = textOf(bays[ordinal % bays.size()]);
    return ordinal < bays.size() ? name : name + " " + std::to_string(ordinal / bays.size() + 1);
}

} // namespace chargetree::generator
