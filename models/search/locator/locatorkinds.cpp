// SPDX-License-Identifier: Apache-2.0
#include "models/search/locator/locatorkinds.h"

#include <algorithm>

namespace chargetree {

namespace {

constexpr FieldId chargerId = field(Kind::Charger, "chargerId");

constexpr std::array driverFields{
    LocatorField{field(Kind::Driver, "name"), true},
    LocatorField{field(Kind::Driver, "id")},
    LocatorField{field(Kind::Driver, "externalId")},
};
constexpr std::array tagFields{
    LocatorField{field(Kind::Tag, "idTag")},
    LocatorField{field(Kind::Tag, "tokenName"), true},
    LocatorField{field(Kind::Tag, "id")},
};
constexpr std::array chargerFields{
    LocatorField{field(Kind::Charger, "chargerName"), true},
    LocatorField{chargerId},
    LocatorField{field(Kind::Charger, "serialNumber")},
    LocatorField{field(Kind::Charger, "evseId")},
    LocatorField{field(Kind::Charger, "id")},
};
constexpr std::array siteFields{
    LocatorField{field(Kind::Site, "groupName"), true},
    LocatorField{field(Kind::Site, "id")},
    LocatorField{field(Kind::Site, "externalId")},
};
constexpr std::array homeSiteFields{
    LocatorField{field(Kind::HomeSite, "groupName"), true},
    LocatorField{field(Kind::HomeSite, "id")},
    LocatorField{field(Kind::HomeSite, "externalId")},
};

constexpr std::array kinds{
    LocatorKind{NodeKind::Driver, u'd', driverFields},
    LocatorKind{NodeKind::Tag, u't', tagFields},
    LocatorKind{NodeKind::Charger, u'c', chargerFields},
    LocatorKind{NodeKind::Site, u's', siteFields},
    LocatorKind{NodeKind::HomeSite, u'h', homeSiteFields},
};

} // namespace

std::span<const LocatorKind> locatorKinds()
{
    return kinds;
}

const LocatorKind *locatorKind(NodeKind kind)
{
    const auto row = std::find_if(kinds.begin(), kinds.end(),
                                  [kind](const LocatorKind &known) { return known.kind == kind; });
    return row == kinds.end() ? nullptr : &*row;
}

std::string_view locatorText(const Fleet &fleet, ObjectId object, FieldId field)
{
    return field == chargerId ? fleet.identity(fleet.chargerOf(object))
                              : fleet.store().text(object, field);
}

} // namespace chargetree
