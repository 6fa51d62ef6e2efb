// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/markedline.h"

#include "ui/look/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace chargetree {

namespace {

/// Draws over what is marked; cheaper than formats of the line, which clip by paths.
void paintMarks(QPainter &painter, const QTextLayout &layout, const QPointF &at,
                const QList<MarkedRange> &marks, const QPalette &palette)
{
    const QTextLine line = layout.lineAt(0);
    for (const MarkedRange &mark : marks) {
        const qreal from = line.cursorToX(mark.start);
        const qreal to = line.cursorToX(mark.start + mark.length);
        const QRectF room(at.x() + qMin(from, to), at.y(), qAbs(to - from), line.height());
        painter.save();
        painter.setClipRect(room, Qt::IntersectClip);
        painter.fillRect(room, themeColors(palette).markBackground);
        painter.setPen(themeColors(palette).markText);
        layout.draw(&painter, at);
        painter.restore();
    }
}

/// `marksOf` says what is marked in the line as it is shown.
template <typename Marks>
int paintLine(QPainter &painter, const QTextLayout &line, const QRect &rect, const QColor &color,
              const QStyleOptionViewItem &option, const Marks &marksOf)
{
    const int width = qMin(widthOf(line), rect.width());
    const QRect room = QStyle::visualRect(option.direction, option.rect,
                                          QRect(rect.left(), rect.top(), width, rect.height()));
    const QPointF at(room.left(), room.top() + (room.height() - line.lineAt(0).height()) / 2);
    painter.setPen(color);
    line.draw(&painter, at);
    if (const QList<MarkedRange> marks = marksOf(line.text()); !marks.isEmpty())
        paintMarks(painter, line, at, marks, option.palette);
    return width;
}

/// What of the ranges an elided text still shows.
QList<MarkedRange> cut(const QList<MarkedRange> &marks, int length)
{
    QList<MarkedRange> shown;
    for (const MarkedRange &mark : marks) {
        if (mark.start < length)
            shown.append({mark.start, qMin(mark.length, length - mark.start)});
    }
    return shown;
}

} // namespace

int paintMarkedLine(QPainter &painter, TextLines &lines, const QFont &font, const QRect &rect,
                    const QString &text, const QColor &color, const QStyleOptionViewItem &option,
                    const QStringList &foldedWords)
{
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    const QTextLayout &line = lines.line(text, rect.width(), font, option.direction);
    return paintLine(painter, line, rect, color, option, [&](const QString &shown) {
        return foldedWords.isEmpty() ? QList<MarkedRange>() : foldedMatches(shown, foldedWords);
    });
}

int paintMarkedLine(QPainter &painter, TextLines &lines, const QFont &font, const QRect &rect,
                    const QString &text, const QColor &color, const QStyleOptionViewItem &option,
                    const QList<MarkedRange> &marks)
{
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    const QTextLayout &line = lines.line(text, rect.width(), font, option.direction);
    return paintLine(painter, line, rect, color, option, [&](const QString &shown) {
        const bool isWhole = shown.size() == text.size();
        return cut(marks, int(shown.size()) - (isWhole ? 0 : 1)); // the ellipsis
    });
}

} // namespace chargetree
