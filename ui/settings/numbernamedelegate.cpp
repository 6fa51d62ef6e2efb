// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/numbernamedelegate.h"

#include "models/fields/numbernames.h"
#include "ui/look/metrics.h"
#include "ui/look/theme.h"
#include "ui/tables/rowline.h"

#include <QApplication>

namespace chargetree {

QString shownName(const QString &name)
{
    return name.isEmpty() ? NumberNameDelegate::tr("no name yet") : name;
}

void NumberNameDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem blank = option;
    initStyleOption(&blank, index);
    const QString name = blank.text;
    blank.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &blank, painter, option.widget);
    painter->save();
    paintRowLine(*painter, option);
    const ThemeColors &colors = themeColors(option.palette);
    const QRect room = option.rect.adjusted(metrics::spacing, 0, -metrics::spacing, 0);
    painter->setPen(name.isEmpty() ? colors.secondaryText : colors.text);
    painter->setFont(blank.font);
    painter->drawText(room, int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine,
                      blank.fontMetrics.elidedText(shownName(name), Qt::ElideRight, room.width()));
    painter->restore();
}

QWidget *NumberNameDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                          const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (auto *field = qobject_cast<QLineEdit *>(editor)) {
        field->setMaxLength(int(NumberNames::mostLetters));
        const QString number = index.siblingAtColumn(0).data().toString();
        field->setAccessibleName(tr("Name of %1", "a number").arg(number));
    }
    return editor;
}

} // namespace chargetree
