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

void WeekDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    paintBarGround(*painter, option, index);
    const double fraction = index.data(FractionRole).toDouble();
    if (fraction <= 0)
        return;
    const QRect room = option.rect.adjusted(1, m_margins.above, -1, -m_margins.below);
    const int height = qMax(leastHeight, qRound(room.height() * fraction));
    const QRect column(room.left(), room.bottom() + 1 - height, room.width(), height);
    painter->save();
    painter->fillRect(column, colorOfBar(index, option.palette));
    const QFont font = smallFont(option.font);
    const QString number = index.data(CountRole).toString();
    if (QFontMetrics(font).horizontalAdvance(number) <= option.rect.width()) {
        const int line = QFontMetrics(font).height();
        painter->setFont(font);
        painter->setPen(themeColors(option.palette).secondaryText);
        painter->drawText(QRect(option.rect.left(), column.top() - line, option.rect.width(), line),
                          int(Qt::AlignCenter) | Qt::TextSingleLine, number);
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
