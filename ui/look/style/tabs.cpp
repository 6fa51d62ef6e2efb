// SPDX-License-Identifier: Apache-2.0
#include "ui/look/style/tabs.h"

namespace chargetree {

namespace {

QColor textOf(const QStyleOptionTab &tab)
{
    const ThemeColors &colors = colorsOf(tab);
    if (!tab.state.testFlag(QStyle::State_Enabled))
        return colors.disabledText;
    return tab.state & (QStyle::State_Selected | QStyle::State_MouseOver) ? colors.text
                                                                          : colors.secondaryText;
}

} // namespace

void drawTabShape(const Canvas &canvas, const QStyleOptionTab &tab)
{
    const ThemeColors &colors = colorsOf(tab);
    if (isHovered(tab))
        canvas.painter.fillRect(tab.rect, colors.hover);
    if (tab.state.testFlag(QStyle::State_Selected))
        drawLowerLine(canvas.painter, tab.rect, colors.accent, isHighContrast(tab.palette) ? 4 : 2);
    if (tab.state.testFlag(QStyle::State_HasFocus))
        drawFocus(canvas.painter, tab);
}

void drawTabLabel(const Canvas &canvas, const QStyleOptionTab &tab)
{
    QStyleOptionTab label = tab;
    label.rect.setBottom(tab.rect.bottom() - 1); // the line below weighs more than none above
    label.palette.setColor(QPalette::WindowText, textOf(tab));
    canvas.base.drawControl(QStyle::CE_TabBarTabLabel, &label, &canvas.painter, canvas.widget);
}

void drawTabBarBase(const Canvas &canvas, const QStyleOption &option)
{
    drawLowerLine(canvas.painter, option.rect, colorsOf(option).line);
}

} // namespace chargetree
