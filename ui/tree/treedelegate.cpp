// SPDX-License-Identifier: Apache-2.0
#include "ui/tree/treedelegate.h"

#include "models/fields/visibletext.h"
#include "models/items/fleetmodel.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/nodeicon.h"
#include "ui/look/statustone.h"
#include "ui/look/theme.h"
#include "ui/parts/markedline.h"
#include "ui/parts/plaintext.h"
#include "ui/privacy/veil.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>

namespace chargetree {

namespace {

QColor quietColor(const QStyleOptionViewItem &option)
{
    return themeColors(option.palette).secondaryText;
}

QRect mirrored(const QStyleOptionViewItem &option, const QRect &rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

Tone toneOfRow(const QModelIndex &index)
{
    if (const QVariant status = index.data(StatusRole); status.isValid())
        return toneOf(Status(status.toInt()));
    const QVariant validity = index.data(ValidityRole);
    return validity.isValid() ? toneOf(Validity(validity.toInt())) : Tone::None;
}

} // namespace

TreeDelegate::TreeDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

/// Names are as wide as what statuses and ids leave.
QSize TreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics &font = option.fontMetrics;
    int width = 0;
    if (index.column() != NameColumn) {
        const int text = isCoverable(option, index)
                             ? coverRoom(font)
                             : font.horizontalAdvance(index.data().toString()) + 1;
        const int dot = index.column() == StatusColumn ? statusDotRoom(toneOfRow(index), font) : 0;
        width = metrics::spacing + dot + text + metrics::halfSpacing;
    }
    return {width, metrics::rowHeight(font)};
}

void TreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);

    painter->save();
    painter->setClipRect(option.rect);
    if (index.column() == NameColumn) {
        paintName(*painter, option, index);
    } else if (index.column() == StatusColumn) {
        paintStatusOf(*painter, option, index);
    } else {
        const QRect room = option.rect.adjusted(metrics::spacing, 0, -metrics::halfSpacing, 0);
        if (isCovered(option, index))
            paintCover(*painter, room, option);
        else
            paintText(*painter, room, index.data().toString(), quietColor(option), option, m_marks,
                      Line::Id);
    }
    painter->restore();
}

bool TreeDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data().toString();
    const int wanted = index.column() == NameColumn
                           ? option.fontMetrics.horizontalAdvance(text)
                                 + metrics::iconSize(option.fontMetrics) + metrics::margin
                           : sizeHint(option, index).width();
    if (wanted > option.rect.width())
        showPlainToolTip(event->globalPos(), text, view->viewport(), option.rect);
    return true;
}

void TreeDelegate::paintName(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const int side = metrics::iconSize(option.fontMetrics);
    QRect room = option.rect.adjusted(metrics::halfSpacing, 0, -metrics::halfSpacing, 0);
    const QRect iconRoom(room.left(), room.center().y() - side / 2 + 1, side, side);
    const auto kind = NodeKind(index.data(KindRole).toInt());
    icon(nodeIcon(kind)).paint(&painter, mirrored(option, iconRoom));
    room.setLeft(iconRoom.right() + 1 + metrics::spacing);

    const int nameWidth = isCovered(option, index)
                              ? paintCover(painter, room, option)
                              : paintText(painter, room, index.data().toString(),
                                          option.palette.color(QPalette::Text), option, m_marks);
    QString behind = index.data(CountRole).toString();
    const QString remark = index.data(RemarkRole).toString();
    if (!remark.isEmpty())
        behind += behind.isEmpty() ? remark : QStringLiteral(" · ") + remark;
    room.setLeft(room.left() + nameWidth + metrics::spacing);
    if (behind.isEmpty() || room.width() < metrics::margin)
        return;
    paintText(painter, room, behind, quietColor(option), option, {}, Line::Small);
}

void TreeDelegate::paintStatusOf(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const QRect room = option.rect.adjusted(metrics::spacing, 0, -metrics::halfSpacing, 0);
    paintText(painter, paintDot(&painter, room, toneOfRow(index), option), index.data().toString(),
              option.palette.color(QPalette::Text), option, {});
}

int TreeDelegate::paintText(QPainter &painter, const QRect &rect, const QString &text,
                            const QColor &color, const QStyleOptionViewItem &option,
                            const QStringList &marks, Line kind) const
{
    TextLines &lines = kind == Line::Small ? m_smallLines : kind == Line::Id ? m_idLines : m_lines;
    return paintMarkedLine(painter, lines,
                           kind == Line::Small ? smallFont(option.font) : option.font, rect, text,
                           color, option, marks);
}

} // namespace chargetree
