// SPDX-License-Identifier: Apache-2.0
#include "ui/look/style/scrollbars.h"

#include <QPainter>

namespace chargetree {

namespace {

constexpr int handleInset = 2;

/// Along the bar.
struct Span {
    int start;
    int length;
};

Span handleOf(const QStyleOptionSlider &bar, int length)
{
    if (bar.maximum == bar.minimum)
        return {0, length};
    const qint64 whole = qint64(bar.maximum) - bar.minimum + bar.pageStep;
    const int part = int(qint64(bar.pageStep) * length / whole);
    const int handle = qMin(qMax(part, leastHandle), length);
    return {QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                            length - handle, bar.upsideDown),
            handle};
}

} // namespace

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool isHorizontal = bar.orientation == Qt::Horizontal;
    const int length = isHorizontal ? bar.rect.width() : bar.rect.height();
    const Span handle = handleOf(bar, length);
    const auto rectOf = [&](int start, int end) {
        const QRect rect = isHorizontal ? QRect(start, 0, end - start, bar.rect.height())
                                        : QRect(0, start, bar.rect.width(), end - start);
        return QStyle::visualRect(bar.direction, bar.rect, rect.translated(bar.rect.topLeft()));
    };
    const int end = handle.start + handle.length;
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return rectOf(0, length);
    case QStyle::SC_ScrollBarSlider:
        return rectOf(handle.start, end);
    case QStyle::SC_ScrollBarSubPage:
        return rectOf(0, handle.start);
    case QStyle::SC_ScrollBarAddPage:
        return rectOf(end, length);
    default:
        return {};
    }
}

void drawScrollBar(const Canvas &canvas, const QStyleOptionSlider &bar)
{
    const ThemeColors &colors = colorsOf(bar);
    const QRect handle = scrollBarPart(bar, QStyle::SC_ScrollBarSlider);
    const bool isHeld = bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
                        && (isHovered(bar) || bar.state.testFlag(QStyle::State_Sunken));
    canvas.painter.fillRect(bar.rect, colors.base);
    drawBox(canvas.painter, handle.adjusted(handleInset, handleInset, -handleInset, -handleInset),
            {.fill = isHeld ? colors.secondaryText : colors.fieldLine});
}

void drawScrollCorner(const Canvas &canvas, const QStyleOption &option)
{
    canvas.painter.fillRect(option.rect, colorsOf(option).base);
}

} // namespace chargetree
