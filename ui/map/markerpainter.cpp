// SPDX-License-Identifier: Apache-2.0
#include "ui/map/markerpainter.h"

#include "ui/look/metrics.h"
#include "ui/look/statustone.h"
#include "ui/look/theme.h"
#include "ui/map/statusglyph.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace chargetree {

namespace {

constexpr int reach = 5; // around a marker, for what makes it stand out
constexpr int mostKept = 2000; // pictures
constexpr int mostLabelWidth = 160; // beside text of the size that desktops begin with
constexpr int halo = 2; // around the letters of a label

} // namespace

void MarkerPainter::use(const QPalette &palette, const QFont &font, qreal ratio)
{
    if (m_paletteKey == palette.cacheKey() && m_font == font && m_ratio == ratio)
        return;
    m_paletteKey = palette.cacheKey();
    m_palette = palette;
    m_font = font;
    m_ratio = ratio;
    m_kept.clear();
}

QSizeF MarkerPainter::sizeOf(const QString &count) const
{
    const QFontMetricsF font(m_font);
    const double height = std::ceil(font.height()) + metrics::halfSpacing;
    const double width = count.isEmpty() ? height
                                         : height + std::ceil(font.horizontalAdvance(count))
                                               + metrics::halfSpacing * 1.5;
    return {width, height};
}

QRectF MarkerPainter::rectOf(const QPointF &middle, const QString &count) const
{
    QRectF rect({}, sizeOf(count));
    rect.moveCenter(middle);
    return rect;
}

QPixmap MarkerPainter::emptyPixmap(const QSizeF &size) const
{
    QPixmap pixmap((size * m_ratio).toSize());
    pixmap.setDevicePixelRatio(m_ratio);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

const QPixmap &MarkerPainter::kept(const QString &key, const std::function<QPixmap()> &draw)
{
    if (m_kept.size() > mostKept)
        m_kept.clear();
    auto found = m_kept.find(key);
    return found == m_kept.end() ? *m_kept.insert(key, draw()) : *found;
}

/// On whole pixels of the screen, where it is sharp.
void MarkerPainter::place(QPainter &painter, const QPointF &corner, const QPixmap &pixmap) const
{
    painter.drawPixmap(QPointF(std::round(corner.x() * m_ratio) / m_ratio,
                               std::round(corner.y() * m_ratio) / m_ratio),
                       pixmap);
}

QPixmap MarkerPainter::drawn(Status worst, const QString &count, unsigned accents) const
{
    const QSizeF size = sizeOf(count);
    const QSizeF whole = size + QSizeF(2 * reach, 2 * reach);
    QPixmap pixmap = emptyPixmap(whole);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors &colors = themeColors(m_palette);
    const QRectF rect(QPointF(reach, reach), size);
    const double radius = size.height() / 2;
    const auto around = [&](double distance, const QPen &pen) {
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(-distance, -distance, distance, distance),
                                radius + distance, radius + distance);
    };
    const QColor ground = (accents & Selected) != 0  ? colors.selection
                          : (accents & Hovered) != 0 ? m_palette.color(QPalette::Midlight)
                                                     : m_palette.color(QPalette::Base);
    painter.setPen(QPen((accents & Selected) != 0 ? colors.accent : colors.indicatorLine,
                        (accents & Selected) != 0 ? 2 : 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if ((accents & Focused) != 0)
        around(3, QPen(m_palette.color(QPalette::Text), 2));

    const double glyph = std::round(size.height() * 0.55);
    QRectF glyphRect({}, QSizeF(glyph, glyph));
    glyphRect.moveCenter({rect.left() + radius, rect.center().y()});
    paintStatusGlyph(&painter, glyphRect, toneOf(worst), m_palette, ground);
    if (!count.isEmpty()) {
        painter.setFont(m_font);
        painter.setPen(m_palette.color(QPalette::Text));
        painter.drawText(rect.adjusted(size.height() - metrics::halfSpacing / 2, 0, 0, 0),
                         int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, count);
    }
    return pixmap;
}

void MarkerPainter::paint(QPainter &painter, const QPointF &middle, Status worst,
                          const QString &count, unsigned accents)
{
    const QString key =
        QString::number(int(worst)) % u'/' % QString::number(accents) % u'/' % count;
    const QPixmap &pixmap = kept(key, [&] { return drawn(worst, count, accents); });
    place(painter, rectOf(middle, count).topLeft() - QPointF(reach, reach), pixmap);
}

QRectF MarkerPainter::labelRect(const QRectF &marker, const QString &label) const
{
    const QFontMetricsF font(m_font);
    const double width = std::min(std::ceil(font.horizontalAdvance(label)) + 2,
                                  double(metrics::grown(mostLabelWidth, QFontMetrics(m_font))));
    return {marker.center().x() - width / 2, marker.bottom() + 1, width, std::ceil(font.height())};
}

QPixmap MarkerPainter::drawnLabel(const QString &label, const QSizeF &size) const
{
    QPixmap pixmap = emptyPixmap(size + QSizeF(2 * halo, 2 * halo));
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF font(m_font);
    const QString text = font.elidedText(label, Qt::ElideRight, size.width());
    QPainterPath path;
    path.addText(
        QPointF(halo + (size.width() - font.horizontalAdvance(text)) / 2, halo + font.ascent()),
        m_font, text);
    QColor around = m_palette.color(QPalette::Base);
    around.setAlphaF(0.85F);
    painter.strokePath(path, QPen(around, 2 * halo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(path, m_palette.color(QPalette::Text));
    return pixmap;
}

void MarkerPainter::paintLabel(QPainter &painter, const QRectF &rect, const QString &label)
{
    const QPixmap &pixmap = kept(u'"' % label, [&] { return drawnLabel(label, rect.size()); });
    place(painter, rect.topLeft() - QPointF(halo, halo), pixmap);
}

} // namespace chargetree
