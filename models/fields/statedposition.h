// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/chargerplace.h"

namespace chargetree {

/// Where a charger says that it stands, as numbers, of which only a usable position has any.
struct StatedPosition {
    ChargerPlace::Position kind = ChargerPlace::Position::NotStated;
    double latitude = 0; // degrees
    double longitude = 0;
};

StatedPosition positionOf(const Fleet &fleet, ObjectId charger);
/// Of its `locationInfo`.
StatedPosition positionIn(const RecordStore &store, ObjectId location);

/// The place as a link of RFC 5870 for maps and navigation: `geo:60.1699,24.9384`
QString geoLink(const ChargerPlace &place);

} // namespace chargetree
