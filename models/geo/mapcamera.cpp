// SPDX-License-Identifier: Apache-2.0
#include "models/geo/mapcamera.h"

#include <algorithm>
#include <cmath>

namespace chargetree {

MapCamera::MapCamera(const QPointF &centre, double zoom, const QSizeF &size)
    : m_size(size.expandedTo({1, 1}))
{
    m_zoom = std::clamp(zoom, leastZoom(), greatestZoom);
    const double half = std::min(0.5, m_size.height() / 2 / worldPixels());
    m_centre = {wrapped(centre.x()), std::clamp(centre.y(), half, 1 - half)};
}

double MapCamera::leastZoom() const
{
    const double side = std::max({m_size.width(), m_size.height(), tilePixels});
    return std::min(std::log2(side / tilePixels), greatestZoom);
}

QPointF MapCamera::pixelOf(const QPointF &place) const
{
    return QPointF(m_size.width() / 2, m_size.height() / 2)
           + QPointF(wayAcross(m_centre.x(), place.x()), place.y() - m_centre.y()) * worldPixels();
}

QPointF MapCamera::placeAt(const QPointF &pixel) const
{
    const QPointF place = seen().topLeft() + pixel / worldPixels();
    return {wrapped(place.x()), place.y()};
}

QRectF MapCamera::seen() const
{
    QRectF seen({}, m_size / worldPixels());
    seen.moveCenter(m_centre);
    return seen;
}

MapCamera MapCamera::resized(const QSizeF &size) const
{
    return {m_centre, m_zoom, size};
}

MapCamera MapCamera::dragged(const QPointF &pixels) const
{
    return {m_centre - pixels / worldPixels(), m_zoom, m_size};
}

MapCamera MapCamera::zoomedAt(const QPointF &pixel, double zoom) const
{
    const double bounded = std::clamp(zoom, leastZoom(), greatestZoom);
    const QPointF fromMiddle = pixel - QPointF(m_size.width() / 2, m_size.height() / 2);
    const QPointF place = m_centre + fromMiddle / worldPixels();
    return {place - fromMiddle / chargetree::worldPixels(bounded), bounded, m_size};
}

MapCamera MapCamera::fitted(const MapBounds &bounds, double margin, double most) const
{
    const auto zoomFor = [&](double pixels, double extent) {
        const double room = std::max(pixels - 2 * margin, 1.0);
        return extent > 0 ? std::log2(room / extent / tilePixels) : greatestZoom;
    };
    const double zoom = std::min({zoomFor(m_size.width(), bounds.east - bounds.west),
                                  zoomFor(m_size.height(), bounds.south - bounds.north), most});
    return {bounds.centre(), zoom, m_size};
}

MapCamera MapCamera::towards(const MapCamera &other, double progress) const
{
    const double zoom = std::lerp(m_zoom, other.m_zoom, progress);
    // Zooming moves the middle by what is seen: with the size of a pixel, not with the time.
    const double from = 1 / worldPixels();
    const double to = 1 / other.worldPixels();
    const double share = std::abs(to - from) < from * 1e-9
                             ? progress
                             : (1 / chargetree::worldPixels(zoom) - from) / (to - from);
    return {m_centre
                + QPointF(wayAcross(m_centre.x(), other.m_centre.x()),
                          other.m_centre.y() - m_centre.y())
                      * share,
            zoom, m_size};
}

} // namespace chargetree
