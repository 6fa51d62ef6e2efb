// SPDX-License-Identifier: Apache-2.0
#include "ui/map/groundpainter.h"

#include "ui/look/theme.h"
#include "ui/map/mapground.h"
#include "ui/map/tilepainter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace chargetree {

namespace {

constexpr double marginShare = 0.25; // of the map's size, on each side

struct GroundColors {
    QColor water;
    QColor land;
    QColor coast;
    QColor border;
};

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto between = [share](float from, float to) {
        return float(std::lerp(double(from), double(to), share));
    };
    return QColor::fromRgbF(between(one.redF(), other.redF()),
                            between(one.greenF(), other.greenF()),
                            between(one.blueF(), other.blueF()));
}

/// From the palette alone.
GroundColors colorsOf(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const QColor accent = themeColors(palette).accent;
    if (isHighContrast(palette))
        return {base, base, text, mixed(base, text, 0.5)};
    if (isDark(palette))
        return {mixed(base, Qt::black, 0.25), mixed(base, text, 0.07), mixed(base, text, 0.22),
                mixed(base, text, 0.18)};
    return {mixed(base, accent, 0.11), mixed(base, text, 0.015), mixed(base, accent, 0.35),
            mixed(base, text, 0.17)};
}

/// From places of the map, in one of the worlds side by side, to pixels.
struct Plane {
    QPointF origin;
    double scale;

    [[nodiscard]] QPolygonF pixels(const MapLine &line) const
    {
        QPolygonF polygon;
        polygon.reserve(qsizetype(line.size()));
        for (const QPointF &place : line)
            polygon.append((place - origin) * scale);
        return polygon;
    }
};

void paintLines(QPainter &painter, const std::vector<WorldLine> &lines, const QRectF &box,
                const Plane &plane)
{
    for (const WorldLine &each : lines) {
        if (!each.box.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).intersects(box))
            continue;
        if (box.contains(each.box)) {
            painter.drawPolyline(plane.pixels(each.line));
            continue;
        }
        for (const MapLine &piece : clippedLine(each.line, box))
            painter.drawPolyline(plane.pixels(piece));
    }
}

void paintWorld(QPainter &painter, const World &world, const MapCamera &camera,
                const GroundColors &colors)
{
    const QRectF seen = camera.seen();
    const double scale = camera.worldPixels();
    for (int turn = int(std::floor(seen.left())); turn <= int(std::floor(seen.right())); ++turn) {
        // Beyond what is seen, so that edges of what was cut are not.
        const double margin = 4 / scale;
        const QRectF box = seen.translated(-turn, 0).adjusted(-margin, -margin, margin, margin);
        const Plane plane{seen.topLeft() - QPointF(turn, 0), scale};
        QPainterPath land;
        for (const WorldLine &ring : world.land) {
            if (!ring.box.intersects(box))
                continue;
            const bool isWhole = box.contains(ring.box);
            land.addPolygon(plane.pixels(isWhole ? ring.line : clippedRing(ring.line, box)));
            land.closeSubpath();
        }
        // Its steps lie below the coasts. To smooth them takes a time that grows with the square of
        // the edges in a row of pixels: most of a frame where half the world is seen.
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.fillPath(land, colors.land);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colors.border, 1));
        paintLines(painter, world.borders, box, plane);
        painter.setPen(QPen(colors.coast, 1));
        paintLines(painter, world.coasts, box, plane);
    }
}

} // namespace

void GroundPainter::render(MapGround &ground, const MapCamera &camera, const QPalette &palette,
                           qreal ratio)
{
    // Tiles are fetched for what is seen alone, and while it is zoomed a margin is never used.
    const bool isZoomed = !m_picture.isNull() && m_camera.zoom() != camera.zoom();
    const bool hasMargin = !ground.hasTiles() && !isZoomed;
    const QSizeF margin = hasMargin ? QSizeF((camera.size() * marginShare).toSize()) : QSizeF(0, 0);
    const QSizeF size = camera.size() + 2 * margin;
    m_camera = MapCamera(camera.centre(), camera.zoom(), size);
    // A larger picture may not reach over the poles, and then it is not there in the middle.
    if (m_camera.zoom() != camera.zoom() || m_camera.centre() != camera.centre())
        m_camera = camera;
    m_picture = QPixmap((m_camera.size() * ratio).toSize());
    m_picture.setDevicePixelRatio(ratio);
    const GroundColors colors = colorsOf(palette);
    m_picture.fill(colors.water);
    QPainter painter(&m_picture);
    const std::vector<TilePlace> tiles =
        ground.hasTiles() ? tilesSeen(m_camera, ratio) : std::vector<TilePlace>();
    if (!areCovering(ground, tiles))
        paintWorld(painter, ground.world(camera.zoom()), m_camera, colors);
    paintTiles(painter, ground, tiles);
    m_tiles.clear();
    for (const TilePlace &tile : tiles)
        m_tiles.push_back(tile.id);
    m_hasAsked = false;
}

void GroundPainter::paint(QPainter &painter, MapGround &ground, const MapCamera &camera,
                          const QPalette &palette, bool isFlying)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const auto corner = [&] {
        const QPointF middle(m_camera.size().width() / 2, m_camera.size().height() / 2);
        const QPointF way(wayAcross(m_camera.centre().x(), camera.centre().x()),
                          camera.centre().y() - m_camera.centre().y());
        return middle + way * camera.worldPixels()
               - QPointF(camera.size().width() / 2, camera.size().height() / 2);
    };
    const bool isUsable = !m_picture.isNull() && m_camera.zoom() == camera.zoom()
                          && m_picture.devicePixelRatio() == ratio
                          && m_paletteKey == palette.cacheKey()
                          && QRectF({}, m_camera.size())
                                 .adjusted(-0.5, -0.5, 0.5, 0.5)
                                 .contains(QRectF(corner(), camera.size()));
    if (!isUsable) {
        render(ground, camera, palette, ratio);
        m_paletteKey = palette.cacheKey();
    }
    const QPointF from = corner();
    // By whole pixels of the screen, or every line would be blurred while it is dragged.
    painter.drawPixmap(
        QPointF(-std::round(from.x() * ratio) / ratio, -std::round(from.y() * ratio) / ratio),
        m_picture);
    if (!isFlying && !std::exchange(m_hasAsked, true))
        ground.look(this, m_tiles);
}

void GroundPainter::leave(MapGround &ground)
{
    ground.look(this, {});
    m_hasAsked = false;
}

} // namespace chargetree
