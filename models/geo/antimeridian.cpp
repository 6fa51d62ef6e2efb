// SPDX-License-Identifier: Apache-2.0
#include "models/geo/antimeridian.h"

#include <algorithm>
#include <cmath>

namespace chargetree {

namespace {

/// Places whose x runs on beyond 0 and 1 instead of leaping back.
MapLine unwrapped(const GeoLine &line)
{
    MapLine places;
    places.reserve(line.size());
    for (const GeoPoint &point : line) {
        QPointF place = mapPointOf(point);
        if (!places.empty()) {
            // The edge itself, ±180°, is where one came from: no way round.
            const double before = places.back().x();
            place.setX(before + wayAcross(before, place.x()));
        }
        places.push_back(place);
    }
    return places;
}

QPointF between(const QPointF &one, const QPointF &other, double x)
{
    const double share = (x - one.x()) / (other.x() - one.x());
    return {x, std::lerp(one.y(), other.y(), share)};
}

struct Span {
    int first = 0;
    int last = 0;
};

/// Which worlds, side by side, a line lies in.
Span worldsOf(const MapLine &line)
{
    const auto [west, east] = std::ranges::minmax_element(line, {}, &QPointF::x);
    const int first = int(std::floor(west->x()));
    return {first, std::max(first, int(std::ceil(east->x())) - 1)};
}

} // namespace

std::vector<MapLine> cutRing(const GeoLine &ring)
{
    MapLine whole = unwrapped(ring);
    if (whole.size() < 3)
        return {};
    const double atStart = whole.back().x() + wayAcross(whole.back().x(), whole.front().x());
    if (std::abs(atStart - whole.front().x()) > 0.5) { // it goes round a pole
        const double start = whole.front().x();
        const double edge = whole.front().y() > 0.5 ? 1 : 0;
        whole.emplace_back(atStart, whole.front().y());
        whole.emplace_back(atStart, edge);
        whole.emplace_back(start, edge);
    }
    const Span worlds = worldsOf(whole);
    if (worlds.first == 0 && worlds.last == 0)
        return {whole};
    std::vector<MapLine> pieces;
    for (int world = worlds.first; world <= worlds.last; ++world) {
        MapLine piece = clippedRing(whole, QRectF(world, -1, 1, 3));
        for (QPointF &place : piece)
            place.setX(place.x() - world);
        if (piece.size() > 2)
            pieces.push_back(std::move(piece));
    }
    return pieces;
}

std::vector<MapLine> cutLine(const GeoLine &line)
{
    const MapLine whole = unwrapped(line);
    std::vector<MapLine> pieces;
    int world = 0;
    const auto worldOf = [](const QPointF &from, const QPointF &to) {
        return int(std::floor((from.x() + to.x()) / 2));
    };
    for (std::size_t i = 1; i < whole.size(); ++i) {
        // A step crosses one edge at most, for it is no longer than half the world.
        const double edge = std::round((whole[i - 1].x() + whole[i].x()) / 2);
        const bool crosses = (whole[i - 1].x() - edge) * (whole[i].x() - edge) < 0;
        const QPointF middle = crosses ? between(whole[i - 1], whole[i], edge) : whole[i];
        const auto add = [&](const QPointF &from, const QPointF &to) {
            const int here = worldOf(from, to);
            if (pieces.empty() || here != world)
                pieces.push_back({from - QPointF(here, 0)});
            world = here;
            pieces.back().push_back(to - QPointF(here, 0));
        };
        add(whole[i - 1], middle);
        if (crosses)
            add(middle, whole[i]);
    }
    return pieces;
}

} // namespace chargetree
