// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/schema.h"

namespace chargetree {

/// How a field's text and a value are made comparable, beyond the folding that searches have.
enum class LookupSpelling : std::uint8_t {
    Text, // white space counts once
    TagCode, // as on cards, too; see TagForm
    EvseId // without its stars
};

/// A field that says who or what a record is.
struct LookupField {
    FieldId field = {Kind::Document, 0};
    LookupSpelling spelling = LookupSpelling::Text;
};

namespace lookupfields {

inline constexpr std::array homeSite{
    LookupField{.field = field(Kind::HomeSite, "id")},
    LookupField{.field = field(Kind::HomeSite, "groupName")},
    LookupField{.field = field(Kind::HomeSite, "externalId")},
};
inline constexpr std::array driver{
    LookupField{.field = field(Kind::Driver, "id")},
    LookupField{.field = field(Kind::Driver, "name")},
    LookupField{.field = field(Kind::Driver, "externalId")},
};
inline constexpr std::array externalId{
    LookupField{.field = field(Kind::ExternalId, "referenceId")},
    LookupField{.field = field(Kind::ExternalId, "externalId")},
};
inline constexpr std::array tag{
    LookupField{.field = field(Kind::Tag, "idTag"), .spelling = LookupSpelling::TagCode},
    LookupField{.field = field(Kind::Tag, "id")},
    LookupField{.field = field(Kind::Tag, "tokenName")},
};
inline constexpr std::array site{
    LookupField{.field = field(Kind::Site, "id")},
    LookupField{.field = field(Kind::Site, "groupName")},
    LookupField{.field = field(Kind::Site, "externalId")},
};
inline constexpr std::array charger{
    LookupField{.field = field(Kind::Charger, "chargerId")},
    LookupField{.field = field(Kind::Charger, "chargerName")},
    LookupField{.field = field(Kind::Charger, "id")},
    LookupField{.field = field(Kind::Charger, "serialNumber")},
    LookupField{.field = field(Kind::Charger, "evseId"), .spelling = LookupSpelling::EvseId},
    LookupField{.field = field(Kind::Charger, "iccid")},
    LookupField{.field = field(Kind::Charger, "imsi")},
    LookupField{.field = field(Kind::Charger, "meterSerialNumber")},
};

} // namespace lookupfields

} // namespace chargetree
