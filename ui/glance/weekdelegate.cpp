// SPDX-License-Identifier: Apache-2.0
#include "ui/glance/weekdelegate.h"

#include "models/glance/glancemodel.h"
#include "ui/glance/barpaint.h"
#include "ui/look/metrics.h"
#include "ui/look/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace chargetree {

namespace {

constexpr int leastHeight = 2; // of a column that counts something

} // namespace

WeekDelegate::WeekDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QRect WeekDelegate::columnRect(const QRect &cell, const QModelIndex &week) const
{
    const QRect room = cell.adjusted(1, m_margins.above, -1, -m_margins.below);
    const int height =
        qMax(leastHeight, qRound(room.height() * week.data(FractionRole).toDouble()));
    return {room.left(), room.bottom() + 1 - height, room.width(), height};
}

QRect WeekDelegate::numberRect(const QRect &cell, const QModelIndex &week) const
{
    const auto *chart = qobject_cast<const QWidget *>(parent());
    const QFontMetrics font(smallFont(chart->font()));
    constexpr int overhang = 2; // on either side, into the gaps between numbers
    if (week.data(FractionRole).toDouble() <= 0
        || font.horizontalAdvance(week.data(CountRole).toString()) > cell.width() + 2 * overhang)
        return {cell.left(), cell.bottom() - m_margins.below + 1, cell.width(), 0};
    return {cell.left() - overhang, columnRect(cell, week).top() - font.height(),
            cell.width() + 2 * overhang, font.height()};
}

void WeekDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    paintBarGround(*painter, option, index);
    if (index.data(FractionRole).toDouble() <= 0)
        return;
    painter->save();
    painter->fillRect(columnRect(option.rect, index), colorOfBar(index, option.palette));
    if (const QRect number = numberRect(option.rect, index); !number.isEmpty()) {
        painter->setFont(smallFont(option.font));
        painter->setPen(themeColors(option.palette).secondaryText);
        painter->drawText(number, int(Qt::AlignCenter) | Qt::TextSingleLine,
                          index.data(CountRole).toString());
    }
    painter->restore();
}

bool WeekDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return showBarHelp(event, view, option, index)
           || QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace chargetree
