// SPDX-License-Identifier: Apache-2.0
#include "ui/report/pagecanvas.h"

#include "models/fields/visibletext.h"
#include "ui/connections/environmentbadge.h"
#include "ui/look/statustone.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

namespace chargetree {

namespace {

struct FontRow {
    PageFont font;
    int points;
    QFont::Weight weight;
};

constexpr std::array<FontRow, 5> fontRows{{
    {PageFont::Name, 20, QFont::Bold},
    {PageFont::Heading, 10, QFont::Bold},
    {PageFont::Kind, 9, QFont::Bold},
    {PageFont::Body, 9, QFont::Normal},
    {PageFont::Small, 8, QFont::Normal},
}};

constexpr qreal dotSize = 6;
constexpr qreal dotRoom = 11; // with the gap behind it
constexpr qreal ruleWidth = 0.5;
constexpr qreal badgePadding = 5;
constexpr qreal badgeHeight = 13;

/// Shaping a text costs by its length, whatever of it is seen.
QString cut(const QString &text, Qt::TextElideMode elide)
{
    return elide == Qt::ElideLeft ? text.right(cellLimit) : text.left(cellLimit);
}

Tone toneOf(const PageValue &value)
{
    if (value.status)
        return chargetree::toneOf(*value.status);
    return value.validity ? chargetree::toneOf(*value.validity) : Tone::None;
}

} // namespace

PageCanvas::PageCanvas(QPainter &painter, qreal width, Qt::LayoutDirection direction)
    : m_painter(painter)
    , m_width(width)
    , m_direction(direction)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

QFont PageCanvas::font(PageFont which) const
{
    const FontRow &row = fontRows[static_cast<std::size_t>(which)];
    QFont font(QGuiApplication::font().family());
    font.setPixelSize(row.points); // a unit of the painter is a point
    font.setWeight(row.weight);
    // As it is, but without ligatures, by which no reader finds "offline".
    font.setLetterSpacing(QFont::PercentageSpacing, 100);
    font.setHintingPreference(QFont::PreferNoHinting); // widths are those of the paper
    return font;
}

QRectF PageCanvas::placed(const QRectF &room) const
{
    if (m_direction == Qt::LeftToRight)
        return room;
    return {m_width - room.right(), room.top(), room.width(), room.height()};
}

qreal PageCanvas::widthOf(const QString &text, PageFont which) const
{
    return QFontMetricsF(font(which)).horizontalAdvance(cut(text, Qt::ElideRight));
}

qreal PageCanvas::widthOf(const PageValue &value, PageFont which) const
{
    return widthOf(value.text, which) + (toneOf(value) == Tone::None ? 0 : dotRoom);
}

void PageCanvas::text(const QRectF &room, const QString &text, const PageLine &line)
{
    const QFont used = font(line.font);
    const QFontMetricsF metrics(used);
    const QString shown = metrics.elidedText(cut(text, line.elide), line.elide, room.width());
    QRectF taken = room;
    taken.setWidth(qMin(metrics.horizontalAdvance(shown), room.width()));
    if (line.isAtEnd)
        taken.moveRight(room.right());
    const ThemeColors &colors = themeColors(m_palette);
    m_painter.setFont(used);
    m_painter.setPen(line.isQuiet ? colors.secondaryText : colors.text);
    // By the height of capitals, so that sizes beside each other share their base line.
    const qreal base = room.center().y() + QFontMetricsF(font(PageFont::Body)).capHeight() / 2;
    const qreal own = room.center().y() + metrics.capHeight() / 2;
    m_painter.setLayoutDirection(line.isPath ? Qt::LeftToRight : m_direction);
    m_painter.drawText(QPointF(placed(taken).left(), qMax(base, own)), shown);
}

void PageCanvas::value(const QRectF &room, const PageValue &value, const PageLine &line)
{
    QRectF word = room;
    if (const Tone tone = toneOf(value); tone != Tone::None) {
        const QRectF dot(room.left(), room.center().y() - dotSize / 2, dotSize, dotSize);
        paintStatusDot(&m_painter, placed(dot), statusLook(tone, m_palette));
        word.setLeft(room.left() + dotRoom);
    }
    text(word, value.text, line);
}

void PageCanvas::rule(const QRectF &room)
{
    const QRectF place = placed(room);
    m_painter.setPen(QPen(themeColors(m_palette).line, ruleWidth));
    m_painter.drawLine(place.bottomLeft(), place.bottomRight());
}

qreal PageCanvas::badge(const QRectF &room, Environment environment)
{
    const QString word = environmentWord(environment);
    if (word.isEmpty())
        return 0;
    const qreal letters = widthOf(word, PageFont::Kind);
    const QRectF box(room.left(), room.center().y() - badgeHeight / 2, letters + 2 * badgePadding,
                     badgeHeight);
    const BadgeColors colors = environmentColors(environment, themeColors(m_palette));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colors.background);
    m_painter.drawRoundedRect(placed(box), 3, 3);
    const QFont used = font(PageFont::Kind);
    m_painter.setFont(used);
    m_painter.setPen(colors.text);
    m_painter.drawText(QPointF(placed(box).left() + badgePadding,
                               box.center().y() + QFontMetricsF(used).capHeight() / 2),
                       word);
    return box.width();
}

} // namespace chargetree
