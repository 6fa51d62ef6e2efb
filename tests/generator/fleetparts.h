// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace chargetree::generator {

using OptionalText = std::optional<std::string>;
using OptionalNumber = std::optional<std::int64_t>;

/// A member beyond the documented ones: a scalar as JSON text, or an object where it has members.
struct Extra {
    std::string key;
    std::string scalar;
    std::vector<Extra> members;
};

struct Tag {
    std::int64_t id = 0;
    std::string idTag;
    OptionalText expiringDate;
    OptionalText startDate;
    OptionalText lastUpdated;
    std::string tokenName;
    bool isInvoicable = false;
};

/// Coordinates are JSON text ("60.17", "null"); without one the key is left out.
struct Location {
    OptionalText latitude;
    OptionalText longitude;
    OptionalText streetAddress;
    std::string streetNumber;
    OptionalText houseLetter;
    std::string postalNumber;
    OptionalText city;
    OptionalText area;
    OptionalText country;
};

struct Configuration {
    std::string name;
    std::string value;
    bool canBeChanged = true;
};

struct Socket {
    OptionalText type;
    OptionalText maxPower;
    std::string status;
    std::int64_t id = 0;
    std::string name;
    OptionalNumber deviceEvseId;
    OptionalNumber deviceConnectorId;
    OptionalText format;
    OptionalText powerType;
    OptionalNumber maxWatts;
    OptionalNumber maxVoltage;
    OptionalNumber maxAmperage;
    OptionalText phaseRotation;
    OptionalText termsAndConditions;
    std::string lastUpdated;
    OptionalNumber chargingStationEvseId;
};

struct Charger {
    OptionalNumber id;
    std::string chargerId;
    std::string name;
    std::int64_t groupId = 0;
    std::string groupName;
    OptionalText firmwareVersion;
    OptionalText publicGroupName;
    OptionalText manufacturer;
    OptionalText serialNumber;
    OptionalText model;
    std::string lastSeen;
    OptionalText lastMessage;
    bool hasActiveConnection = true;
    std::string status;
    Location location;
    bool hasPushIntegration = false;
    bool hasSpecificMessages = false;
    std::optional<std::vector<Configuration>> configurations;
    std::optional<std::vector<Socket>> sockets;
    std::string evseId;
    bool splitsEvseBySocket = false;
    std::vector<std::string> capabilities;
    std::string physicalReference;
    std::vector<std::string> integrationRelays;
    std::string iccid;
    std::string imsi;
    std::string meterSerialNumber;
    std::string meterType;
    std::optional<std::vector<Extra>> customProperties;
    std::vector<Extra> extras;
};

/// Subsites and chargers are indexes into the plan.
struct Site {
    std::int64_t id = 0;
    std::string name;
    int groupType = 0;
    std::string externalId;
    OptionalNumber onlineSockets;
    OptionalNumber offlineSockets;
    OptionalNumber errorSockets;
    OptionalNumber payerId;
    std::string costId;
    std::string costName;
    OptionalNumber paymentRecipientId;
    std::vector<std::size_t> subsites;
    std::vector<std::size_t> chargers;
    std::vector<Extra> extras;
};

/// Drivers stand side by side in the plan, from firstDriver to before endDriver.
struct HomeSite {
    std::int64_t id = 0;
    std::string name;
    int groupType = 0;
    std::string externalId;
    bool isSpare = false;
    bool hasNullSubsite = false;
    std::vector<std::size_t> subsites;
    std::size_t firstDriver = 0;
    std::size_t endDriver = 0;
};

struct ExternalId {
    int referenceType = 0;
    std::string referenceId;
    std::string externalId;
    std::string effectiveFrom;
};

struct Driver {
    std::int64_t id = 0;
    std::string name;
    std::int64_t homeGroupId = 0;
    std::string homeGroupName;
    std::string externalId;
    std::vector<Tag> tags;
    std::vector<std::size_t> siteGrants;
    std::vector<std::size_t> chargerGrants;
    OptionalNumber payerId;
    std::vector<ExternalId> externalIds;
};

} // namespace chargetree::generator
