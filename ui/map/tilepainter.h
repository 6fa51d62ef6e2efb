// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geo/mapcamera.h"
#include "models/geo/tilesource.h"

#include <QRect>

#include <vector>

class QPainter;

namespace chargetree {

class MapGround;

/// Where a tile stands in a picture of the map.
struct TilePlace {
    TileId id;
    QRect target;
};

/// All that are seen; `ratio` is of the screen's pixels.
std::vector<TilePlace> tilesSeen(const MapCamera &camera, qreal ratio);

/// Whether nothing is seen of what lies below them.
bool areCovering(const MapGround &ground, const std::vector<TilePlace> &tiles);

/// In place of those that are not there yet, what less detailed ones show of them.
void paintTiles(QPainter &painter, const MapGround &ground, const std::vector<TilePlace> &tiles);

} // namespace chargetree
