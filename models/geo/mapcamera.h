// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geo/mercator.h"

#include <QRectF>

namespace chargetree {

/// Which part of the map is seen, and how large: between places of the map and pixels of what shows
/// it. The world goes round from west to east and ends in the north and south.
class MapCamera final {
public:
    static constexpr double greatestZoom = 18;

    MapCamera() = default;
    MapCamera(const QPointF &centre, double zoom, const QSizeF &size);

    [[nodiscard]] const QPointF &centre() const { return m_centre; }
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] const QSizeF &size() const { return m_size; }
    /// At which the world just fills the size.
    [[nodiscard]] double leastZoom() const;
    [[nodiscard]] double worldPixels() const { return chargetree::worldPixels(m_zoom); }

    /// Where a place is in pixels: of its copies round the world the one nearest to the middle.
    [[nodiscard]] QPointF pixelOf(const QPointF &place) const;
    /// The place at a pixel, its x in [0, 1).
    [[nodiscard]] QPointF placeAt(const QPointF &pixel) const;
    /// What is seen, not wrapped: west may be below 0 and east above 1.
    [[nodiscard]] QRectF seen() const;

    [[nodiscard]] MapCamera resized(const QSizeF &size) const;
    /// The map follows by so many pixels.
    [[nodiscard]] MapCamera dragged(const QPointF &pixels) const;
    /// The place at this pixel stays there, as far as the map's edges let it.
    [[nodiscard]] MapCamera zoomedAt(const QPointF &pixel, double zoom) const;
    /// All of it is seen with so many pixels around it, no closer than `most`.
    [[nodiscard]] MapCamera fitted(const MapBounds &bounds, double margin, double most) const;
    /// On the way to another, 0 to 1: as evenly as the eye sees it.
    [[nodiscard]] MapCamera towards(const MapCamera &other, double progress) const;

    bool operator==(const MapCamera &) const = default;

private:
    QPointF m_centre{0.5, 0.5};
    double m_zoom = 0;
    QSizeF m_size{tilePixels, tilePixels};
};

} // namespace chargetree
