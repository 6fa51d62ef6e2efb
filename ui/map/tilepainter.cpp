// SPDX-License-Identifier: Apache-2.0
#include "ui/map/tilepainter.h"

#include "ui/map/mapground.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chargetree {

namespace {

constexpr int ancestorsShown = 5; // of a tile that is not there yet

/// The part of an ancestor that a tile shows, while the tile itself is not there.
void paintAncestor(QPainter &painter, const MapGround &ground, const TileId &id,
                   const QRect &target)
{
    for (int up = 1; up <= std::min(id.zoom, ancestorsShown); ++up) {
        const QPixmap *tile = ground.tile({id.zoom - up, id.x >> up, id.y >> up});
        if (!tile)
            continue;
        const int parts = 1 << up;
        const QSizeF part(tile->width() / double(parts), tile->height() / double(parts));
        const QPointF corner((id.x % parts) * part.width(), (id.y % parts) * part.height());
        painter.drawPixmap(QRectF(target), *tile, QRectF(corner, part));
        return;
    }
}

} // namespace

std::vector<TilePlace> tilesSeen(const MapCamera &camera, qreal ratio)
{
    const double wanted = camera.zoom() + std::log2(std::max(1.0, double(ratio)));
    const int zoom = std::clamp(int(std::round(wanted)), 0, greatestTileZoom);
    const int count = 1 << zoom;
    const QRectF seen = camera.seen();
    const int side = int(std::ceil(camera.worldPixels() / count));
    const int top = std::max(0, int(std::floor(seen.top() * count)));
    const int bottom = std::min(count - 1, int(std::floor(seen.bottom() * count)));
    const int left = int(std::floor(seen.left() * count));
    const int right = int(std::floor(seen.right() * count));
    std::vector<TilePlace> tiles;
    for (int y = top; y <= bottom; ++y) {
        for (int x = left; x <= right; ++x) {
            // Whole pixels, or seams would show.
            const QPoint corner =
                ((QPointF(x, y) / count - seen.topLeft()) * camera.worldPixels()).toPoint();
            tiles.push_back(
                {{zoom, ((x % count) + count) % count, y}, QRect(corner, QSize(side, side))});
        }
    }
    return tiles;
}

bool areCovering(const MapGround &ground, const std::vector<TilePlace> &tiles)
{
    return !tiles.empty() && std::ranges::all_of(tiles, [&ground](const TilePlace &place) {
        const QPixmap *tile = ground.tile(place.id);
        return tile && !tile->hasAlphaChannel();
    });
}

void paintTiles(QPainter &painter, const MapGround &ground, const std::vector<TilePlace> &tiles)
{
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const TilePlace &place : tiles) {
        if (const QPixmap *tile = ground.tile(place.id))
            painter.drawPixmap(QRectF(place.target), *tile, tile->rect());
        else
            paintAncestor(painter, ground, place.id, place.target);
    }
}

} // namespace chargetree
