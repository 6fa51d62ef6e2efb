// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

/// Marks a title for the translators; lupdate knows it, and the tables below stay plain C++.
#define FIELD_TITLE(context, text) text

namespace chargetree {

/// The kinds of objects in the document.
enum class Kind : std::uint8_t {
    Document,
    HomeSite,
    Driver,
    Tag,
    Site,
    Charger,
    Location,
    Configuration,
    Socket,
    ExternalId
};
inline constexpr std::size_t kindCount = 10;

/// What the API's page promises a field to hold.
enum class Type : std::uint8_t {
    Id, // int64
    Integer, // int32
    Number, // double
    Flag,
    Text,
    Date, // ISO 8601 in a string
    Link, // a URI in a string
    TextList,
    Anything, // kept as it is, whatever it holds
    Record, // one object of kind `of`
    RecordList // objects of kind `of`
};

/// All that the project says of one field of the API. Decoder, panes, columns, search, export and
/// translations read it from here.
struct FieldRow {
    std::string_view name; // as the API spells it
    Type type = Type::Text;
    std::string_view title = {}; // English, for people
    bool nullable = false; // null is documented, or common in practice
    bool bareWords = false; // words without a field name look at it
    Kind of = Kind::Document; // for Record and RecordList
    std::string_view alias = {}; // the vendor's second spelling
};

/// One field: its kind and its row in that kind's table.
struct FieldId {
    Kind kind;
    std::uint8_t row;
    constexpr bool operator==(const FieldId &) const = default;
};

// Source: the vendor's page of this call. Nullability beyond it (expiry, payers) is met in
// practice.
inline constexpr std::array documentFields{
    FieldRow{.name = "userGroups",
             .type = Type::RecordList,
             .title = FIELD_TITLE("Field", "Home sites"),
             .of = Kind::HomeSite},
    FieldRow{.name = "spareUsers",
             .type = Type::RecordList,
             .title = FIELD_TITLE("Field", "Drivers without a home site"),
             .of = Kind::Driver},
};

inline constexpr std::array homeSiteFields{
    FieldRow{
        .name = "id", .type = Type::Id, .title = FIELD_TITLE("Field", "Id"), .bareWords = true},
    FieldRow{.name = "groupName",
             .title = FIELD_TITLE("Field", "Name"),
             .bareWords = true,
             .alias = "name"},
    FieldRow{
        .name = "groupType", .type = Type::Integer, .title = FIELD_TITLE("Field", "Type number")},
    FieldRow{.name = "externalId", .title = FIELD_TITLE("Field", "External id"), .bareWords = true},
    FieldRow{.name = "isSpare", .type = Type::Flag, .title = FIELD_TITLE("Field", "Spare")},
    FieldRow{.name = "subgroups",
             .type = Type::RecordList,
             .title = FIELD_TITLE("Field", "Subsites"),
             .of = Kind::HomeSite},
    FieldRow{.name = "users",
             .type = Type::RecordList,
             .title = FIELD_TITLE("Field", "Drivers"),
             .of = Kind::Driver},
};

inline constexpr std::array driverFields{
    FieldRow{
        .name = "id", .type = Type::Id, .title = FIELD_TITLE("Field", "Id"), .bareWords = true},
    FieldRow{.name = "name", .title = FIELD_TITLE("Field", "Name"), .bareWords = true},
    FieldRow{.name = "externalId", .title = FIELD_TITLE("Field", "External id"), .bareWords = true},
    FieldRow{
        .name = "homeGroupId", .type = Type::Id, .title = FIELD_TITLE("Field", "Home site id")},
    FieldRow{.name = "homeGroupName", .title = FIELD_TITLE("Field", "Home site")},
    FieldRow{.name = "payerId",
             .type = Type::Id,
             .title = FIELD_TITLE("Field", "Payer id"),
             .nullable = true},
    FieldRow{.name = "tags",
             .type = Type::RecordList,
             .title = FIELD_TITLE("Field", "Tags"),
             .of = Kind::Tag},
    FieldRow{.name = "chargerGroups",
             .type = Type::RecordList,
             .title = FIELD_TITLE("Field", "Sites granted"),
             .of = Kind::Site,
             .alias = "groups"},
    FieldRow{.name = "chargers",
             .type = Type::RecordList,
             .title = FIELD_TITLE("Field", "Chargers granted"),
             .of = Kind::Charger},
    FieldRow{.name = "integratedExternalIds",
             .type = Type::RecordList,
             .title = FIELD_TITLE("Field", "External ids"),
             .of = Kind::ExternalId},
};

inline constexpr std::array tagFields{
    FieldRow{
        .name = "id", .type = Type::Id, .title = FIELD_TITLE("Field", "Id"), .bareWords = true},
    FieldRow{.name = "idTag", .title = FIELD_TITLE("Field", "Tag"), .bareWords = true},
    FieldRow{.name = "tokenName", .title = FIELD_TITLE("Field", "Label"), .bareWords = true},
    FieldRow{.name = "startDate",
             .type = Type::Date,
             .title = FIELD_TITLE("Field", "Valid from"),
             .nullable = true},
    FieldRow{.name = "expiringDate",
             .type = Type::Date,
             .title = FIELD_TITLE("Field", "Expires"),
             .nullable = true},
    FieldRow{.name = "lastUpdated",
             .type = Type::Date,
             .title = FIELD_TITLE("Field", "Updated"),
             .nullable = true},
    FieldRow{
        .name = "invoicable", .type = Type::Flag, .title = FIELD_TITLE("Field", "Invoiceable")},
};

inline constexpr std::array siteFields{
    FieldRow{
        .name = "id", .type = Type::Id, .title = FIELD_TITLE("Field", "Id"), .bareWords = true},
    FieldRow{.name = "groupName",
             .title = FIELD_TITLE("Field", "Name"),
             .bareWords = true,
             .alias = "name"},
    FieldRow{
        .name = "groupType", .type = Type::Integer, .title = FIELD_TITLE("Field", "Type number")},
    FieldRow{.name = "externalId", .title = FIELD_TITLE("Field", "External id"), .bareWords = true},
    FieldRow{.name = "onlineSocket",
             .type = Type::Integer,
             .title = FIELD_TITLE("Field", "Sockets online (stated)"),
             .nullable = true},
    FieldRow{.name = "offlineSocket",
             .type = Type::Integer,
             .title = FIELD_TITLE("Field", "Sockets offline (stated)"),
             .nullable = true},
    FieldRow{.name = "errorSocket",
             .type = Type::Integer,
             .title = FIELD_TITLE("Field", "Sockets in error (stated)"),
             .nullable = true},
    FieldRow{.name = "payerId",
             .type = Type::Id,
             .title = FIELD_TITLE("Field", "Payer id"),
             .nullable = true},
    FieldRow{.name = "costId", .title = FIELD_TITLE("Field", "Cost id")},
    FieldRow{.name = "costName", .title = FIELD_TITLE("Field", "Cost name")},
    FieldRow{.name = "paymentRecipientId",
             .type = Type::Id,
             .title = FIELD_TITLE("Field", "Payment recipient id"),
             .nullable = true},
    FieldRow{.name = "subgroups",
             .type = Type::RecordList,
             .title = FIELD_TITLE("Field", "Subsites"),
             .of = Kind::Site},
    FieldRow{.name = "chargers",
             .type = Type::RecordList,
             .title = FIELD_TITLE("Field", "Chargers"),
             .of = Kind::Charger},
};

inline constexpr std::array chargerFields{
    FieldRow{.name = "chargerId", .title = FIELD_TITLE("Field", "Charger id"), .bareWords = true},
    FieldRow{.name = "chargerName", .title = FIELD_TITLE("Field", "Name"), .bareWords = true},
    FieldRow{.name = "id",
             .type = Type::Id,
             .title = FIELD_TITLE("Field", "Id"),
             .nullable = true,
             .bareWords = true},
    FieldRow{.name = "chargerStatus", .title = FIELD_TITLE("Field", "Status")},
    FieldRow{
        .name = "activeConnection", .type = Type::Flag, .title = FIELD_TITLE("Field", "Connected")},
    FieldRow{.name = "lastSeen", .type = Type::Date, .title = FIELD_TITLE("Field", "Last seen")},
    FieldRow{
        .name = "lastMessage", .title = FIELD_TITLE("Field", "Last message"), .nullable = true},
    FieldRow{.name = "groupId", .type = Type::Id, .title = FIELD_TITLE("Field", "Site id")},
    FieldRow{.name = "groupName", .title = FIELD_TITLE("Field", "Site")},
    FieldRow{
        .name = "publicGroupName", .title = FIELD_TITLE("Field", "Public group"), .nullable = true},
    FieldRow{
        .name = "manufacturer", .title = FIELD_TITLE("Field", "Manufacturer"), .nullable = true},
    FieldRow{.name = "chargerModel",
             .title = FIELD_TITLE("Field", "Model"),
             .nullable = true,
             .bareWords = true},
    FieldRow{.name = "serialNumber",
             .title = FIELD_TITLE("Field", "Serial number"),
             .nullable = true,
             .bareWords = true},
    FieldRow{
        .name = "firmwareVersion", .title = FIELD_TITLE("Field", "Firmware"), .nullable = true},
    FieldRow{.name = "evseId", .title = FIELD_TITLE("Field", "EVSE id"), .bareWords = true},
    FieldRow{.name = "splitEvseBySocket",
             .type = Type::Flag,
             .title = FIELD_TITLE("Field", "One EVSE per socket")},
    FieldRow{.name = "physicalReference", .title = FIELD_TITLE("Field", "Physical reference")},
    FieldRow{.name = "capabilities",
             .type = Type::TextList,
             .title = FIELD_TITLE("Field", "Capabilities")},
    FieldRow{.name = "integrationRelays",
             .type = Type::TextList,
             .title = FIELD_TITLE("Field", "Integration relays")},
    FieldRow{.name = "pushIntegrationEnabled",
             .type = Type::Flag,
             .title = FIELD_TITLE("Field", "Push integration")},
    FieldRow{.name = "chargerSpecificMessageStructure",
             .type = Type::Flag,
             .title = FIELD_TITLE("Field", "Own message structure")},
    FieldRow{.name = "iccid", .title = FIELD_TITLE("Field", "ICCID"), .bareWords = true},
    FieldRow{.name = "imsi", .title = FIELD_TITLE("Field", "IMSI"), .bareWords = true},
    FieldRow{.name = "meterSerialNumber",
             .title = FIELD_TITLE("Field", "Meter serial number"),
             .bareWords = true},
    FieldRow{.name = "meterType", .title = FIELD_TITLE("Field", "Meter type"), .bareWords = true},
    FieldRow{.name = "customProperties",
             .type = Type::Anything,
             .title = FIELD_TITLE("Field", "Custom properties"),
             .nullable = true},
    FieldRow{.name = "locationInfo",
             .type = Type::Record,
             .title = FIELD_TITLE("Field", "Location"),
             .of = Kind::Location},
    FieldRow{.name = "sockets",
             .type = Type::RecordList,
             .title = FIELD_TITLE("Field", "Sockets"),
             .nullable = true,
             .of = Kind::Socket},
    FieldRow{.name = "chargerConfigurations",
             .type = Type::RecordList,
             .title = FIELD_TITLE("Field", "Configuration"),
             .nullable = true,
             .of = Kind::Configuration},
};

inline constexpr std::array locationFields{
    FieldRow{.name = "streetAddress",
             .title = FIELD_TITLE("Field", "Street"),
             .nullable = true,
             .bareWords = true},
    FieldRow{.name = "streetNumber", .title = FIELD_TITLE("Field", "Number"), .bareWords = true},
    FieldRow{.name = "houseLetter",
             .title = FIELD_TITLE("Field", "House letter"),
             .nullable = true,
             .bareWords = true},
    FieldRow{
        .name = "postalNumber", .title = FIELD_TITLE("Field", "Postal code"), .bareWords = true},
    FieldRow{
        .name = "city", .title = FIELD_TITLE("Field", "City"), .nullable = true, .bareWords = true},
    FieldRow{
        .name = "area", .title = FIELD_TITLE("Field", "Area"), .nullable = true, .bareWords = true},
    FieldRow{.name = "country",
             .title = FIELD_TITLE("Field", "Country"),
             .nullable = true,
             .bareWords = true},
    FieldRow{.name = "latitude", .type = Type::Number, .title = FIELD_TITLE("Field", "Latitude")},
    FieldRow{.name = "longitude", .type = Type::Number, .title = FIELD_TITLE("Field", "Longitude")},
};

inline constexpr std::array configurationFields{
    FieldRow{.name = "configName", .title = FIELD_TITLE("Field", "Key")},
    FieldRow{.name = "configValue", .title = FIELD_TITLE("Field", "Value")},
    FieldRow{.name = "canBeChanged",
             .type = Type::Flag,
             .title = FIELD_TITLE("Field", "Can be changed")},
};

inline constexpr std::array socketFields{
    FieldRow{.name = "id", .type = Type::Integer, .title = FIELD_TITLE("Field", "Id")},
    FieldRow{.name = "name", .title = FIELD_TITLE("Field", "Name"), .bareWords = true},
    FieldRow{.name = "status", .title = FIELD_TITLE("Field", "Status")},
    FieldRow{.name = "type", .title = FIELD_TITLE("Field", "Type"), .nullable = true},
    FieldRow{.name = "format", .title = FIELD_TITLE("Field", "Format"), .nullable = true},
    FieldRow{
        .name = "maxPower", .title = FIELD_TITLE("Field", "Max power (stated)"), .nullable = true},
    FieldRow{.name = "maxWatts",
             .type = Type::Integer,
             .title = FIELD_TITLE("Field", "Max power"),
             .nullable = true},
    FieldRow{.name = "maxVoltage",
             .type = Type::Integer,
             .title = FIELD_TITLE("Field", "Voltage"),
             .nullable = true},
    FieldRow{.name = "maxAmperage",
             .type = Type::Integer,
             .title = FIELD_TITLE("Field", "Current"),
             .nullable = true},
    FieldRow{
        .name = "socketPowerType", .title = FIELD_TITLE("Field", "Power type"), .nullable = true},
    FieldRow{
        .name = "phaseRotation", .title = FIELD_TITLE("Field", "Phase rotation"), .nullable = true},
    FieldRow{.name = "deviceEvseId",
             .type = Type::Integer,
             .title = FIELD_TITLE("Field", "EVSE number on the device"),
             .nullable = true},
    FieldRow{.name = "deviceConnectorId",
             .type = Type::Integer,
             .title = FIELD_TITLE("Field", "Connector number on the device"),
             .nullable = true},
    FieldRow{.name = "chargingStationEvseId",
             .type = Type::Integer,
             .title = FIELD_TITLE("Field", "EVSE number on the station"),
             .nullable = true},
    FieldRow{.name = "termsAndConditions",
             .type = Type::Link,
             .title = FIELD_TITLE("Field", "Terms and conditions"),
             .nullable = true},
    FieldRow{.name = "lastUpdated", .type = Type::Date, .title = FIELD_TITLE("Field", "Updated")},
};

inline constexpr std::array externalIdFields{
    FieldRow{.name = "referenceType",
             .type = Type::Integer,
             .title = FIELD_TITLE("Field", "Reference type number")},
    FieldRow{
        .name = "referenceId", .title = FIELD_TITLE("Field", "Reference id"), .bareWords = true},
    FieldRow{.name = "externalId", .title = FIELD_TITLE("Field", "External id"), .bareWords = true},
    FieldRow{.name = "effectiveFrom",
             .type = Type::Date,
             .title = FIELD_TITLE("Field", "Effective from")},
};

inline constexpr std::array<std::span<const FieldRow>, kindCount> fieldTables{
    documentFields, homeSiteFields, driverFields,        tagFields,    siteFields,
    chargerFields,  locationFields, configurationFields, socketFields, externalIdFields,
};

constexpr std::span<const FieldRow> fieldsOf(Kind kind)
{
    return fieldTables[static_cast<std::size_t>(kind)];
}

constexpr const FieldRow &rowOf(FieldId id)
{
    return fieldsOf(id.kind)[id.row];
}

/// The field that the API calls `name`; a name that the table lacks does not compile.
consteval FieldId field(Kind kind, std::string_view name)
{
    const auto rows = fieldsOf(kind);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].name == name)
            return {kind, static_cast<std::uint8_t>(i)};
    }
    throw "no such field of the API";
}

} // namespace chargetree
