// SPDX-License-Identifier: Apache-2.0
#include "tests/generator/recordwriter.h"

namespace chargetree::generator {

namespace {

void writeTexts(JsonWriter &json, std::string_view name, std::span<const std::string> texts)
{
    json.beginArray(name);
    for (const std::string &text : texts)
        json.textElement(text);
    json.endArray();
}

void writeLocation(JsonWriter &json, const Location &location)
{
    json.beginObject("locationInfo");
    if (location.latitude)
        json.raw("latitude", *location.latitude);
    if (location.longitude)
        json.raw("longitude", *location.longitude);
    json.optionalText("streetAddress", location.streetAddress);
    json.text("streetNumber", location.streetNumber);
    json.optionalText("houseLetter", location.houseLetter);
    json.text("postalNumber", location.postalNumber);
    json.optionalText("city", location.city);
    json.optionalText("area", location.area);
    json.optionalText("country", location.country);
    json.endObject();
}

void writeConfigurations(JsonWriter &json, const Charger &charger)
{
    if (!charger.configurations) {
        json.raw("chargerConfigurations", "null");
        return;
    }
    json.beginArray("chargerConfigurations");
    for (const Configuration &configuration : *charger.configurations) {
        json.beginObject();
        json.text("configName", configuration.name);
        json.text("configValue", configuration.value);
        json.flag("canBeChanged", configuration.canBeChanged);
        json.endObject();
    }
    json.endArray();
}

void writeSocket(JsonWriter &json, const Socket &socket)
{
    json.beginObject();
    json.optionalText("type", socket.type);
    json.optionalText("maxPower", socket.maxPower);
    json.text("status", socket.status);
    json.number("id", socket.id);
    json.text("name", socket.name);
    json.optionalNumber("deviceEvseId", socket.deviceEvseId);
    json.optionalNumber("deviceConnectorId", socket.deviceConnectorId);
    json.optionalText("format", socket.format);
    json.optionalText("socketPowerType", socket.powerType);
    json.optionalNumber("maxWatts", socket.maxWatts);
    json.optionalNumber("maxVoltage", socket.maxVoltage);
    json.optionalNumber("maxAmperage", socket.maxAmperage);
    json.optionalText("phaseRotation", socket.phaseRotation);
    json.optionalText("termsAndConditions", socket.termsAndConditions);
    json.text("lastUpdated", socket.lastUpdated);
    json.optionalNumber("chargingStationEvseId", socket.chargingStationEvseId);
    json.endObject();
}

void writeSockets(JsonWriter &json, const Charger &charger)
{
    if (!charger.sockets) {
        json.raw("sockets", "null");
        return;
    }
    json.beginArray("sockets");
    for (const Socket &socket : *charger.sockets)
        writeSocket(json, socket);
    json.endArray();
}

void writeCustomProperties(JsonWriter &json, const Charger &charger)
{
    if (!charger.customProperties) {
        json.raw("customProperties", "null");
        return;
    }
    json.beginObject("customProperties");
    writeExtras(json, *charger.customProperties);
    json.endObject();
}

} // namespace

void writeCharger(JsonWriter &json, const Charger &charger)
{
    json.beginObject();
    json.optionalNumber("id", charger.id);
    json.text("chargerId", charger.chargerId);
    json.text("chargerName", charger.name);
    json.number("groupId", charger.groupId);
    json.text("groupName", charger.groupName);
    json.optionalText("firmwareVersion", charger.firmwareVersion);
    json.optionalText("publicGroupName", charger.publicGroupName);
    json.optionalText("manufacturer", charger.manufacturer);
    json.optionalText("serialNumber", charger.serialNumber);
    json.optionalText("chargerModel", charger.model);
    json.text("lastSeen", charger.lastSeen);
    json.optionalText("lastMessage", charger.lastMessage);
    json.flag("activeConnection", charger.hasActiveConnection);
    json.text("chargerStatus", charger.status);
    writeLocation(json, charger.location);
    json.flag("pushIntegrationEnabled", charger.hasPushIntegration);
    json.flag("chargerSpecificMessageStructure", charger.hasSpecificMessages);
    writeConfigurations(json, charger);
    writeSockets(json, charger);
    json.text("evseId", charger.evseId);
    json.flag("splitEvseBySocket", charger.splitsEvseBySocket);
    writeTexts(json, "capabilities", charger.capabilities);
    json.text("physicalReference", charger.physicalReference);
    writeTexts(json, "integrationRelays", charger.integrationRelays);
    json.text("iccid", charger.iccid);
    json.text("imsi", charger.imsi);
    json.text("meterSerialNumber", charger.meterSerialNumber);
    json.text("meterType", charger.meterType);
    writeCustomProperties(json, charger);
    writeExtras(json, charger.extras);
    json.endObject();
}

} // namespace chargetree::generator
