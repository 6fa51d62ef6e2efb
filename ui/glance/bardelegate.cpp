// SPDX-License-Identifier: Apache-2.0
#include "ui/glance/bardelegate.h"

#include "models/glance/glancemodel.h"
#include "ui/glance/barpaint.h"
#include "ui/look/metrics.h"
#include "ui/look/statustone.h"
#include "ui/look/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace chargetree {

namespace {

constexpr int leastLength = 2; // of a bar that counts something

/// Glyphs lie on fractions of a pixel; without some room a text that fits is cut.
int textWidth(const QString &text, const QFontMetrics &font)
{
    return font.horizontalAdvance(text) + 3;
}

} // namespace

BarDelegate::BarDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

int BarDelegate::labelWidth(const QModelIndex &index, const QFontMetrics &font)
{
    return statusDotRoom(toneOfBar(index), font) + textWidth(index.data().toString(), font);
}

int BarDelegate::numberWidth(const QModelIndex &index, const QFontMetrics &font)
{
    return textWidth(index.data(CountRole).toString(), font);
}

QSize BarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {m_rooms.label + m_rooms.number, metrics::rowHeight(option.fontMetrics)};
}

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    paintBarGround(*painter, option, index);
    const ThemeColors &colors = themeColors(option.palette);
    const QRect room = option.rect.adjusted(inset, 0, -inset, 0);
    QStyleOptionViewItem shown = option;
    const bool isQuiet = index.data(QuietRole).toBool();
    shown.palette.setColor(QPalette::Text, isQuiet ? colors.secondaryText : colors.text);
    const QRect label(room.left(), room.top(), m_rooms.label, room.height());
    // What tells labels apart may be at either end: "Suspended by car", "… by charger".
    const int letters = m_rooms.label - statusDotRoom(toneOfBar(index), option.fontMetrics);
    const QString text =
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, letters);
    paintStatus(painter, label, toneOfBar(index), text, shown);
    const QRect number(room.right() + 1 - m_rooms.number, room.top(), m_rooms.number,
                       room.height());
    const QRect bar(label.right() + 1 + metrics::spacing, room.top(),
                    number.left() - label.right() - 1 - 2 * metrics::spacing, room.height());
    paintBar(*painter, option, bar, index);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(index.data(FractionRole).toDouble() > 0 ? colors.text : colors.secondaryText);
    const auto end = QStyle::visualAlignment(option.direction, Qt::AlignRight);
    painter->drawText(QStyle::visualRect(option.direction, option.rect, number),
                      int(end | Qt::AlignVCenter) | Qt::TextSingleLine,
                      index.data(CountRole).toString());
    painter->restore();
}

void BarDelegate::paintBar(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room,
                           const QModelIndex &index) const
{
    const double fraction = index.data(FractionRole).toDouble();
    if (fraction <= 0 || room.width() <= leastLength)
        return;
    const int height = option.fontMetrics.height() / 2 + 1;
    const int length = qMax(leastLength, qRound(room.width() * fraction));
    const QRect bar(room.left(), room.top() + (room.height() - height) / 2, length, height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorOfBar(index, option.palette));
    const double radius = qMin(length / 2.0, double(metrics::radius) / 2);
    painter.drawRoundedRect(QStyle::visualRect(option.direction, option.rect, bar), radius, radius);
    painter.restore();
}

bool BarDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                            const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return showBarHelp(event, view, option, index)
           || QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace chargetree
