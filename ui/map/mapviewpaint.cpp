// SPDX-License-Identifier: Apache-2.0
#include "models/geo/scalebar.h"
#include "ui/look/metrics.h"
#include "ui/look/theme.h"
#include "ui/map/mapground.h"
#include "ui/map/mapview.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chargetree {

namespace {

constexpr double longestScale = 120; // pixels
constexpr int attributionFlags = int(Qt::AlignLeading) | int(Qt::AlignTop) | int(Qt::TextWordWrap);

/// A quiet tile for words over the map.
void paintTile(QPainter &painter, const QRectF &rect, const QPalette &palette)
{
    QColor ground = palette.color(QPalette::Base);
    ground.setAlphaF(0.85F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, metrics::radius, metrics::radius);
    painter.setPen(palette.color(QPalette::Text));
}

} // namespace

void MapView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_ground)
        m_groundPainter.paint(painter, *m_ground, m_flight.camera(), palette(),
                              m_flight.isFlying());
    else
        painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setRenderHint(QPainter::Antialiasing);
    paintScale(painter);
    paintAttribution(painter);
    paintMarkers(painter);
    if (spots().empty() && !m_emptyText.isEmpty())
        paintEmpty(painter);
    if (hasFocus()) {
        const int width = qMax(2, focusWidth(palette()));
        const double inset = width / 2.0;
        painter.setPen(QPen(themeColors(palette()).accent, width));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset));
    }
}

unsigned MapView::accentsOf(const Marker &marker) const
{
    const bool isSelected =
        std::ranges::any_of(m_markers.membersOf(marker), [this](std::uint32_t member) {
            return m_selected.test(number(spots()[member].charger));
        });
    const bool isFocused = hasFocus() && m_markers.isBehind(marker, m_focused);
    return (isSelected ? MarkerPainter::Selected : MarkerPainter::Plain)
           | (m_markers.isBehind(marker, m_hovered) ? MarkerPainter::Hovered : MarkerPainter::Plain)
           | (isFocused ? MarkerPainter::Focused : MarkerPainter::Plain);
}

void MapView::paintMarkers(QPainter &painter)
{
    std::vector<std::pair<const Marker *, unsigned>> standingOut; // over the others
    for (const Marker &marker : markers()) {
        if (!marker.label.isEmpty())
            m_markerPainter.paintLabel(painter, marker.labelRect, marker.label);
    }
    const auto paint = [&](const Marker &marker, unsigned accents) {
        m_markerPainter.paint(painter, marker.rect.center(), marker.worst, marker.count, accents);
    };
    for (const Marker &marker : markers()) {
        const unsigned accents = accentsOf(marker);
        if (accents != MarkerPainter::Plain)
            standingOut.emplace_back(&marker, accents);
        else
            paint(marker, accents);
    }
    for (const auto &[marker, accents] : standingOut)
        paint(*marker, accents);
}

void MapView::paintScale(QPainter &painter)
{
    const MapCamera &camera = m_flight.camera();
    const double latitude = geoPointOf(camera.centre()).latitude;
    const ScaleBar bar = scaleBar(metresPerPixel(latitude, camera.zoom()), longestScale,
                                  m_wording.locale().measurementSystem());
    const QString number = m_wording.locale().toString(bar.length, 'g', 6);
    QString text;
    switch (bar.unit) {
    case ScaleBar::Unit::Metres:
        text = tr("%1 m").arg(number);
        break;
    case ScaleBar::Unit::Kilometres:
        text = tr("%1 km").arg(number);
        break;
    case ScaleBar::Unit::Feet:
        text = tr("%1 ft").arg(number);
        break;
    case ScaleBar::Unit::Miles:
        text = tr("%1 mi").arg(number);
        break;
    }
    painter.setFont(smallFont(font()));
    const QFontMetrics letters(painter.font());
    const double barWidth = std::round(bar.pixels);
    const int wide = std::max(int(barWidth), letters.horizontalAdvance(text));
    const QRectF tile =
        mirrored({metrics::spacing, height() - metrics::spacing - letters.height() - 8,
                  wide + 2 * metrics::spacing, letters.height() + 8});
    paintTile(painter, tile, palette());
    painter.drawText(tile.adjusted(metrics::spacing, 1, 0, 0), int(Qt::AlignLeft | Qt::AlignTop),
                     text);
    const double bottom = tile.bottom() - 3.5;
    const double left = tile.left() + metrics::spacing + 0.5;
    painter.setPen(QPen(palette().color(QPalette::Text), 1));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawPolyline(QPolygonF{{left, bottom - 4},
                                   {left, bottom},
                                   {left + barWidth, bottom},
                                   {left + barWidth, bottom - 4}});
    painter.setRenderHint(QPainter::Antialiasing);
}

bool MapView::hasAttribution() const
{
    return m_ground && m_ground->hasTiles();
}

/// Whom the makers of the tiles want named, and why none come where they are waited for.
QString MapView::attribution() const
{
    const QString &makers = m_ground->source().attribution;
    return m_ground->isPausing() ? QString(
               tr("The map server refused; it is asked again in a while.") % u'\n' % makers)
                                 : makers;
}

/// In as many lines as it needs; what a small map has no room for is in the tooltip.
QRect MapView::attributionRect() const
{
    const QSize most(width() / 2, height() / 2);
    const QRect text = QFontMetrics(smallFont(font()))
                           .boundingRect(QRect({}, most), attributionFlags, attribution());
    QRect tile({}, (text.size() + QSize(metrics::spacing, 4)).boundedTo(most));
    tile.moveBottomRight({width() - metrics::spacing, height() - metrics::spacing});
    return mirrored(tile);
}

void MapView::paintAttribution(QPainter &painter)
{
    if (!hasAttribution())
        return;
    const QRect tile = attributionRect();
    painter.setFont(smallFont(font()));
    paintTile(painter, tile, palette());
    painter.drawText(tile.adjusted(metrics::halfSpacing, 2, -metrics::halfSpacing, -2),
                     attributionFlags, attribution());
}

void MapView::paintEmpty(QPainter &painter)
{
    painter.setFont(font());
    const QRect room = rect().adjusted(metrics::margin * 2, 0, -metrics::margin * 2, 0);
    const int flags = int(Qt::AlignCenter) | int(Qt::TextWordWrap);
    const QRectF text = painter.boundingRect(room, flags, m_emptyText);
    paintTile(painter,
              text.adjusted(-metrics::margin, -metrics::spacing, metrics::margin, metrics::spacing),
              palette());
    painter.drawText(text, flags, m_emptyText);
}

} // namespace chargetree
