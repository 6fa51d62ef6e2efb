// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geo/antimeridian.h"

#include <QByteArray>
#include <QRectF>

#include <optional>

namespace chargetree {

/// A line with the box around it, in places of the map.
struct WorldLine {
    MapLine line = {};
    QRectF box = {};
};

/// Land and borders, cut at 180°.
struct World {
    std::vector<WorldLine> land = {}; // rings, filled by the odd-even rule
    std::vector<WorldLine> coasts = {};
    std::vector<WorldLine> borders = {};
};

/// Reads what resources/world/makeworld.py writes; nothing if it is no such file.
std::optional<World> readWorld(const QByteArray &bytes);

/// The same lines for looking from afar, without points that are closer than this to the last one
/// (in places of the map) and without what is smaller in all.
World simplified(const World &world, double distance);

} // namespace chargetree
