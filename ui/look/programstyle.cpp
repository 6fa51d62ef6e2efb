// SPDX-License-Identifier: Apache-2.0
#include "ui/look/programstyle.h"

#include "ui/look/largearrow.h"
#include "ui/look/motion.h"
#include "ui/look/style/arrowfields.h"
#include "ui/look/style/fields.h"
#include "ui/look/style/headers.h"
#include "ui/look/style/measures.h"
#include "ui/look/style/panels.h"
#include "ui/look/style/pushbuttons.h"
#include "ui/look/style/scrollbars.h"
#include "ui/look/style/tabs.h"
#include "ui/look/style/toolbuttons.h"

#include <QHeaderView>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

#include <algorithm>

namespace chargetree {

namespace {

// Fusion's outline is the window's colour, darker by this much.
constexpr int outlineFactor = 140;

QPalette withOutline(QPalette palette, const QColor &outline)
{
    palette.setColor(QPalette::Window, outline.lighter(outlineFactor));
    return palette;
}

void drawNothing(const Canvas &, const QStyleOption &) { }

/// What the style draws itself.
template <typename Element>
struct DrawRow {
    Element element;
    Draw draw;
};

constexpr DrawRow<QStyle::PrimitiveElement> primitives[]{
    {QStyle::PE_Frame, drawFieldFrame},
    {QStyle::PE_FrameFocusRect, drawFocusRect},
    {QStyle::PE_FrameTabBarBase, drawTabBarBase},
    {QStyle::PE_IndicatorTabTearLeft, drawNothing},
    {QStyle::PE_IndicatorTabTearRight, drawNothing},
    {QStyle::PE_PanelItemViewRow, drawOf<QStyleOptionViewItem, drawRowPanel>},
    {QStyle::PE_PanelItemViewItem, drawOf<QStyleOptionViewItem, drawItemPanel>},
    {QStyle::PE_PanelLineEdit, drawOf<QStyleOptionFrame, drawField>},
    {QStyle::PE_PanelScrollAreaCorner, drawScrollCorner},
    {QStyle::PE_PanelTipLabel, drawToolTip},
};

constexpr DrawRow<QStyle::ControlElement> controls[]{
    {QStyle::CE_HeaderEmptyArea, drawEmptyHeader},
    {QStyle::CE_HeaderLabel, drawOf<QStyleOptionHeader, drawHeaderLabel>},
    {QStyle::CE_HeaderSection, drawHeaderSection},
    {QStyle::CE_MenuItem, drawMenuItem},
    {QStyle::CE_ProgressBarContents, drawOf<QStyleOptionProgressBar, drawProgress>},
    {QStyle::CE_ProgressBarGroove, drawProgressGroove},
    {QStyle::CE_PushButton, drawOf<QStyleOptionButton, drawPushButton>},
    {QStyle::CE_Splitter, drawSplitter},
    {QStyle::CE_TabBarTabLabel, drawOf<QStyleOptionTab, drawTabLabel>},
    {QStyle::CE_TabBarTabShape, drawOf<QStyleOptionTab, drawTabShape>},
};

constexpr DrawRow<QStyle::ComplexControl> complexControls[]{
    {QStyle::CC_ComboBox, drawOf<QStyleOptionComboBox, drawComboBox>},
    {QStyle::CC_ScrollBar, drawOf<QStyleOptionSlider, drawScrollBar>},
    {QStyle::CC_SpinBox, drawOf<QStyleOptionSpinBox, drawSpinBox>},
    {QStyle::CC_ToolButton, drawOf<QStyleOptionToolButton, drawToolButton>},
};

/// Null where Fusion draws it.
template <typename Element, std::size_t count>
Draw drawingOf(Element element, const DrawRow<Element> (&rows)[count])
{
    const auto row = std::ranges::find(rows, element, &DrawRow<Element>::element);
    return row == std::end(rows) ? nullptr : row->draw;
}

} // namespace

ProgramStyle::ProgramStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

int ProgramStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons || hint == SH_EtchDisabledText) {
        return 0;
    }
    if (hint == SH_Table_GridLineColor && option)
        return int(colorsOf(*option).line.rgba());
    if ((hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate) && isStill()) {
        return 0;
    }
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

int ProgramStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                              const QWidget *widget) const
{
    if (const auto fixed = fixedMetric(metric, widget))
        return *fixed;
    return grownMetric(metric, QProxyStyle::pixelMetric(metric, option, widget), widget);
}

QSize ProgramStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                     const QSize &contents, const QWidget *widget) const
{
    if (type == CT_PushButton)
        return (contents + aroundPushButton).expandedTo({0, controlHeight(widget)});
    if (type == CT_LineEdit)
        return fieldSize(contents, widget);
    if (type == CT_ComboBox || type == CT_SpinBox)
        return arrowFieldSize(contents, widget);
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        button && type == CT_ToolButton)
        return toolButtonSize(contents, *button, widget);
    const QSize usual = QProxyStyle::sizeFromContents(type, option, contents, widget);
    return type == CT_HeaderSection ? usual.grownBy(headerMargins) : usual;
}

QRect ProgramStyle::subElementRect(SubElement element, const QStyleOption *option,
                                   const QWidget *widget) const
{
    if (element == SE_LineEditContents)
        return option->rect.marginsRemoved(fieldMargins(widget));
    if (element == SE_ItemViewItemFocusRect) // around its icon, too
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect ProgramStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                   SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar)
        return scrollBarPart(*bar, part);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && combo && part != SC_ComboBoxListBoxPopup)
        return comboBoxPart(*combo, part, widget);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox)
        return spinBoxPart(*spin, part, widget);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

/// What lights up under the mouse besides what Fusion has so.
void ProgramStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QTabBar *>(widget) || qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void ProgramStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (const Draw draw = drawingOf(element, controls))
        draw({*painter, widget, *baseStyle()}, *option);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

void ProgramStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isIndicator = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
    if (isIndicator && button) {
        QStyleOptionButton outlined = *button;
        outlined.palette = withOutline(option->palette, colorsOf(*option).indicatorLine);
        QProxyStyle::drawPrimitive(element, &outlined, painter, widget);
    } else if (const Draw draw = drawingOf(element, primitives)) {
        draw({*painter, widget, *baseStyle()}, *option);
    } else if (!drawLargeArrow(element, *option, *painter, lettersOf(widget))) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ProgramStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    if (const Draw draw = drawingOf(control, complexControls))
        draw({*painter, widget, *baseStyle()}, *option);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace chargetree
