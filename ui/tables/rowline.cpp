// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/rowline.h"

#include "ui/look/metrics.h"
#include "ui/look/theme.h"
#include "ui/parts/plaintext.h"
#include "ui/privacy/veil.h"

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
    : PaddedDelegate(parent)
{
}

void LinedTextDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    PaddedDelegate::paint(painter, option, index);
    paintRowLine(*painter, option);
}

QSize LinedTextDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const bool isWrapped = (option.features & QStyleOptionViewItem::WrapText) != 0;
    const int second = isWrapped && isCoverable(option, index) ? option.fontMetrics.height() : 0;
    return PaddedDelegate::sizeHint(option, index) + QSize(0, metrics::spacing + second);
}

bool LinedTextDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                  const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty() && isCoverable(option, index))
        text = index.data().toString(); // which has no more room than any other
    showPlainToolTip(event->globalPos(), text, view->viewport(), option.rect);
    return true;
}

} // namespace chargetree
