// SPDX-License-Identifier: Apache-2.0
#include "ui/look/style/fields.h"

#include "ui/look/style/measures.h"
#include "ui/look/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPlainTextEdit>

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
    return isInside(field) ? QMargins() : aroundField;
}

QSize fieldSize(const QSize &contents, const QWidget *field)
{
    return isInside(field) ? contents
                           : contents.grownBy(aroundField).expandedTo({0, controlHeight(field)});
}

Box fieldBox(const QStyleOption &field)
{
    const ThemeColors &colors = colorsOf(field);
    const bool isEnabled = field.state.testFlag(QStyle::State_Enabled);
    const bool isFocused = field.state.testFlag(QStyle::State_HasFocus);
    return {.fill = isEnabled ? colors.base : colors.header,
            .line = isFocused ? colors.accent : colors.fieldLine,
            .lineWidth = isFocused ? focusWidth(field.palette) : 1,
            .isDashed = !isEnabled && isHighContrast(field.palette)};
}

void drawField(const Canvas &canvas, const QStyleOptionFrame &field)
{
    if (!isInside(canvas.widget))
        drawBox(canvas.painter, field.rect, fieldBox(field));
}

void drawFieldFrame(const Canvas &canvas, const QStyleOption &option)
{
    const bool isTyped = qobject_cast<const QPlainTextEdit *>(canvas.widget) != nullptr;
    if (isTyped && (option.state & QStyle::State_HasFocus))
        drawFocus(canvas.painter, option);
    else
        drawFrame(canvas.painter, option.rect, colorsOf(option).fieldLine);
}

} // namespace chargetree
