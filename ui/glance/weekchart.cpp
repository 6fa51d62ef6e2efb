// SPDX-License-Identifier: Apache-2.0
#include "ui/glance/weekchart.h"

#include "ui/glance/weekdelegate.h"
#include "ui/look/metrics.h"
#include "ui/look/theme.h"

#include <QPainter>
#include <QPaintEvent>

#include <algorithm>

namespace chargetree {

namespace {

constexpr int columnHeight = metrics::spacing * 8;

int lineHeight(const QWidget &widget)
{
    return QFontMetrics(smallFont(widget.font())).height();
}

} // namespace

WeekChart::WeekChart(QWidget *parent)
    : GlanceView(GlanceChart::ExpiryWeeks, parent)
    , m_delegate(new WeekDelegate(this))
{
    setFlow(LeftToRight);
    setItemDelegate(m_delegate);
    arrange();
}

/// From the top: "today", the numbers, the columns, the months.
int WeekChart::contentHeight() const
{
    return 3 * lineHeight(*this) + columnHeight + metrics::halfSpacing;
}

void WeekChart::arrange()
{
    const int line = lineHeight(*this);
    m_delegate->setMargins({.above = 2 * line, .below = line + metrics::halfSpacing});
    const int weeks = std::max(1, bars().rowCount());
    const QSize column(std::max(1, viewport()->width() / weeks), contentHeight());
    m_delegate->setSize(column);
    setGridSize(column);
    viewport()->update();
}

/// What reaches over several weeks is drawn on top of them all.
void WeekChart::paintEvent(QPaintEvent *event)
{
    GlanceView::paintEvent(event);
    if (bars().rowCount() == 0)
        return;
    QPainter painter(viewport());
    painter.setFont(smallFont(font()));
    paintMonths(painter);
    paintToday(painter);
}

int WeekChart::placeOf(const QModelIndex &week, double days) const
{
    const QRect rect = visualRect(week);
    const int along = qRound(rect.width() * days / 7);
    return layoutDirection() == Qt::RightToLeft ? rect.right() - along : rect.left() + along;
}

void WeekChart::paintMonths(QPainter &painter) const
{
    const ThemeColors &colors = themeColors(palette());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int line = lineHeight(*this);
    const int base = contentHeight() - line - metrics::halfSpacing;
    painter.setPen(colors.fieldLine);
    painter.drawLine(0, base, viewport()->width(), base);
    for (int row = 0; row < bars().rowCount(); ++row) {
        const QModelIndex week = bars().index(row);
        const QDate end = week.data(DayRole).toDate().addDays(6);
        if (end.day() > 7) // no month begins in it
            continue;
        const int place = placeOf(week, 7 - end.day());
        const QString month =
            bars().wording().locale().standaloneMonthName(end.month(), QLocale::ShortFormat);
        const int width = painter.fontMetrics().horizontalAdvance(month) + 3;
        const int text = isMirrored ? place - width - 2 : place + 3;
        if (text < 0 || text + width > viewport()->width())
            continue; // a tick alone says nothing
        painter.setPen(colors.fieldLine);
        painter.drawLine(place, base, place, base + metrics::spacing);
        painter.setPen(colors.secondaryText);
        painter.drawText(QRect(text, base + metrics::halfSpacing, width, line),
                         int(Qt::AlignCenter) | Qt::TextSingleLine, month);
    }
}

void WeekChart::paintToday(QPainter &painter) const
{
    const QDate today = bars().today();
    const qint64 days = bars().index(0).data(DayRole).toDate().daysTo(today);
    const QModelIndex week = bars().index(int(days / 7));
    if (!week.isValid())
        return;
    const ThemeColors &colors = themeColors(palette());
    const int place = placeOf(week, double(days % 7) + 0.5);
    const QString word = tr("today");
    const int width = painter.fontMetrics().horizontalAdvance(word) + 3;
    const int line = lineHeight(*this);
    const int foot = contentHeight() - line - metrics::halfSpacing;
    const QRect number = m_delegate->numberRect(visualRect(week), week);
    painter.setPen(QPen(colors.text, 1, Qt::DashLine));
    for (const auto &[from, to] :
         {std::pair{line, number.top()}, std::pair{number.bottom() + 1, foot}}) {
        if (from < to)
            painter.drawLine(place, from, place, to);
    }
    painter.setPen(colors.text);
    painter.drawText(QRect(place - width / 2, 0, width, line),
                     int(Qt::AlignCenter) | Qt::TextSingleLine, word);
}

} // namespace chargetree
