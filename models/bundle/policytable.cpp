// SPDX-License-Identifier: Apache-2.0
// What a share-safe bundle does with each field of the API.
#include "models/bundle/bundlepolicy.h"

#include <algorithm>

namespace chargetree {

namespace {

struct PolicyRow {
    FieldId field;
    Treatment treatment = Treatment::Kept;
    Category category = Category::Text;
};

using enum Treatment;

constexpr std::array rows{
    PolicyRow{field(Kind::HomeSite, "id")},
    PolicyRow{field(Kind::HomeSite, "groupName"), Replaced, Category::HomeSite},
    PolicyRow{field(Kind::HomeSite, "groupType")},
    PolicyRow{field(Kind::HomeSite, "externalId"), Replaced, Category::ExternalId},
    PolicyRow{field(Kind::HomeSite, "isSpare")},

    PolicyRow{field(Kind::Driver, "id")},
    PolicyRow{field(Kind::Driver, "name"), Replaced, Category::Driver},
    PolicyRow{field(Kind::Driver, "externalId"), Replaced, Category::ExternalId},
    PolicyRow{field(Kind::Driver, "homeGroupId")},
    PolicyRow{field(Kind::Driver, "homeGroupName"), Replaced, Category::HomeSite},
    PolicyRow{field(Kind::Driver, "payerId")},

    PolicyRow{field(Kind::Tag, "id")},
    PolicyRow{field(Kind::Tag, "idTag"), Replaced, Category::Tag},
    PolicyRow{field(Kind::Tag, "tokenName"), Replaced, Category::Label},
    PolicyRow{field(Kind::Tag, "startDate")},
    PolicyRow{field(Kind::Tag, "expiringDate")},
    PolicyRow{field(Kind::Tag, "lastUpdated")},
    PolicyRow{field(Kind::Tag, "invoicable")},

    PolicyRow{field(Kind::Site, "id")},
    PolicyRow{field(Kind::Site, "groupName"), Replaced, Category::Site},
    PolicyRow{field(Kind::Site, "groupType")},
    PolicyRow{field(Kind::Site, "externalId"), Replaced, Category::ExternalId},
    PolicyRow{field(Kind::Site, "onlineSocket")},
    PolicyRow{field(Kind::Site, "offlineSocket")},
    PolicyRow{field(Kind::Site, "errorSocket")},
    PolicyRow{field(Kind::Site, "payerId")},
    PolicyRow{field(Kind::Site, "costId"), Replaced, Category::Cost},
    PolicyRow{field(Kind::Site, "costName"), Replaced, Category::Cost},
    PolicyRow{field(Kind::Site, "paymentRecipientId")},

    PolicyRow{field(Kind::Charger, "chargerId"), Identity, Category::ChargerId},
    PolicyRow{field(Kind::Charger, "chargerName"), Replaced, Category::Charger},
    PolicyRow{field(Kind::Charger, "id")},
    PolicyRow{field(Kind::Charger, "chargerStatus"), Treatment::Status},
    PolicyRow{field(Kind::Charger, "activeConnection")},
    PolicyRow{field(Kind::Charger, "lastSeen")},
    PolicyRow{field(Kind::Charger, "lastMessage"), Free},
    PolicyRow{field(Kind::Charger, "groupId")},
    PolicyRow{field(Kind::Charger, "groupName"), Replaced, Category::Site},
    PolicyRow{field(Kind::Charger, "publicGroupName"), Replaced, Category::Site},
    PolicyRow{field(Kind::Charger, "manufacturer")},
    PolicyRow{field(Kind::Charger, "chargerModel")},
    PolicyRow{field(Kind::Charger, "serialNumber"), Replaced, Category::Serial},
    PolicyRow{field(Kind::Charger, "firmwareVersion")},
    PolicyRow{field(Kind::Charger, "evseId"), Identity, Category::EvseId},
    PolicyRow{field(Kind::Charger, "splitEvseBySocket")},
    PolicyRow{field(Kind::Charger, "physicalReference"), Replaced, Category::Reference},
    PolicyRow{field(Kind::Charger, "capabilities")},
    PolicyRow{field(Kind::Charger, "integrationRelays"), Free},
    PolicyRow{field(Kind::Charger, "pushIntegrationEnabled")},
    PolicyRow{field(Kind::Charger, "chargerSpecificMessageStructure")},
    PolicyRow{field(Kind::Charger, "iccid"), Replaced, Category::Sim},
    PolicyRow{field(Kind::Charger, "imsi"), Replaced, Category::Sim},
    PolicyRow{field(Kind::Charger, "meterSerialNumber"), Replaced, Category::Serial},
    PolicyRow{field(Kind::Charger, "meterType")},
    PolicyRow{field(Kind::Charger, "customProperties"), Unknown},

    PolicyRow{field(Kind::Location, "streetAddress"), Replaced, Category::Street},
    PolicyRow{field(Kind::Location, "streetNumber"), Replaced, Category::StreetNumber},
    PolicyRow{field(Kind::Location, "houseLetter"), Replaced, Category::HouseLetter},
    PolicyRow{field(Kind::Location, "postalNumber"), Replaced, Category::PostalCode},
    PolicyRow{field(Kind::Location, "city")},
    PolicyRow{field(Kind::Location, "area")},
    PolicyRow{field(Kind::Location, "country")},
    PolicyRow{field(Kind::Location, "latitude"), Coordinate},
    PolicyRow{field(Kind::Location, "longitude"), Coordinate},

    PolicyRow{field(Kind::Configuration, "configName"), Free},
    PolicyRow{field(Kind::Configuration, "configValue"), Setting},
    PolicyRow{field(Kind::Configuration, "canBeChanged")},

    PolicyRow{field(Kind::Socket, "id")},
    PolicyRow{field(Kind::Socket, "name"), Free},
    PolicyRow{field(Kind::Socket, "status"), Treatment::Status},
    PolicyRow{field(Kind::Socket, "type")},
    PolicyRow{field(Kind::Socket, "format")},
    PolicyRow{field(Kind::Socket, "maxPower")},
    PolicyRow{field(Kind::Socket, "maxWatts")},
    PolicyRow{field(Kind::Socket, "maxVoltage")},
    PolicyRow{field(Kind::Socket, "maxAmperage")},
    PolicyRow{field(Kind::Socket, "socketPowerType")},
    PolicyRow{field(Kind::Socket, "phaseRotation")},
    PolicyRow{field(Kind::Socket, "deviceEvseId")},
    PolicyRow{field(Kind::Socket, "deviceConnectorId")},
    PolicyRow{field(Kind::Socket, "chargingStationEvseId")},
    PolicyRow{field(Kind::Socket, "termsAndConditions"), Free},
    PolicyRow{field(Kind::Socket, "lastUpdated")},

    PolicyRow{field(Kind::ExternalId, "referenceType")},
    PolicyRow{field(Kind::ExternalId, "referenceId"), Replaced, Category::ExternalId},
    PolicyRow{field(Kind::ExternalId, "externalId"), Replaced, Category::ExternalId},
    PolicyRow{field(Kind::ExternalId, "effectiveFrom")},
};

constexpr std::size_t mostFields = 32;
static_assert(std::ranges::all_of(fieldTables,
                                  [](auto fields) { return fields.size() <= mostFields; }));
using PolicyTable = std::array<std::array<FieldPolicy, mostFields>, kindCount>;

constexpr PolicyTable policies = [] {
    PolicyTable table{};
    for (const PolicyRow &row : rows)
        table[static_cast<std::size_t>(row.field.kind)][row.field.row] = {row.treatment,
                                                                          row.category, true};
    return table;
}();

} // namespace

FieldPolicy policyOf(FieldId field)
{
    return policies[static_cast<std::size_t>(field.kind)][field.row];
}

} // namespace chargetree
