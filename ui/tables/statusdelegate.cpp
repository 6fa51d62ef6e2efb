// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/statusdelegate.h"

#include "models/items/recordcell.h"
#include "ui/look/badgelook.h"
#include "ui/look/metrics.h"
#include "ui/look/statustone.h"
#include "ui/look/theme.h"
#include "ui/parts/markedline.h"
#include "ui/parts/plaintext.h"
#include "ui/privacy/veil.h"
#include "ui/tables/rowline.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>

namespace chargetree {

namespace {

Tone toneOfCell(const QModelIndex &index)
{
    if (const QVariant status = index.data(StatusRole); status.isValid())
        return toneOf(Status(status.toInt()));
    if (const QVariant validity = index.data(ValidityRole); validity.isValid())
        return toneOf(Validity(validity.toInt()));
    if (const QVariant severity = index.data(SeverityRole); severity.isValid())
        return toneOf(Severity(severity.toInt()));
    return Tone::None;
}

bool isLink(const QModelIndex &index)
{
    return index.data(LinkRole).isValid() || index.data(UrlRole).isValid();
}

QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    if (index.data(SectionRole).toBool()) {
        font = smallFont(font);
        font.setBold(true);
    }
    if (index.data(ComparedRole).toBool())
        font.setBold(true);
    // Its colour is nearly that of text.
    font.setUnderline(isLink(index) && isHighContrast(option.palette));
    return font;
}

QColor colorOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const ThemeColors &colors = themeColors(option.palette);
    if (isLink(index) && (option.state & QStyle::State_Selected) == 0)
        return option.palette.color(QPalette::Link);
    if (index.data(QuietRole).toBool() || index.data(SectionRole).toBool())
        return colors.secondaryText;
    return colors.text;
}

/// Glyphs lie on fractions of a pixel; without some room a text that fits is cut.
constexpr int slack = 3;

int textWidth(const QString &text, const QFontMetrics &font)
{
    return text.isEmpty() ? 0 : font.horizontalAdvance(text) + slack;
}

/// What is wrong is said in sentences, which are of no use without their ends.
bool isWrapped(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return (option.features & QStyleOptionViewItem::WrapText) != 0
           && index.data(SeverityRole).isValid();
}

QRect wrappedRect(const QRect &room, const QString &text, const QFontMetrics &font)
{
    const int tall = 100 * font.height();
    return font.boundingRect(QRect(0, 0, room.width(), tall), Qt::TextWordWrap, text);
}

int remarkWidth(const QString &remark, const QFontMetrics &font)
{
    return remark.isEmpty() ? 0 : font.horizontalAdvance(remark) + 2 * metrics::spacing;
}

QRect contentOf(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(metrics::spacing, 0, -metrics::spacing, 0);
}

} // namespace

StatusDelegate::StatusDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics font(fontOf(option, index));
    int width =
        2 * metrics::spacing + statusDotRoom(toneOfCell(index), font)
        + (isCoverable(option, index) ? coverRoom(font) : textWidth(index.data().toString(), font));
    if (const QString remark = index.data(RemarkRole).toString(); !remark.isEmpty())
        width += metrics::spacing + remarkWidth(remark, QFontMetrics(smallFont(option.font)));
    int height = metrics::rowHeight(option.fontMetrics);
    if (isWrapped(option, index) && width > option.rect.width() && option.rect.width() > 0) {
        const QRect room =
            contentOf(option).adjusted(statusDotRoom(toneOfCell(index), font), 0, 0, 0);
        height = wrappedRect(room, index.data().toString(), font).height() + metrics::spacing;
    }
    return {width, height};
}

void StatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem blank = option;
    initStyleOption(&blank, index);
    blank.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &blank, painter, option.widget);
    painter->save();
    painter->setClipRect(option.rect);
    if (m_isLined)
        paintRowLine(*painter, option);
    if (index.data(ComparedRole).toBool())
        painter->fillRect(QStyle::visualRect(option.direction, option.rect,
                                             {option.rect.left(), option.rect.top(),
                                              metrics::halfSpacing, option.rect.height() - 1}),
                          themeColors(option.palette).accent);
    paintCell(*painter, blank, index);
    painter->restore();
}

void StatusDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem shown = option;
    shown.font = fontOf(option, index);
    shown.fontMetrics = QFontMetrics(shown.font);
    const QColor color = colorOf(option, index);
    shown.palette.setColor(QPalette::Text, color);
    shown.palette.setColor(QPalette::HighlightedText, color);
    QRect room = contentOf(option);
    if (index.data(SectionRole).toBool())
        room.setTop(room.bottom() + 1 - metrics::rowHeight(option.fontMetrics));
    const QString text = index.data().toString();
    const Tone tone = toneOfCell(index);
    const QString remark = index.data(RemarkRole).toString();
    const bool isUnderBars = !text.isEmpty() && isCovered(option, index);
    const int width =
        statusDotRoom(tone, shown.fontMetrics)
        + (isUnderBars ? coverWidth(shown.fontMetrics) : textWidth(text, shown.fontMetrics));
    const QFontMetrics small(smallFont(option.font));
    const int behind = remark.isEmpty() ? 0 : metrics::spacing + remarkWidth(remark, small);
    if (isWrapped(shown, index) && width > room.width() && !isUnderBars
        && room.height() >= 2 * shown.fontMetrics.height())
        return paintWrapped(painter, room, shown, index);
    if ((shown.displayAlignment & Qt::AlignRight) != 0) {
        if (behind == 0)
            room.setRight(room.right() + slack); // so that the text itself ends below its title
        room.setLeft(qMax(room.left(), room.right() + 1 - width - behind));
    }
    const int wanted = qMin(width, room.width());
    const QRect line(room.left(), room.top(), wanted, room.height());
    if (isUnderBars)
        paintCover(painter, paintDot(&painter, line, tone, shown), shown);
    else if (!m_marks.isEmpty() && index.data(SearchedRole).toBool())
        paintMarkedLine(painter, m_lines, shown.font, line, text, color, shown, m_marks);
    else
        paintStatus(&painter, line, tone, text, shown);
    room.setLeft(room.left() + wanted + metrics::spacing);
    if (!remark.isEmpty() && room.width() >= remarkWidth(remark, small))
        paintRemark(painter, room, remark, option);
}

void StatusDelegate::paintWrapped(QPainter &painter, const QRect &room,
                                  const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const Tone tone = toneOfCell(index);
    QRect words = room.adjusted(statusDotRoom(tone, option.fontMetrics), 0, 0, 0);
    const int height = wrappedRect(words, text, option.fontMetrics).height();
    words.setTop(qMax(room.top(), room.center().y() + 1 - height / 2));
    words.setHeight(height);
    paintDot(&painter, {room.left(), words.top(), room.width(), option.fontMetrics.height()}, tone,
             option);
    painter.setFont(option.font);
    painter.setPen(option.palette.color(QPalette::Text));
    const auto side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, words),
                     int(side) | Qt::TextWordWrap, text);
}

void StatusDelegate::paintRemark(QPainter &painter, const QRect &room, const QString &remark,
                                 const QStyleOptionViewItem &option) const
{
    const QFont font = smallFont(option.font);
    const QFontMetrics fontMetrics(font);
    const int height = fontMetrics.height() + 2;
    const QRect logical(room.left(), room.center().y() - height / 2,
                        remarkWidth(remark, fontMetrics), height);
    const QRect badge = QStyle::visualRect(option.direction, option.rect, logical);
    painter.setRenderHint(QPainter::Antialiasing);
    useBadgeColors(painter, option.palette);
    painter.drawRoundedRect(QRectF(badge).adjusted(0.5, 0.5, -0.5, -0.5), height / 2.0,
                            height / 2.0);
    painter.setPen(themeColors(option.palette).badgeText);
    painter.setFont(font);
    painter.drawText(badge, int(Qt::AlignCenter) | Qt::TextSingleLine, remark);
}

bool StatusDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList lines;
    if (sizeHint(option, index).width() > option.rect.width()) {
        lines += index.data().toString();
        lines += index.data(RemarkRole).toString();
    }
    lines += index.data(Qt::ToolTipRole).toString();
    lines.removeAll(QString());
    showPlainToolTip(event->globalPos(), lines.join(u'\n'), view->viewport(), option.rect);
    return true;
}

} // namespace chargetree
