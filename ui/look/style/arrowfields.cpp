// SPDX-License-Identifier: Apache-2.0
#include "ui/look/style/arrowfields.h"

#include "ui/look/metrics.h"
#include "ui/look/style/fields.h"
#include "ui/look/style/measures.h"

#include <QAbstractSpinBox>

namespace chargetree {

namespace {

constexpr int inset = 2; // of the arrows: the line, and room inside it
constexpr int besideText = 2; // which a field keeps there itself

int columnWidth(const QWidget *widget)
{
    return metrics::iconSize(lettersOf(widget)) + metrics::halfSpacing;
}

/// Where the arrows are, left to right.
QRect columnOf(const QRect &field, const QWidget *widget)
{
    const QRect inside = field.adjusted(inset, inset, -inset, -inset);
    return inside.adjusted(inside.width() - columnWidth(widget), 0, 0, 0);
}

/// Where the text is, left to right.
QRect textOf(const QRect &field, const QWidget *widget)
{
    return field.marginsRemoved(
        {aroundField.left(), aroundField.top(), columnWidth(widget) + inset, aroundField.bottom()});
}

struct Arrow {
    QStyle::PrimitiveElement element;
    QRect place;
    bool isEnabled;
};

void drawArrow(const Canvas &canvas, const QStyleOption &field, const Arrow &arrow)
{
    QStyleOption option = field;
    option.rect = arrow.place;
    option.palette.setCurrentColorGroup(arrow.isEnabled ? QPalette::Normal : QPalette::Disabled);
    canvas.base.proxy()->drawPrimitive(arrow.element, &option, &canvas.painter, canvas.widget);
}

struct Step {
    QStyle::SubControl part;
    QStyle::PrimitiveElement arrow;
    QAbstractSpinBox::StepEnabledFlag flag;
};

constexpr Step steps[]{
    {QStyle::SC_SpinBoxUp, QStyle::PE_IndicatorArrowUp, QAbstractSpinBox::StepUpEnabled},
    {QStyle::SC_SpinBoxDown, QStyle::PE_IndicatorArrowDown, QAbstractSpinBox::StepDownEnabled},
};

void drawStep(const Canvas &canvas, const QStyleOptionSpinBox &box, const Step &step)
{
    const ThemeColors &colors = colorsOf(box);
    const QRect place = spinBoxPart(box, step.part, canvas.widget);
    const bool isEnabled =
        box.state.testFlag(QStyle::State_Enabled) && box.stepEnabled.testFlag(step.flag);
    if (isEnabled && isHovered(box) && box.activeSubControls == step.part)
        drawBox(canvas.painter, place,
                {.fill = box.state.testFlag(QStyle::State_Sunken) ? colors.pressed : colors.hover});
    drawArrow(canvas, box, {step.arrow, place, isEnabled});
}

} // namespace

QSize arrowFieldSize(const QSize &contents, const QWidget *widget)
{
    const int sides = aroundField.left() + 2 * besideText + columnWidth(widget) + inset;
    return {
        contents.width() + sides,
        qMax(contents.height() + aroundField.top() + aroundField.bottom(), controlHeight(widget))};
}

QRect comboBoxPart(const QStyleOptionComboBox &box, QStyle::SubControl part, const QWidget *widget)
{
    QRect place = box.rect;
    if (part == QStyle::SC_ComboBoxArrow)
        place = columnOf(box.rect, widget);
    else if (part == QStyle::SC_ComboBoxEditField)
        place = textOf(box.rect, widget).adjusted(box.editable ? 0 : besideText - 1, 0, 0, 0);
    return QStyle::visualRect(box.direction, box.rect, place);
}

QRect spinBoxPart(const QStyleOptionSpinBox &box, QStyle::SubControl part, const QWidget *widget)
{
    QRect place = box.rect;
    const QRect column = columnOf(box.rect, widget);
    const int half = column.height() / 2;
    if (part == QStyle::SC_SpinBoxUp)
        place = column.adjusted(0, 0, 0, half - column.height());
    else if (part == QStyle::SC_SpinBoxDown)
        place = column.adjusted(0, column.height() - half, 0, 0);
    else if (part == QStyle::SC_SpinBoxEditField)
        place = textOf(box.rect, widget);
    return QStyle::visualRect(box.direction, box.rect, place);
}

void drawComboBox(const Canvas &canvas, const QStyleOptionComboBox &box)
{
    Box frame = fieldBox(box);
    if (isHovered(box) && !box.editable)
        frame.fill = colorsOf(box).hover;
    drawBox(canvas.painter, box.rect, frame);
    drawArrow(canvas, box,
              {QStyle::PE_IndicatorArrowDown,
               comboBoxPart(box, QStyle::SC_ComboBoxArrow, canvas.widget),
               box.state.testFlag(QStyle::State_Enabled)});
}

void drawSpinBox(const Canvas &canvas, const QStyleOptionSpinBox &box)
{
    drawBox(canvas.painter, box.rect, fieldBox(box));
    if (box.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (const Step &step : steps)
        drawStep(canvas, box, step);
}

} // namespace chargetree
