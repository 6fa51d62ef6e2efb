// SPDX-License-Identifier: Apache-2.0
#include "ui/map/statusglyph.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace chargetree {

namespace {

constexpr std::array diamondCorners{QPointF(0, -1), QPointF(1, 0), QPointF(0, 1), QPointF(-1, 0)};
constexpr std::array triangleCorners{QPointF(0, -0.95), QPointF(1.05, 0.85), QPointF(-1.05, 0.85)};
constexpr std::array boltCorners{QPointF(0.25, -1.1), QPointF(-0.75, 0.2), QPointF(-0.1, 0.2),
                                 QPointF(-0.25, 1.1), QPointF(0.75, -0.2), QPointF(0.1, -0.2)};

template <std::size_t count>
QPolygonF scaled(const std::array<QPointF, count> &corners, const QPointF &middle, qreal radius)
{
    QPolygonF polygon;
    for (const QPointF &corner : corners)
        polygon.append(middle + corner * radius);
    return polygon;
}

/// With a mark of exclamation that the ground shows through.
void paintTriangle(QPainter *painter, const QPointF &middle, qreal radius, const QColor &color,
                   const QColor &ground)
{
    painter->setPen(QPen(color, radius * 0.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolygon(scaled(triangleCorners, middle, radius * 0.9));
    painter->setPen(QPen(ground, std::max(1.2, radius * 0.28), Qt::SolidLine, Qt::RoundCap));
    painter->drawLine(middle + QPointF(0, -radius * 0.25), middle + QPointF(0, radius * 0.18));
    painter->drawPoint(middle + QPointF(0, radius * 0.58));
}

} // namespace

Glyph glyphOf(Tone tone)
{
    switch (tone) {
    case Tone::Available:
    case Tone::Valid:
        return Glyph::Dot;
    case Tone::Charging:
        return Glyph::Bolt;
    case Tone::InUse:
    case Tone::Warning:
    case Tone::Expiring:
        return Glyph::Square;
    case Tone::Error:
    case Tone::Expired:
        return Glyph::Triangle;
    case Tone::Offline:
        return Glyph::Ring;
    case Tone::Unavailable:
        return Glyph::CrossedRing;
    case Tone::Booting:
    case Tone::NotYetValid:
        return Glyph::Diamond;
    case Tone::Other:
    case Tone::None:
        return Glyph::HollowDiamond;
    }
    return Glyph::HollowDiamond;
}

void paintStatusGlyph(QPainter *painter, const QRectF &rect, Tone tone, const QPalette &palette,
                      const QColor &ground)
{
    const qreal radius = std::min(rect.width(), rect.height()) / 2;
    const QPointF middle = rect.center();
    const QColor color = statusLook(tone == Tone::None ? Tone::Other : tone, palette).color;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    switch (glyphOf(tone)) {
    case Glyph::Dot:
        painter->drawEllipse(middle, radius * 0.9, radius * 0.9);
        break;
    case Glyph::Bolt:
        painter->drawPolygon(scaled(boltCorners, middle, radius));
        break;
    case Glyph::Square: {
        const qreal half = radius * 0.8;
        painter->drawRoundedRect(QRectF(middle - QPointF(half, half), QSizeF(2 * half, 2 * half)),
                                 1, 1);
        break;
    }
    case Glyph::Triangle:
        paintTriangle(painter, middle, radius, color, ground);
        break;
    case Glyph::Ring:
    case Glyph::CrossedRing:
        paintStatusDot(
            painter, rect,
            {.color = color,
             .shape = glyphOf(tone) == Glyph::Ring ? DotShape::Hollow : DotShape::Crossed});
        break;
    case Glyph::Diamond:
        painter->drawPolygon(scaled(diamondCorners, middle, radius));
        break;
    case Glyph::HollowDiamond:
        painter->setBrush(Qt::NoBrush);
        painter->setPen(
            QPen(color, std::max(1.5, radius / 3), Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
        painter->drawPolygon(scaled(diamondCorners, middle, radius * 0.8));
        break;
    }
    painter->restore();
}

} // namespace chargetree
