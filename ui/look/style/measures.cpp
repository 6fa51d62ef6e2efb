// SPDX-License-Identifier: Apache-2.0
#include "ui/look/style/measures.h"

#include "ui/look/metrics.h"
#include "ui/look/style/scrollbars.h"

#include <QApplication>
#include <QScrollBar>

#include <algorithm>

namespace chargetree {

namespace {

struct MetricRow {
    QStyle::PixelMetric metric;
    int pixels;
};

constexpr MetricRow fixedMetrics[]{
    {QStyle::PM_LayoutHorizontalSpacing, metrics::spacing},
    {QStyle::PM_LayoutVerticalSpacing, metrics::spacing},
    {QStyle::PM_ScrollBarSliderMin, leastHandle},
    {QStyle::PM_SplitterWidth, 1},
    {QStyle::PM_TabBarTabHSpace, 26},
    {QStyle::PM_TabBarTabShiftHorizontal, 0},
    {QStyle::PM_TabBarTabShiftVertical, 0},
    {QStyle::PM_TabBarTabVSpace, 17},
    {QStyle::PM_ToolTipLabelFrameWidth, 10},
};

constexpr double plainDpi = 96; // at which Fusion draws things as large as they are meant
// What Fusion measures by the screen alone. Other sizes of icons are taken from the small one.
constexpr QStyle::PixelMetric growing[]{
    QStyle::PM_SmallIconSize,
    QStyle::PM_ButtonIconSize,
    QStyle::PM_ListViewIconSize,
    QStyle::PM_IndicatorWidth,
    QStyle::PM_IndicatorHeight,
    QStyle::PM_ExclusiveIndicatorWidth,
    QStyle::PM_ExclusiveIndicatorHeight,
    QStyle::PM_CheckBoxLabelSpacing,
    QStyle::PM_RadioButtonLabelSpacing,
    QStyle::PM_HeaderMarkSize,
    QStyle::PM_TabBarScrollButtonWidth,
};

} // namespace

QFontMetrics lettersOf(const QWidget *widget)
{
    return QFontMetrics(widget ? widget->font() : QApplication::font());
}

int controlHeight(const QWidget *widget)
{
    const QFontMetrics letters = lettersOf(widget);
    return qMax(letters.height(), metrics::iconSize(letters)) + metrics::spacing;
}

std::optional<int> fixedMetric(QStyle::PixelMetric metric, const QWidget *widget)
{
    // Fusion measures choices by it too.
    if (metric == QStyle::PM_ScrollBarExtent && qobject_cast<const QScrollBar *>(widget))
        return scrollBarWidth;
    const auto row = std::ranges::find(fixedMetrics, metric, &MetricRow::metric);
    return row == std::end(fixedMetrics) ? std::nullopt : std::optional(row->pixels);
}

int grownMetric(QStyle::PixelMetric metric, int usual, const QWidget *widget)
{
    if (std::ranges::find(growing, metric) == std::end(growing))
        return usual;
    const QFontMetrics letters = lettersOf(widget);
    const int plain = qRound(usual * plainDpi / letters.fontDpi()); // else it would grow twice
    return qMax(usual, metrics::grown(plain, letters));
}

} // namespace chargetree
