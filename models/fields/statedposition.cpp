// SPDX-License-Identifier: Apache-2.0
#include "models/fields/statedposition.h"

#include <cmath>

namespace chargetree {

StatedPosition positionIn(const RecordStore &store, ObjectId location)
{
    using Position = ChargerPlace::Position;
    const auto north = store.real(location, field(Kind::Location, "latitude"));
    const auto east = store.real(location, field(Kind::Location, "longitude"));
    if (!north || !east)
        return {Position::NotStated};
    if (*north == 0.0 && *east == 0.0)
        return {Position::Zero};
    if (std::abs(*north) > 90.0 || std::abs(*east) > 180.0)
        return {Position::OutOfRange};
    return {Position::Usable, *north, *east};
}

StatedPosition positionOf(const Fleet &fleet, ObjectId charger)
{
    const auto location = fleet.store().object(charger, field(Kind::Charger, "locationInfo"));
    return location ? positionIn(fleet.store(), *location) : StatedPosition();
}

QString geoLink(const ChargerPlace &place)
{
    return place.latitude.isEmpty()
               ? QString()
               : QString(QStringLiteral("geo:") % place.latitude % u',' % place.longitude);
}

} // namespace chargetree
