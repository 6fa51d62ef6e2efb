// SPDX-License-Identifier: Apache-2.0
#include "ui/glance/barpaint.h"

#include "models/items/recordcell.h"
#include "ui/look/statustone.h"
#include "ui/look/theme.h"
#include "ui/parts/plaintext.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace chargetree {

Tone toneOfBar(const QModelIndex &index)
{
    if (const QVariant status = index.data(StatusRole); status.isValid())
        return toneOf(Status(status.toInt()));
    if (const QVariant validity = index.data(ValidityRole); validity.isValid())
        return toneOf(Validity(validity.toInt()));
    return Tone::None;
}

QColor colorOfBar(const QModelIndex &index, const QPalette &palette)
{
    const ThemeColors &colors = themeColors(palette);
    const Tone tone = toneOfBar(index);
    if (tone != Tone::None)
        return statusLook(tone, palette).color;
    return index.data(QuietRole).toBool() ? colors.indicatorLine : colors.accent;
}

void paintBarGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QStyleOptionViewItem ground = option;
    ground.index = index;
    ground.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, &painter, option.widget);
}

bool showBarHelp(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                 const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    showPlainToolTip(event->globalPos(), index.data(Qt::ToolTipRole).toString(), view->viewport(),
                     option.rect);
    return true;
}

} // namespace chargetree
