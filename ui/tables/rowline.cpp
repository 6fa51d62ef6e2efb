// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/rowline.h"

#include "ui/look/metrics.h"
#include "ui/look/theme.h"
#include "ui/parts/plaintext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

namespace chargetree {

void paintRowLine(QPainter &painter, const QStyleOptionViewItem &option)
{
    if ((option.state & QStyle::State_HasFocus) != 0)
        return;
    painter.setPen(themeColors(option.palette).line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

LinedTextDelegate::LinedTextDelegate(QObject *parent)
    : VeilDelegate(parent)
{
}

void LinedTextDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    VeilDelegate::paint(painter, option, index);
    paintRowLine(*painter, option);
}

QSize LinedTextDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, metrics::spacing);
}

bool LinedTextDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                  const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    showPlainToolTip(event->globalPos(), index.data(Qt::ToolTipRole).toString(), view->viewport(),
                     option.rect);
    return true;
}

} // namespace chargetree
