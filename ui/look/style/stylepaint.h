// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/themecolors.h"

#include <QStyle>
#include <QStyleOption>

class QPainter;

namespace chargetree {

/// Where a part of the style is drawn, and who draws what the part leaves as it is.
struct Canvas {
    QPainter &painter;
    const QWidget *widget;
    const QStyle &base; // it asks the program's style for all that is inside
};

using Draw = void (*)(const Canvas &canvas, const QStyleOption &option);

/// A function that draws one kind of option, among those that draw any. Others draw nothing.
template <typename Option, void (*draw)(const Canvas &, const Option &)>
void drawOf(const Canvas &canvas, const QStyleOption &option)
{
    if (const auto *known = qstyleoption_cast<const Option *>(&option))
        draw(canvas, *known);
}

/// A shape with round corners. What has no valid colour is left out.
struct Box {
    QColor fill = {};
    QColor line = {};
    int lineWidth = 1;
    bool isDashed = false;
};

void drawBox(QPainter &painter, const QRect &rect, const Box &box);

// Straight lines are filled, as a pen loses them at fractional scalings.
void drawLowerLine(QPainter &painter, const QRect &rect, const QColor &color, int width = 1);
void drawUpperLine(QPainter &painter, const QRect &rect, const QColor &color, int width = 1);
void drawFrame(QPainter &painter, const QRect &rect, const QColor &color, int width = 1);

/// A line around what has the keyboard.
void drawFocus(QPainter &painter, const QStyleOption &option);

/// What the mouse is over, as long as it can be used.
bool isHovered(const QStyleOption &option);

inline const ThemeColors &colorsOf(const QStyleOption &option)
{
    return themeColors(option.palette);
}

} // namespace chargetree
