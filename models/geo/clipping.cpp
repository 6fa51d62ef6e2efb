// SPDX-License-Identifier: Apache-2.0
#include "models/geo/clipping.h"

#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace chargetree {

namespace {

/// One side of a box: how far inside of it a point is, negative outside.
struct Side {
    bool isAcross; // of x, else of y
    double limit;
    double sign;

    [[nodiscard]] double inside(const QPointF &point) const
    {
        return ((isAcross ? point.x() : point.y()) - limit) * sign;
    }
    /// Where a way crosses it, exactly on it.
    [[nodiscard]] QPointF crossing(const QPointF &from, const QPointF &to) const
    {
        const double share = inside(from) / (inside(from) - inside(to));
        QPointF point = from + (to - from) * share;
        (isAcross ? point.rx() : point.ry()) = limit;
        return point;
    }
};

std::array<Side, 4> sidesOf(const QRectF &box)
{
    return {Side{true, box.left(), 1}, Side{true, box.right(), -1}, Side{false, box.top(), 1},
            Side{false, box.bottom(), -1}};
}

MapLine kept(const MapLine &ring, const Side &side)
{
    MapLine kept;
    kept.reserve(ring.size());
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const QPointF &from = ring[i];
        const QPointF &to = ring[(i + 1) % ring.size()];
        if (side.inside(from) >= 0)
            kept.push_back(from);
        if (side.inside(from) * side.inside(to) < 0)
            kept.push_back(side.crossing(from, to));
    }
    return kept;
}

std::optional<std::pair<QPointF, QPointF>> clippedWay(QPointF from, QPointF to,
                                                      const std::array<Side, 4> &sides)
{
    for (const Side &side : sides) {
        const double before = side.inside(from);
        const double after = side.inside(to);
        if (before < 0 && after < 0)
            return std::nullopt;
        if (before < 0)
            from = side.crossing(from, to);
        else if (after < 0)
            to = side.crossing(from, to);
    }
    return std::pair(from, to);
}

} // namespace

MapLine clippedRing(const MapLine &ring, const QRectF &box)
{
    MapLine inside = ring;
    for (const Side &side : sidesOf(box))
        inside = kept(inside, side);
    return inside;
}

std::vector<MapLine> clippedLine(const MapLine &line, const QRectF &box)
{
    const auto sides = sidesOf(box);
    std::vector<MapLine> pieces;
    bool isOpen = false;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const auto way = clippedWay(line[i - 1], line[i], sides);
        if (!way) {
            isOpen = false;
            continue;
        }
        if (!isOpen || pieces.back().back() != way->first)
            pieces.push_back({way->first});
        pieces.back().push_back(way->second);
        isOpen = true;
    }
    return pieces;
}

} // namespace chargetree
