// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/reportpage.h"
#include "ui/look/statusstyle.h"
#include "ui/look/theme.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace chargetree {

/// The letters of a page: the program's face, in sizes of its own.
enum class PageFont { Name, Heading, Kind, Body, Small };

struct PageLine {
    PageFont font = PageFont::Body;
    bool isQuiet = false;
    bool isAtEnd = false; // of its room, not at the beginning
    bool isPath = false; // reads from left to right in every language
    Qt::TextElideMode elide = Qt::ElideRight;
};

/// Draws a page in points, in the light colours: paper is white. Rooms are meant left to right and
/// are mirrored where the page reads from right to left.
class PageCanvas final {
public:
    /// The painter's origin is the top left corner of the page's content.
    PageCanvas(QPainter &painter, qreal width, Qt::LayoutDirection direction);

    [[nodiscard]] qreal widthOf(const QString &text, PageFont font) const;
    /// Of dot and word.
    [[nodiscard]] qreal widthOf(const PageValue &value, PageFont font) const;
    /// One line, elided where it is longer than the room.
    void text(const QRectF &room, const QString &text, const PageLine &line = {});
    void value(const QRectF &room, const PageValue &value, const PageLine &line = {});
    /// As wide as the room, along its lower edge.
    void rule(const QRectF &room);
    /// The environment's word on its colour, at the beginning of the room; returns its width.
    qreal badge(const QRectF &room, Environment environment);

private:
    [[nodiscard]] QRectF placed(const QRectF &room) const;
    [[nodiscard]] QFont font(PageFont font) const;

    QPainter &m_painter;
    qreal m_width;
    Qt::LayoutDirection m_direction;
    QPalette m_palette = lightPalette();
};

} // namespace chargetree
