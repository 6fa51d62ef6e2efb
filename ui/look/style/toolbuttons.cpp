// SPDX-License-Identifier: Apache-2.0
#include "ui/look/style/toolbuttons.h"

#include "ui/look/buttonlook.h"
#include "ui/look/metrics.h"
#include "ui/look/style/measures.h"
#include "ui/look/theme.h"

namespace chargetree {

namespace {

constexpr int inset = 5; // of icon and text: the line, and room inside it
constexpr int upperInset = 4;
constexpr int around = 2 * inset + 3;
constexpr int usualArrowRoom = 12;
constexpr int usualArrowSide = 13;
constexpr int arrowInset = 3;

int arrowRoom(const QWidget *widget)
{
    return metrics::grown(usualArrowRoom, lettersOf(widget));
}

bool isDown(const QStyleOption &button, ButtonLook look)
{
    const bool isOn = button.state.testFlag(QStyle::State_On) && look != ButtonLook::Disclosure;
    return isOn || button.state.testFlag(QStyle::State_Sunken);
}

bool hasArrow(const QStyleOptionToolButton &button, const QWidget *widget)
{
    const bool opensAtOnce = button.features.testFlag(QStyleOptionToolButton::HasMenu)
                             && !button.features.testFlag(QStyleOptionToolButton::PopupDelay);
    return opensAtOnce && buttonLook(widget) != ButtonLook::BareMenu;
}

QColor fillOf(const QStyleOptionToolButton &button, ButtonLook look)
{
    const ThemeColors &colors = colorsOf(button);
    if (isDown(button, look))
        return colors.pressed;
    if (isHovered(button))
        return colors.hover;
    return look == ButtonLook::OnMap ? colors.base : QColor();
}

Box boxOf(const QStyleOptionToolButton &button, ButtonLook look)
{
    const ThemeColors &colors = colorsOf(button);
    const bool isHigh = isHighContrast(button.palette);
    Box box{.fill = fillOf(button, look),
            .isDashed = isHigh && !button.state.testFlag(QStyle::State_Enabled)};
    if (button.state.testFlag(QStyle::State_HasFocus)) {
        box.line = colors.accent;
        box.lineWidth = focusWidth(button.palette);
    } else if (isHigh && isDown(button, look)) {
        box.line = colors.fieldLine;
        box.lineWidth = 2;
    } else if (look == ButtonLook::Outlined || look == ButtonLook::OnMap
               || (isHigh && isHovered(button))) {
        box.line = colors.fieldLine;
    }
    return box;
}

void drawArrow(const Canvas &canvas, const QStyleOptionToolButton &button)
{
    QStyleOption arrow = button;
    const int side = metrics::grown(usualArrowSide, lettersOf(canvas.widget));
    const QRect place(button.rect.right() + 1 - arrowInset - side,
                      button.rect.center().y() - side / 2, side, side);
    arrow.rect = QStyle::visualRect(button.direction, button.rect, place);
    canvas.base.proxy()->drawPrimitive(QStyle::PE_IndicatorArrowDown, &arrow, &canvas.painter,
                                       canvas.widget);
}

} // namespace

void drawToolButton(const Canvas &canvas, const QStyleOptionToolButton &button)
{
    drawBox(canvas.painter, button.rect, boxOf(button, buttonLook(canvas.widget)));
    QStyleOptionToolButton label = button;
    label.rect.adjust(inset, upperInset, -inset, -upperInset);
    if (hasArrow(button, canvas.widget)) {
        label.rect.setWidth(label.rect.width() - arrowRoom(canvas.widget));
        label.rect = QStyle::visualRect(button.direction, button.rect, label.rect);
        drawArrow(canvas, button);
    }
    canvas.base.proxy()->drawControl(QStyle::CE_ToolButtonLabel, &label, &canvas.painter,
                                     canvas.widget);
}

QSize toolButtonSize(const QSize &contents, const QStyleOptionToolButton &button,
                     const QWidget *widget)
{
    const int width =
        contents.width() + around + (hasArrow(button, widget) ? arrowRoom(widget) : 0);
    if (button.toolButtonStyle == Qt::ToolButtonIconOnly)
        return {width, contents.height() + around};
    return {width, qMax(contents.height() + 2 * upperInset, controlHeight(widget))};
}

} // namespace chargetree
