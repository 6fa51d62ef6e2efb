// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/fleet.h"

#include <QStringList>

namespace chargetree {

/// Where a charger says that it stands.
struct ChargerPlace {
    enum class Position { Usable, NotStated, Zero, OutOfRange };

    ObjectId location = none<ObjectId>;
    QStringList address; // lines, made visible
    Position position = Position::NotStated;
    QString latitude; // digits as stated; empty unless usable
    QString longitude;
};

ChargerPlace placeOf(const Fleet &fleet, ObjectId charger);

/// `60.1699, 24.9384`
QString coordinates(const ChargerPlace &place);

/// The place on the map of OpenStreetMap, in a browser.
QString mapAddress(const ChargerPlace &place);

} // namespace chargetree
