// SPDX-License-Identifier: Apache-2.0
#include "ui/look/style/fields.h"

#include "ui/look/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>

namespace chargetree {

namespace {

/// Another widget draws the frame around it.
bool isInside(const QWidget *field)
{
    const QWidget *parent = field ? field->parentWidget() : nullptr;
    return qobject_cast<const QAbstractSpinBox *>(parent)
           || qobject_cast<const QComboBox *>(parent);
}

} // namespace

QMargins fieldMargins(const QWidget *field)
{
    return isInside(field) ? QMargins() : QMargins(7, 4, 7, 4);
}

void drawField(const Canvas &canvas, const QStyleOptionFrame &field)
{
    if (isInside(canvas.widget))
        return;
    const ThemeColors &colors = colorsOf(field);
    const bool isEnabled = field.state.testFlag(QStyle::State_Enabled);
    const bool isFocused = field.state.testFlag(QStyle::State_HasFocus);
    drawBox(canvas.painter, field.rect,
            {.fill = isEnabled ? colors.base : colors.header,
             .line = isFocused ? colors.accent : colors.fieldLine,
             .lineWidth = isFocused ? focusWidth(field.palette) : 1,
             .isDashed = !isEnabled && isHighContrast(field.palette)});
}

void drawFieldFrame(const Canvas &canvas, const QStyleOption &option)
{
    drawFrame(canvas.painter, option.rect, colorsOf(option).fieldLine);
}

} // namespace chargetree
