// SPDX-License-Identifier: Apache-2.0
#include "ui/look/style/pushbuttons.h"

#include "ui/look/metrics.h"
#include "ui/look/theme.h"

namespace chargetree {

namespace {

enum class Kind { Plain, Main, Flat, Disabled };

Kind kindOf(const QStyleOptionButton &button)
{
    if (button.features.testFlag(QStyleOptionButton::Flat))
        return Kind::Flat;
    if (!button.state.testFlag(QStyle::State_Enabled))
        return Kind::Disabled;
    return button.features.testFlag(QStyleOptionButton::DefaultButton) ? Kind::Main : Kind::Plain;
}

struct KindRow {
    QColor ThemeColors::*fill;
    QColor ThemeColors::*line;
    QColor ThemeColors::*text;
    QColor ThemeColors::*focus;
};

using Colors = ThemeColors;
constexpr KindRow kinds[]{
    {&Colors::window, &Colors::fieldLine, &Colors::text, &Colors::accent},
    {&Colors::accent, &Colors::accent, &Colors::accentText, &Colors::text},
    {nullptr, nullptr, &Colors::accent, &Colors::accent},
    {&Colors::header, &Colors::line, &Colors::disabledText, &Colors::accent},
};

QColor fillOf(const QStyleOptionButton &button, Kind kind)
{
    const ThemeColors &colors = colorsOf(button);
    const QColor ThemeColors::*plain = kinds[int(kind)].fill;
    if (kind == Kind::Plain || kind == Kind::Flat) {
        if (button.state & (QStyle::State_Sunken | QStyle::State_On))
            return colors.pressed;
        if (isHovered(button))
            return colors.hover;
    }
    return plain ? colors.*plain : QColor();
}

Box boxOf(const QStyleOptionButton &button, Kind kind)
{
    const ThemeColors &colors = colorsOf(button);
    const KindRow &row = kinds[int(kind)];
    const bool isHigh = isHighContrast(button.palette);
    Box box{.fill = fillOf(button, kind), .isDashed = isHigh && kind == Kind::Disabled};
    if (button.state.testFlag(QStyle::State_HasFocus)) {
        box.line = colors.*row.focus;
        box.lineWidth = focusWidth(button.palette);
    } else if (isHigh && isHovered(button)) {
        box.line = colors.text;
    } else if (row.line) {
        box.line = colors.*row.line;
    }
    return box;
}

/// Of icon and text in the middle, as Qt parts them from right to left where there is more room.
QRect labelRect(const QStyleOptionButton &button)
{
    const QSize around = aroundPushButton / 2;
    const QRect room =
        button.rect.adjusted(around.width(), around.height(), -around.width(), -around.height());
    if (button.icon.isNull() || button.text.isEmpty()
        || button.features.testFlag(QStyleOptionButton::HasMenu))
        return room;
    const int text = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const int width = button.iconSize.width() + metrics::halfSpacing + text;
    return QStyle::alignedRect(button.direction, Qt::AlignCenter,
                               {qMin(width, room.width()), room.height()}, room);
}

} // namespace

void drawPushButton(const Canvas &canvas, const QStyleOptionButton &button)
{
    const Kind kind = kindOf(button);
    drawBox(canvas.painter, button.rect, boxOf(button, kind));
    QStyleOptionButton label = button;
    label.rect = labelRect(button);
    label.palette.setColor(QPalette::ButtonText, colorsOf(button).*kinds[int(kind)].text);
    canvas.base.proxy()->drawControl(QStyle::CE_PushButtonLabel, &label, &canvas.painter,
                                     canvas.widget);
}

} // namespace chargetree
