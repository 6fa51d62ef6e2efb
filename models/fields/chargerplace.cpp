// SPDX-License-Identifier: Apache-2.0
#include "models/fields/chargerplace.h"

#include "models/fields/visibletext.h"

#include <cmath>

namespace chargetree {

namespace {

constexpr FieldId latitude = field(Kind::Location, "latitude");
constexpr FieldId longitude = field(Kind::Location, "longitude");

StatedPosition positionIn(const RecordStore &store, ObjectId location)
{
    using Position = ChargerPlace::Position;
    const auto north = store.real(location, latitude);
    const auto east = store.real(location, longitude);
    if (!north || !east)
        return {Position::NotStated};
    if (*north == 0.0 && *east == 0.0)
        return {Position::Zero};
    if (std::abs(*north) > 90.0 || std::abs(*east) > 180.0)
        return {Position::OutOfRange};
    return {Position::Usable, *north, *east};
}

} // namespace

ChargerPlace placeOf(const Fleet &fleet, ObjectId charger)
{
    const RecordStore &store = fleet.store();
    ChargerPlace place;
    const auto location = store.object(charger, field(Kind::Charger, "locationInfo"));
    if (!location)
        return place;
    place.location = *location;
    const auto text = [&](FieldId id) { return visibleText(store.text(*location, id)).trimmed(); };
    const auto addLine = [&place](const QStringList &parts) {
        QString line = parts.join(u' ').simplified();
        if (!line.isEmpty())
            place.address += line;
    };
    addLine({text(field(Kind::Location, "streetAddress")),
             text(field(Kind::Location, "streetNumber")),
             text(field(Kind::Location, "houseLetter"))});
    addLine({text(field(Kind::Location, "postalNumber")), text(field(Kind::Location, "city"))});
    addLine({text(field(Kind::Location, "area"))});
    addLine({text(field(Kind::Location, "country"))});
    place.position = positionIn(store, *location).kind;
    if (place.position == ChargerPlace::Position::Usable) {
        place.latitude = exactText(store.text(*location, latitude));
        place.longitude = exactText(store.text(*location, longitude));
    }
    return place;
}

StatedPosition positionOf(const Fleet &fleet, ObjectId charger)
{
    const auto location = fleet.store().object(charger, field(Kind::Charger, "locationInfo"));
    return location ? positionIn(fleet.store(), *location) : StatedPosition();
}

QString coordinates(const ChargerPlace &place)
{
    return place.latitude.isEmpty()
               ? QString()
               : QString(place.latitude % QStringLiteral(", ") % place.longitude);
}

QString mapAddress(const ChargerPlace &place)
{
    if (place.latitude.isEmpty())
        return {};
    return QStringLiteral("https://www.openstreetmap.org/?mlat=%1&mlon=%2#map=17/%1/%2")
        .arg(place.latitude, place.longitude);
}

QString geoLink(const ChargerPlace &place)
{
    return place.latitude.isEmpty()
               ? QString()
               : QString(QStringLiteral("geo:") % place.latitude % u',' % place.longitude);
}

} // namespace chargetree
