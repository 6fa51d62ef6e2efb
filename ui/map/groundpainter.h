// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geo/mapcamera.h"
#include "models/geo/tilesource.h"

#include <QPalette>
#include <QPixmap>

#include <vector>

class QPainter;

namespace chargetree {

class MapGround;

/// Paints land, borders and tiles for one map, and keeps what it painted: dragging it about shows
/// the same picture until its margin is used up.
class GroundPainter final {
public:
    /// Asks for the tiles that are not there, unless it `isFlying` over them to another place.
    void paint(QPainter &painter, MapGround &ground, const MapCamera &camera,
               const QPalette &palette, bool isFlying);
    /// Nobody sees the map any more: nothing is asked for until it is painted again.
    void leave(MapGround &ground);
    /// What was painted does not hold any more.
    void forget() { m_picture = {}; }

private:
    void render(MapGround &ground, const MapCamera &camera, const QPalette &palette, qreal ratio);

    QPixmap m_picture;
    MapCamera m_camera; // of the picture, which is larger than the map
    qint64 m_paletteKey = 0;
    std::vector<TileId> m_tiles; // of the picture, whether they are there or not
    bool m_hasAsked = false; // for these
};

} // namespace chargetree
