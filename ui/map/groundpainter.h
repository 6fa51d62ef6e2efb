// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geo/mapcamera.h"

#include <QPalette>
#include <QPixmap>

class QPainter;

namespace chargetree {

class MapGround;

/// Paints land, borders and tiles for one map, and keeps what it painted: dragging it about shows
/// the same picture until its margin is used up.
class GroundPainter final {
public:
    void paint(QPainter &painter, MapGround &ground, const MapCamera &camera,
               const QPalette &palette);
    /// What was painted does not hold any more.
    void forget() { m_picture = {}; }

private:
    void render(MapGround &ground, const MapCamera &camera, const QPalette &palette, qreal ratio);

    QPixmap m_picture;
    MapCamera m_camera; // of the picture, which is larger than the map
    qint64 m_paletteKey = 0;
};

} // namespace chargetree
