// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/paddeddelegate.h"

#include "ui/look/metrics.h"
#include "ui/privacy/veil.h"

#include <QApplication>

namespace chargetree {

namespace {

const QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

/// What cells lack of the room that headers keep.
int insetOf(const QStyleOptionViewItem &option)
{
    const QStyle *style = styleOf(option);
    const int own = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    return qMax(0, metrics::spacing - own);
}

} // namespace

/// The row's ground and its focus are as wide as the cell, what stands on them is not.
void PaddedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    if (isCovered(option, index)) {
        VeilDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem content = option;
    initStyleOption(&content, index);
    QStyleOptionViewItem ground = content;
    ground.text.clear();
    ground.features &= ~QStyleOptionViewItem::HasDecoration;
    styleOf(option)->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    if ((option.state & QStyle::State_Selected) != 0)
        content.palette.setColor(QPalette::Text, option.palette.color(QPalette::HighlightedText));
    content.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
    content.backgroundBrush = Qt::NoBrush;
    content.rect.adjust(insetOf(option), 0, -insetOf(option), 0);
    styleOf(option)->drawControl(QStyle::CE_ItemViewItem, &content, painter, option.widget);
}

QSize PaddedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem content = option;
    if (content.rect.width() > 0) // lines are broken within it
        content.rect.adjust(insetOf(option), 0, -insetOf(option), 0);
    return VeilDelegate::sizeHint(content, index) + QSize(2 * insetOf(option), 0);
}

} // namespace chargetree
