// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>

#include <vector>

namespace chargetree {

/// Where on the earth, in degrees, north and east positive.
struct GeoPoint {
    double latitude = 0;
    double longitude = 0;
    bool operator==(const GeoPoint &) const = default;
};

// Web Mercator (EPSG:3857) as maps on the web cut it: the world is a square of side 1 whose x runs
// from 180° west to the east and whose y runs from 85.0511° north to the south.
inline constexpr double mercatorLimit = 85.05112877980659; // degrees; beyond lies no map
inline constexpr double tilePixels = 256; // of the world at zoom 0, by the XYZ scheme

/// Latitudes beyond the map's edge lie on it; x is in [0, 1) for longitudes in [-180, 180).
QPointF mapPointOf(const GeoPoint &point);
GeoPoint geoPointOf(const QPointF &point);

/// The side of the world in pixels.
double worldPixels(double zoom);
/// How long a pixel is over the ground, at this place.
double metresPerPixel(double latitude, double zoom);

/// Where it lies in [0, 1), for the world goes round.
double wrapped(double x);
/// The way from one x to another, the short way round: in [-0.5, 0.5].
double wayAcross(double from, double to);

/// A part of the map; `east` is greater than 1 where it crosses 180°.
struct MapBounds {
    double west = 0;
    double north = 0;
    double east = 0;
    double south = 0;
    [[nodiscard]] QPointF centre() const { return {(west + east) / 2, (north + south) / 2}; }
    bool operator==(const MapBounds &) const = default;
};

/// The smallest part that holds all the points, of which there has to be one; it crosses 180° where
/// that is shorter.
MapBounds boundsOf(const std::vector<QPointF> &points);

/// The part that holds nearly all of them. Of positions that were typed by hand a few are usually
/// wrong, such as with latitude and longitude swapped, and one of these would show half the world
/// and all others as one marker. So up to 2 % are left out: those that are more than three times as
/// far from the middle as the others.
MapBounds boundsOfMost(const std::vector<QPointF> &points);

} // namespace chargetree
