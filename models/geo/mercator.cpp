// SPDX-License-Identifier: Apache-2.0
#include "models/geo/mercator.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace chargetree {

namespace {

constexpr double radians = std::numbers::pi / 180;
constexpr double earthRadius = 6'378'137; // metres, of the projection's sphere

} // namespace

QPointF mapPointOf(const GeoPoint &point)
{
    const double latitude = std::clamp(point.latitude, -mercatorLimit, mercatorLimit) * radians;
    return {(point.longitude + 180) / 360,
            0.5 - std::asinh(std::tan(latitude)) / (2 * std::numbers::pi)};
}

GeoPoint geoPointOf(const QPointF &point)
{
    return {std::atan(std::sinh((0.5 - point.y()) * 2 * std::numbers::pi)) / radians,
            point.x() * 360 - 180};
}

double worldPixels(double zoom)
{
    return tilePixels * std::exp2(zoom);
}

double metresPerPixel(double latitude, double zoom)
{
    return std::cos(latitude * radians) * 2 * std::numbers::pi * earthRadius / worldPixels(zoom);
}

double wrapped(double x)
{
    return x - std::floor(x);
}

double wayAcross(double from, double to)
{
    return std::remainder(to - from, 1.0);
}

namespace {

/// Of an odd one out of hundreds the median knows nothing. Across, it is taken along the part of
/// all, which may cross 180°.
QPointF medianOf(const std::vector<QPointF> &points)
{
    const double west = boundsOf(points).west;
    const auto median = [&points](const auto &valueOf) {
        std::vector<double> values;
        values.reserve(points.size());
        for (const QPointF &point : points)
            values.push_back(valueOf(point));
        const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
        std::ranges::nth_element(values, middle);
        return *middle;
    };
    return {west + median([west](const QPointF &point) { return wrapped(point.x() - west); }),
            median([](const QPointF &point) { return point.y(); })};
}

} // namespace

MapBounds boundsOfMost(const std::vector<QPointF> &points)
{
    constexpr std::size_t mostLeftOut = 50; // one of so many
    constexpr double farther = 3;
    constexpr double leastReach = 1.0 / 1024; // 40 km on the equator: no view is spoilt by less
    const QPointF middle = medianOf(points);
    const auto distance = [&middle](const QPointF &point) {
        return std::hypot(wayAcross(middle.x(), point.x()), point.y() - middle.y());
    };
    std::vector<QPointF> most = points;
    const auto last = most.end() - 1 - std::ptrdiff_t(points.size() / mostLeftOut);
    std::ranges::nth_element(most, last, {}, distance);
    const double reach = std::max(farther * distance(*last), leastReach);
    std::erase_if(most, [&](const QPointF &point) { return distance(point) > reach; });
    return boundsOf(most);
}

MapBounds boundsOf(const std::vector<QPointF> &points)
{
    std::vector<double> across;
    across.reserve(points.size());
    MapBounds bounds{.north = 1, .south = 0};
    for (const QPointF &point : points) {
        across.push_back(wrapped(point.x()));
        bounds.north = std::min(bounds.north, point.y());
        bounds.south = std::max(bounds.south, point.y());
    }
    std::ranges::sort(across);
    // What is left out is the widest gap between neighbours round the world.
    bounds.west = across.front();
    bounds.east = across.back();
    double widest = bounds.west + 1 - bounds.east;
    for (std::size_t i = 1; i < across.size(); ++i) {
        if (across[i] - across[i - 1] <= widest)
            continue;
        widest = across[i] - across[i - 1];
        bounds.west = across[i];
        bounds.east = across[i - 1] + 1;
    }
    return bounds;
}

} // namespace chargetree
