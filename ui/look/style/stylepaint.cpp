// SPDX-License-Identifier: Apache-2.0
#include "ui/look/style/stylepaint.h"

#include "ui/look/metrics.h"
#include "ui/look/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace chargetree {

namespace {

/// On whole pixels of the screen, so that lines stay sharp at fractional scalings.
QRectF onPixels(const QPainter &painter, const QRectF &rect)
{
    const QTransform toScreen = painter.deviceTransform();
    const QRectF screen = toScreen.mapRect(rect);
    const QPointF topLeft(qRound(screen.left()), qRound(screen.top()));
    const QPointF bottomRight(qRound(screen.right()), qRound(screen.bottom()));
    return toScreen.inverted().mapRect(QRectF(topLeft, bottomRight));
}

void addRound(QPainterPath &path, const QRectF &rect, double radius)
{
    path.addRoundedRect(rect, qMax(0.0, radius), qMax(0.0, radius));
}

void drawDashed(QPainter &painter, const QRectF &rect, const Box &box)
{
    const double inset = box.lineWidth / 2.0;
    painter.setPen(QPen(box.line, box.lineWidth, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), metrics::radius,
                            metrics::radius);
}

void drawRing(QPainter &painter, const QRectF &rect, const Box &box)
{
    const double width = box.lineWidth;
    const QRectF inner = onPixels(painter, rect.adjusted(width, width, -width, -width));
    QPainterPath ring;
    addRound(ring, rect, metrics::radius);
    addRound(ring, inner, metrics::radius - width);
    painter.fillPath(ring, box.line);
}

} // namespace

void drawBox(QPainter &painter, const QRect &rect, const Box &box)
{
    const QRectF outer = onPixels(painter, rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (box.fill.isValid()) {
        QPainterPath shape;
        addRound(shape, outer, metrics::radius);
        painter.fillPath(shape, box.fill);
    }
    if (box.line.isValid() && box.isDashed)
        drawDashed(painter, outer, box);
    else if (box.line.isValid())
        drawRing(painter, outer, box);
    painter.restore();
}

void drawLowerLine(QPainter &painter, const QRect &rect, const QColor &color, int width)
{
    painter.fillRect(rect.x(), rect.bottom() + 1 - width, rect.width(), width, color);
}

void drawUpperLine(QPainter &painter, const QRect &rect, const QColor &color, int width)
{
    painter.fillRect(rect.x(), rect.y(), rect.width(), width, color);
}

void drawFrame(QPainter &painter, const QRect &rect, const QColor &color, int width)
{
    drawLowerLine(painter, rect, color, width);
    drawUpperLine(painter, rect, color, width);
    painter.fillRect(rect.x(), rect.y(), width, rect.height(), color);
    painter.fillRect(rect.right() + 1 - width, rect.y(), width, rect.height(), color);
}

void drawFocus(QPainter &painter, const QStyleOption &option)
{
    drawFrame(painter, option.rect, colorsOf(option).accent, focusWidth(option.palette));
}

bool isHovered(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_MouseOver)
           && option.state.testFlag(QStyle::State_Enabled);
}

} // namespace chargetree
