// SPDX-License-Identifier: Apache-2.0
#include "ui/map/maplegend.h"

#include "ui/look/metrics.h"
#include "ui/look/statustone.h"
#include "ui/map/statusglyph.h"

#include <QPainter>
#include <QStyle>

#include <array>

namespace chargetree {

namespace {

constexpr int gap = 2 * metrics::spacing; // between two entries

} // namespace

MapLegend::MapLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("mapLegend"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MapLegend::show(std::span<const ChargerSpot> spots, const Wording &wording)
{
    std::array<int, statusCount> counts{};
    for (const ChargerSpot &spot : spots)
        ++counts[std::size_t(spot.status)];
    m_entries.clear();
    QStringList said;
    // Worst first; ways of being in use look alike and are counted as one.
    for (std::size_t i = statusCount; i-- > 0;) {
        const Tone tone = toneOf(Status(i));
        int count = counts[i];
        while (i > 0 && toneOf(Status(i - 1)) == tone)
            count += counts[--i];
        if (count == 0)
            continue;
        const QString word = tone == Tone::InUse     ? tr("In use")
                             : tone == Tone::Booting ? wording.status(Status::Booting)
                             : tone == Tone::Other   ? tr("Other status")
                             : tone == Tone::None    ? tr("No status")
                                                     : wording.status(Status(i));
        m_entries.push_back({tone, QString(word % QStringLiteral("  ") % wording.number(count))});
        said += QString(word % QStringLiteral(": ") % wording.number(count));
    }
    setAccessibleName(said.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int MapLegend::widthOf(const Entry &entry) const
{
    return metrics::dotSize(fontMetrics()) + metrics::spacing
           + fontMetrics().horizontalAdvance(entry.text) + 1;
}

std::vector<QRect> MapLegend::places(int width) const
{
    std::vector<QRect> places;
    const int height = fontMetrics().height() + metrics::halfSpacing;
    QPoint at;
    for (const Entry &entry : m_entries) {
        const int wide = widthOf(entry);
        if (at.x() > 0 && at.x() + wide > width)
            at = {0, at.y() + height};
        places.emplace_back(at, QSize(std::min(wide, width), height));
        at.rx() += wide + gap;
    }
    return places;
}

QSize MapLegend::sizeHint() const
{
    return {metrics::spacing * 30, heightForWidth(std::max(width(), metrics::spacing * 30))};
}

int MapLegend::heightForWidth(int width) const
{
    const std::vector<QRect> all = places(width);
    return all.empty() ? 0 : all.back().bottom() + 1;
}

void MapLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const std::vector<QRect> all = places(width());
    const int side = metrics::dotSize(fontMetrics());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto mirrored = [&](const QRect &place) {
            return QStyle::visualRect(layoutDirection(), rect(), place);
        };
        const QRect &place = all[i];
        const QRect glyph(place.left(), place.top() + (place.height() - side) / 2, side, side);
        paintStatusGlyph(&painter, mirrored(glyph), m_entries[i].tone, palette(),
                         palette().color(QPalette::Window));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(mirrored(place.adjusted(side + metrics::spacing, 0, 0, 0)),
                         int(Qt::AlignVCenter)
                             | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                         m_entries[i].text);
    }
}

} // namespace chargetree
