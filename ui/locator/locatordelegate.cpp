// SPDX-License-Identifier: Apache-2.0
#include "ui/locator/locatordelegate.h"

#include "ui/locator/locatormodel.h"
#include "ui/look/metrics.h"
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

constexpr int inset = LocatorDelegate::inset;

/// Where the texts stand, left to right.
struct Rooms {
    QRect icon;
    QRect name;
    QRect detail;
    QRect remark;
};

int remarkWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString remark = index.data(LocatorModel::RemarkRole).toString();
    const int width = QFontMetrics(smallFont(option.font)).horizontalAdvance(remark);
    return remark.isEmpty() ? 0 : width + metrics::halfSpacing; // glyphs lie on parts of pixels
}

Rooms roomsOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect room = option.rect.adjusted(inset, 0, -inset, 0);
    const int small = QFontMetrics(smallFont(option.font)).height();
    const bool hasDetail = !index.data(LocatorModel::DetailRole).toString().isEmpty();
    const int height = option.fontMetrics.height() + (hasDetail ? small : 0);
    const int top = room.top() + (room.height() - height) / 2;
    const int side = metrics::iconSize(option.fontMetrics);
    const int left = room.left() + side + inset;
    const int taken = remarkWidth(option, index);
    const int end = room.right() + 1 - taken;
    const int textWidth = end - left - (taken > 0 ? metrics::margin : 0);
    return {QRect(room.left(), room.top() + (room.height() - side) / 2, side, side),
            QRect(left, top, textWidth, option.fontMetrics.height()),
            QRect(left, top + option.fontMetrics.height(), textWidth, small),
            QRect(end, room.top(), taken, room.height())};
}

QList<MarkedRange> marksOf(const QModelIndex &index, int role)
{
    return index.data(role).value<QList<MarkedRange>>();
}

/// Where something is, as far as there is room: what is nearest to it stands last and stays.
struct Place {
    QString text;
    QList<MarkedRange> marks;
};

Place placeOf(const QModelIndex &index, const QFont &font, int width)
{
    const QString whole = index.data(LocatorModel::DetailRole).toString();
    const QString text = QFontMetrics(font).elidedText(whole, Qt::ElideLeft, width);
    Place place{text, {}};
    const int cut = int(whole.size() - text.size()); // less than what is gone: there is an ellipsis
    for (const MarkedRange &mark : marksOf(index, LocatorModel::DetailMarksRole)) {
        const int start = qMax(mark.start - cut, text == whole ? 0 : 1);
        const int end = mark.start + mark.length - cut;
        if (start < end)
            place.marks.append({start, end - start});
    }
    return place;
}

} // namespace

QSize LocatorDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int small = QFontMetrics(smallFont(option.font)).height();
    return {0, option.fontMetrics.height() + small + inset};
}

void LocatorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->save();
    painter->setClipRect(option.rect);
    const bool isEnabled = (option.state & QStyle::State_Enabled) != 0;
    const QRect icon =
        QStyle::visualRect(option.direction, option.rect, roomsOf(option, index).icon);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, icon, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    paintTexts(*painter, option, index);
    painter->restore();
}

void LocatorDelegate::paintTexts(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const ThemeColors &colors = themeColors(option.palette);
    const bool isEnabled = (option.state & QStyle::State_Enabled) != 0;
    const QColor quiet = isEnabled ? colors.secondaryText : colors.disabledText;
    const QFont small = smallFont(option.font);
    const Rooms rooms = roomsOf(option, index);
    if (isCovered(option, index)) {
        QStyleOptionViewItem below = option;
        below.font = small;
        below.fontMetrics = QFontMetrics(small);
        paintCover(painter, rooms.name, option);
        paintCover(painter, rooms.detail, below);
        paintMarkedLine(painter, m_smallLines, small, rooms.remark,
                        index.data(LocatorModel::RemarkRole).toString(), quiet, option,
                        QList<MarkedRange>());
        return;
    }
    paintMarkedLine(painter, m_lines, option.font, rooms.name, index.data().toString(),
                    isEnabled ? colors.text : colors.disabledText, option,
                    marksOf(index, LocatorModel::NameMarksRole));
    const Place place = placeOf(index, small, rooms.detail.width());
    paintMarkedLine(painter, m_smallLines, small, rooms.detail, place.text, quiet, option,
                    place.marks);
    paintMarkedLine(painter, m_smallLines, small, rooms.remark,
                    index.data(LocatorModel::RemarkRole).toString(), quiet, option,
                    QList<MarkedRange>());
}

bool LocatorDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const Rooms rooms = roomsOf(option, index);
    const QString name = index.data().toString();
    const QString detail = index.data(LocatorModel::DetailRole).toString();
    const QFontMetrics small(smallFont(option.font));
    if (option.fontMetrics.horizontalAdvance(name) > rooms.name.width()
        || small.horizontalAdvance(detail) > rooms.detail.width())
        showPlainToolTip(event->globalPos(), name % u'\n' % detail, view->viewport(), option.rect);
    return true;
}

} // namespace chargetree
