// SPDX-License-Identifier: Apache-2.0
#include "ui/look/style/headers.h"

#include <QPainter>

namespace chargetree {

void drawHeaderSection(const Canvas &canvas, const QStyleOption &section)
{
    drawEmptyHeader(canvas, section);
    drawLowerLine(canvas.painter, section.rect, colorsOf(section).line);
}

void drawHeaderLabel(const Canvas &canvas, const QStyleOptionHeader &section)
{
    const ThemeColors &colors = colorsOf(section);
    QStyleOptionHeader label = section;
    label.rect = section.rect.marginsRemoved(headerMargins);
    if (section.state.testFlag(QStyle::State_Enabled))
        label.palette.setColor(QPalette::ButtonText,
                               isHovered(section) ? colors.text : colors.secondaryText);
    canvas.base.drawControl(QStyle::CE_HeaderLabel, &label, &canvas.painter, canvas.widget);
}

void drawEmptyHeader(const Canvas &canvas, const QStyleOption &option)
{
    canvas.painter.fillRect(option.rect, colorsOf(option).header);
}

} // namespace chargetree
