// SPDX-License-Identifier: Apache-2.0
#include "models/search/query/shortfields.h"

#include <QtGlobal>

#include <array>

namespace chargetree {

namespace {

using Reading = SearchedField::Reading;

constexpr std::array nameFields{field(Kind::HomeSite, "groupName"), field(Kind::Driver, "name"),
                                field(Kind::Site, "groupName"), field(Kind::Charger, "chargerName"),
                                field(Kind::Socket, "name")};
constexpr std::array idFields{field(Kind::HomeSite, "id"), field(Kind::Driver, "id"),
                              field(Kind::Tag, "id"),      field(Kind::Site, "id"),
                              field(Kind::Charger, "id"),  field(Kind::Socket, "id")};
constexpr std::array externalFields{
    field(Kind::HomeSite, "externalId"), field(Kind::Driver, "externalId"),
    field(Kind::Site, "externalId"), field(Kind::ExternalId, "referenceId"),
    field(Kind::ExternalId, "externalId")};
constexpr std::array homeFields{field(Kind::HomeSite, "id"), field(Kind::HomeSite, "groupName"),
                                field(Kind::Driver, "homeGroupId"),
                                field(Kind::Driver, "homeGroupName")};
constexpr std::array payerFields{field(Kind::Driver, "payerId"), field(Kind::Site, "payerId")};
constexpr std::array accessFields{field(Kind::Driver, "chargerGroups"),
                                  field(Kind::Driver, "chargers")};
constexpr std::array tagFields{field(Kind::Tag, "idTag")};
constexpr std::array tokenFields{field(Kind::Tag, "tokenName")};
constexpr std::array startFields{field(Kind::Tag, "startDate")};
constexpr std::array expiresFields{field(Kind::Tag, "expiringDate")};
constexpr std::array updatedFields{field(Kind::Tag, "lastUpdated"),
                                   field(Kind::Socket, "lastUpdated")};
constexpr std::array siteFields{field(Kind::Site, "id"), field(Kind::Site, "groupName"),
                                field(Kind::Charger, "groupId"), field(Kind::Charger, "groupName")};
constexpr std::array costFields{field(Kind::Site, "costId"), field(Kind::Site, "costName")};
constexpr std::array chargerFields{field(Kind::Charger, "chargerId"),
                                   field(Kind::Charger, "chargerName")};
constexpr std::array evseFields{field(Kind::Charger, "evseId")};
constexpr std::array serialFields{field(Kind::Charger, "serialNumber")};
constexpr std::array manufacturerFields{field(Kind::Charger, "manufacturer")};
constexpr std::array modelFields{field(Kind::Charger, "chargerModel")};
constexpr std::array firmwareFields{field(Kind::Charger, "firmwareVersion")};
constexpr std::array statusFields{field(Kind::Charger, "chargerStatus"),
                                  field(Kind::Socket, "status")};
constexpr std::array connectedFields{field(Kind::Charger, "activeConnection")};
constexpr std::array lastseenFields{field(Kind::Charger, "lastSeen")};
constexpr std::array iccidFields{field(Kind::Charger, "iccid")};
constexpr std::array imsiFields{field(Kind::Charger, "imsi")};
constexpr std::array meterFields{field(Kind::Charger, "meterSerialNumber"),
                                 field(Kind::Charger, "meterType")};
constexpr std::array capabilityFields{field(Kind::Charger, "capabilities")};
constexpr std::array addressFields{
    field(Kind::Location, "streetAddress"), field(Kind::Location, "streetNumber"),
    field(Kind::Location, "houseLetter"),   field(Kind::Location, "postalNumber"),
    field(Kind::Location, "city"),          field(Kind::Location, "area"),
    field(Kind::Location, "country")};
constexpr std::array cityFields{field(Kind::Location, "city")};
constexpr std::array countryFields{field(Kind::Location, "country")};
constexpr std::array coordinatesFields{field(Kind::Location, "latitude"),
                                       field(Kind::Location, "longitude")};
constexpr std::array socketFields{field(Kind::Socket, "id"), field(Kind::Socket, "name")};
constexpr std::array powerFields{field(Kind::Socket, "maxWatts"), field(Kind::Socket, "maxPower")};
constexpr std::array voltageFields{field(Kind::Socket, "maxVoltage")};
constexpr std::array currentFields{field(Kind::Socket, "maxAmperage")};
constexpr std::array configFields{field(Kind::Configuration, "configName"),
                                  field(Kind::Configuration, "configValue")};

constexpr std::array rows{
    ShortField{
        .name = "name",
        .isOfDriverToo = true,
        .fields = nameFields,
        .example = "name:virtanen",
        .help = QT_TRANSLATE_NOOP(
            "chargetree::SearchedField",
            "Names of home sites, drivers, sites, chargers and sockets; of a tag its driver's")},
    ShortField{.name = "id",
               .fields = idFields,
               .example = "id:100..200",
               .help =
                   QT_TRANSLATE_NOOP("chargetree::SearchedField", "Ids of the API, as numbers")},
    ShortField{.name = "external",
               .fields = externalFields,
               .example = "external:EMP-77",
               .help = QT_TRANSLATE_NOOP("chargetree::SearchedField",
                                         "External ids of home sites, drivers and sites")},
    ShortField{.name = "home",
               .fields = homeFields,
               .example = "home:Helsinki",
               .help =
                   QT_TRANSLATE_NOOP("chargetree::SearchedField",
                                     "A home site, and the drivers at home there, by name or id")},
    ShortField{
        .name = "payer",
        .fields = payerFields,
        .example = "payer:3",
        .help = QT_TRANSLATE_NOOP("chargetree::SearchedField", "Payer ids of drivers and sites")},
    ShortField{.name = "access",
               .reading = Reading::Access,
               .fields = accessFields,
               .example = "-has:access",
               .help = QT_TRANSLATE_NOOP("chargetree::SearchedField",
                                         "Whether a driver may use any charger")},
    ShortField{.name = "tag",
               .reading = Reading::TagCode,
               .fields = tagFields,
               .example = "tag:04A27F19",
               .help = QT_TRANSLATE_NOOP("chargetree::SearchedField",
                                         "Tags, also as printed on the card, and their drivers")},
    ShortField{.name = "token",
               .otherName = "label",
               .fields = tokenFields,
               .example = "token:van",
               .help = QT_TRANSLATE_NOOP("chargetree::SearchedField", "Labels of tags")},
    ShortField{.name = "start",
               .fields = startFields,
               .example = "start>7d",
               .help =
                   QT_TRANSLATE_NOOP("chargetree::SearchedField", "When tags begin to be valid")},
    ShortField{.name = "expires",
               .fields = expiresFields,
               .example = "expires<30d",
               .help = QT_TRANSLATE_NOOP("chargetree::SearchedField", "When tags expire")},
    ShortField{.name = "updated",
               .fields = updatedFields,
               .example = "updated<7d",
               .help = QT_TRANSLATE_NOOP("chargetree::SearchedField",
                                         "When tags and sockets were updated")},
    ShortField{.name = "site",
               .fields = siteFields,
               .example = "site:Depot",
               .help = QT_TRANSLATE_NOOP("chargetree::SearchedField",
                                         "A charging site, and its chargers, by name or id")},
    ShortField{
        .name = "cost",
        .fields = costFields,
        .example = "cost:4711",
        .help = QT_TRANSLATE_NOOP("chargetree::SearchedField", "Cost ids and cost names of sites")},
    ShortField{
        .name = "charger",
        .fields = chargerFields,
        .example = "charger:FI-1",
        .help = QT_TRANSLATE_NOOP("chargetree::SearchedField", "Chargers, by charger id or name")},
    ShortField{.name = "evse",
               .reading = Reading::EvseId,
               .fields = evseFields,
               .example = "evse:FI*ABC*E1",
               .help = QT_TRANSLATE_NOOP("chargetree::SearchedField",
                                         "EVSE ids of chargers, with stars or without")},
    ShortField{.name = "serial",
               .fields = serialFields,
               .example = "serial:S77",
               .help =
                   QT_TRANSLATE_NOOP("chargetree::SearchedField", "Serial numbers of chargers")},
    ShortField{.name = "manufacturer",
               .fields = manufacturerFields,
               .example = "manufacturer:Alfen",
               .help = QT_TRANSLATE_NOOP("chargetree::SearchedField", "Manufacturers of chargers")},
    ShortField{.name = "model",
               .fields = modelFields,
               .example = "model:Eve",
               .help = QT_TRANSLATE_NOOP("chargetree::SearchedField", "Models of chargers")},
    ShortField{.name = "firmware",
               .fields = firmwareFields,
               .example = "firmware=1.4*",
               .help = QT_TRANSLATE_NOOP("chargetree::SearchedField", "Firmware of chargers")},
    ShortField{.name = "status",
               .fields = statusFields,
               .example = "status:Available",
               .help = QT_TRANSLATE_NOOP("chargetree::SearchedField",
                                         "Status of chargers and sockets, from its beginning")},
    ShortField{.name = "connected",
               .fields = connectedFields,
               .example = "connected:no",
               .help = QT_TRANSLATE_NOOP("chargetree::SearchedField",
                                         "Whether a charger has an active connection")},
    ShortField{.name = "lastseen",
               .fields = lastseenFields,
               .example = "lastseen>24h",
               .help =
                   QT_TRANSLATE_NOOP("chargetree::SearchedField", "When chargers were seen last")},
    ShortField{.name = "iccid",
               .fields = iccidFields,
               .example = "iccid:8935",
               .help = QT_TRANSLATE_NOOP("chargetree::SearchedField", "ICCIDs of chargers")},
    ShortField{.name = "imsi",
               .fields = imsiFields,
               .example = "imsi:24405",
               .help = QT_TRANSLATE_NOOP("chargetree::SearchedField", "IMSIs of chargers")},
    ShortField{.name = "meter",
               .fields = meterFields,
               .example = "meter:M12",
               .help = QT_TRANSLATE_NOOP("chargetree::SearchedField",
                                         "Serial numbers and types of meters")},
    ShortField{.name = "capability",
               .fields = capabilityFields,
               .example = "capability:RESERVABLE",
               .help = QT_TRANSLATE_NOOP("chargetree::SearchedField", "Capabilities of chargers")},
    ShortField{.name = "address",
               .reading = Reading::Address,
               .fields = addressFields,
               .example = "address:\"Mannerheimintie 5\"",
               .help = QT_TRANSLATE_NOOP("chargetree::SearchedField",
                                         "Addresses of chargers, from street to country")},
    ShortField{.name = "city",
               .fields = cityFields,
               .example = "city:Oulu",
               .help = QT_TRANSLATE_NOOP("chargetree::SearchedField", "Cities of chargers")},
    ShortField{.name = "country",
               .fields = countryFields,
               .example = "country:FI",
               .help = QT_TRANSLATE_NOOP("chargetree::SearchedField", "Countries of chargers")},
    ShortField{.name = "coordinates",
               .reading = Reading::Coordinates,
               .fields = coordinatesFields,
               .example = "-has:coordinates",
               .help = QT_TRANSLATE_NOOP("chargetree::SearchedField",
                                         "Whether a charger says where on the map it stands")},
    ShortField{.name = "socket",
               .fields = socketFields,
               .example = "socket:Left",
               .help = QT_TRANSLATE_NOOP("chargetree::SearchedField", "Sockets, by name or id")},
    ShortField{.name = "power",
               .reading = Reading::Power,
               .fields = powerFields,
               .example = "power>=50000",
               .help =
                   QT_TRANSLATE_NOOP("chargetree::SearchedField", "Power of sockets, in watts")},
    ShortField{.name = "voltage",
               .fields = voltageFields,
               .example = "voltage:400",
               .help = QT_TRANSLATE_NOOP("chargetree::SearchedField", "Voltage of sockets")},
    ShortField{
        .name = "current",
        .fields = currentFields,
        .example = "current>=32",
        .help = QT_TRANSLATE_NOOP("chargetree::SearchedField", "Current of sockets, in amperes")},
    ShortField{.name = "config",
               .reading = Reading::Configuration,
               .fields = configFields,
               .example = "config:Heartbeat=300",
               .help = QT_TRANSLATE_NOOP("chargetree::SearchedField",
                                         "Configuration of chargers: a key, or a key and its "
                                         "value; values that look like secrets are not looked at")},
    ShortField{
        .name = "raw",
        .reading = Reading::Raw,
        .example = "raw:maxPower",
        .help = QT_TRANSLATE_NOOP(
            "chargetree::SearchedField",
            "The record as it was received, without the records in it that are found themselves")},
};

} // namespace

std::span<const ShortField> shortFields()
{
    return rows;
}

} // namespace chargetree
