// SPDX-License-Identifier: Apache-2.0
#include "ui/look/largearrow.h"

#include "ui/look/metrics.h"

#include <QPainter>
#include <QStyleOption>

#include <optional>

namespace chargetree {

namespace {

constexpr int usualLength = 8; // of the side that is across
constexpr int usualDepth = 4;
constexpr int strength = 160; // of the text's colour

/// Degrees from one that points down.
std::optional<int> turnOf(QStyle::PrimitiveElement element, const QStyleOption &option)
{
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (element == QStyle::PE_IndicatorArrowDown)
        return 0;
    if (element == QStyle::PE_IndicatorArrowUp)
        return 180;
    if (element == QStyle::PE_IndicatorArrowLeft)
        return 90;
    if (element == QStyle::PE_IndicatorArrowRight)
        return -90;
    if (element == QStyle::PE_IndicatorHeaderArrow && header)
        return header->sortIndicator == QStyleOptionHeader::SortUp ? 180 : 0;
    if (element != QStyle::PE_IndicatorBranch || !(option.state & QStyle::State_Children))
        return std::nullopt;
    return option.state & QStyle::State_Open ? 0 : isMirrored ? 90 : -90;
}

} // namespace

bool drawLargeArrow(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                    const QFontMetrics &font)
{
    const int length = metrics::grown(usualLength, font);
    const auto turn = length > usualLength ? turnOf(element, option) : std::nullopt;
    if (!turn)
        return false;
    const double across = std::min({length, option.rect.width(), option.rect.height()}) / 2.0;
    const double depth = across * usualDepth / usualLength;
    QColor color = option.palette.color(QPalette::WindowText);
    color.setAlpha(strength);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(option.rect).center());
    painter.rotate(*turn);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF{{-across, -depth}, {across, -depth}, {0, depth}});
    painter.restore();
    return true;
}

} // namespace chargetree
