// SPDX-License-Identifier: Apache-2.0
#include "models/fields/chargerplace.h"

#include "models/fields/statedposition.h"
#include "models/fields/visibletext.h"

namespace chargetree {

namespace {

constexpr FieldId latitude = field(Kind::Location, "latitude");
constexpr FieldId longitude = field(Kind::Location, "longitude");

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

} // namespace chargetree
