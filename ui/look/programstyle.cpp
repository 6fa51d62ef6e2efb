// SPDX-License-Identifier: Apache-2.0
#include "ui/look/programstyle.h"

#include "ui/look/largearrow.h"
#include "ui/look/metrics.h"
#include "ui/look/motion.h"
#include "ui/look/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace chargetree {

namespace {

// Fusion's outline is the window's colour, darker by this much.
constexpr int outlineFactor = 140;

constexpr double plainDpi = 96; // at which Fusion draws things as large as they are meant
// What Fusion measures by the screen alone. Other sizes of icons are taken from the small one.
constexpr QStyle::PixelMetric growing[]{
    QStyle::PM_SmallIconSize,
    QStyle::PM_ButtonIconSize,
    QStyle::PM_ListViewIconSize,
    QStyle::PM_IndicatorWidth,
    QStyle::PM_IndicatorHeight,
    QStyle::PM_ExclusiveIndicatorWidth,
    QStyle::PM_ExclusiveIndicatorHeight,
    QStyle::PM_HeaderMarkSize,
    QStyle::PM_TabBarScrollButtonWidth,
};

QFontMetrics lettersOf(const QWidget *widget)
{
    return QFontMetrics(widget ? widget->font() : QApplication::font());
}

QPalette withOutline(QPalette palette, const QColor &outline)
{
    palette.setColor(QPalette::Window, outline.lighter(outlineFactor));
    return palette;
}

void drawLowerLine(QPainter *painter, const QRect &rect, const QColor &color, int width = 1)
{
    painter->fillRect(rect.x(), rect.bottom() + 1 - width, rect.width(), width, color);
}

void drawUpperLine(QPainter *painter, const QRect &rect, const QColor &color, int width = 1)
{
    painter->fillRect(rect.x(), rect.y(), rect.width(), width, color);
}

/// Filled, as a pen loses lines at fractional scalings.
void drawFrame(QPainter *painter, const QRect &rect, const QColor &color, int width = 1)
{
    drawLowerLine(painter, rect, color, width);
    drawUpperLine(painter, rect, color, width);
    painter->fillRect(rect.x(), rect.y(), width, rect.height(), color);
    painter->fillRect(rect.right() + 1 - width, rect.y(), width, rect.height(), color);
}

void drawFocus(QPainter *painter, const QStyleOption &option)
{
    drawFrame(painter, option.rect, themeColors(option.palette).accent, focusWidth(option.palette));
}

/// What is selected is only tinted, which is no contrast.
void drawSelectionLines(QPainter *painter, const QStyleOption &option)
{
    const QColor color = themeColors(option.palette).text;
    drawUpperLine(painter, option.rect, color);
    drawLowerLine(painter, option.rect, color);
}

bool isFocusedInHighContrast(const QStyleOption &option)
{
    return (option.state & QStyle::State_HasFocus) != 0 && isHighContrast(option.palette);
}

/// Flat, where Fusion shades and outlines.
void drawItemPanel(QPainter *painter, const QStyleOptionViewItem &item)
{
    const bool isEnabled = item.state & QStyle::State_Enabled;
    if (item.state & QStyle::State_Selected) {
        const auto group = isEnabled ? QPalette::Normal : QPalette::Disabled;
        painter->fillRect(item.rect, item.palette.brush(group, QPalette::Highlight));
        if (isHighContrast(item.palette))
            drawSelectionLines(painter, item);
    } else if ((item.state & QStyle::State_MouseOver) && isEnabled) {
        painter->fillRect(item.rect, themeColors(item.palette).hover);
    } else if (item.backgroundBrush.style() != Qt::NoBrush) {
        painter->fillRect(item.rect, item.backgroundBrush);
    }
}

/// A bar that says that there is something to wait for, where Fusion moves stripes.
void drawStillBar(QPainter *painter, const QStyleOption &option)
{
    painter->save();
    painter->setPen(Qt::NoPen);
    painter->setBrush(QBrush(themeColors(option.palette).accent, Qt::BDiagPattern));
    painter->drawRect(option.rect);
    painter->restore();
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
    if ((hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate) && isStill()) {
        return 0;
    }
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

int ProgramStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                              const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    if (std::ranges::find(growing, metric) == std::end(growing))
        return usual;
    const QFontMetrics letters = lettersOf(widget);
    const int plain = qRound(usual * plainDpi / letters.fontDpi()); // else it would grow twice
    return qMax(usual, metrics::grown(plain, letters));
}

void ProgramStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    const bool isBusy = bar && bar->minimum == 0 && bar->maximum == 0;
    if (element == CE_ProgressBarContents && isBusy && isStill()) {
        drawStillBar(painter, *option);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
        if (element == CE_MenuItem && (option->state & State_Selected) != 0
            && isHighContrast(option->palette))
            drawFocus(painter, *option);
    }
}

void ProgramStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isIndicator = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
    if (isIndicator && button) {
        QStyleOptionButton outlined = *button;
        outlined.palette = withIndicatorOutline(option->palette);
        QProxyStyle::drawPrimitive(element, &outlined, painter, widget);
    } else if (element == PE_Frame) {
        drawFrame(painter, option->rect, themeColors(option->palette).fieldLine);
    } else if (element == PE_FrameTabBarBase) {
        drawLowerLine(painter, option->rect, themeColors(option->palette).line);
    } else if (element == PE_FrameFocusRect && qobject_cast<const QTabBar *>(widget)) {
        return; // the style sheet draws the frame, around the whole tab
    } else if (element == PE_FrameFocusRect
               && (!widget || qobject_cast<const QAbstractItemView *>(widget)
                   || isHighContrast(option->palette))) {
        drawFocus(painter, *option);
    } else if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
               item && element == PE_PanelItemViewItem) {
        drawItemPanel(painter, *item);
    } else if (!drawLargeArrow(element, *option, *painter, lettersOf(widget))) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ProgramStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
        QStyleOptionComboBox outlined = *combo;
        outlined.palette = withFieldOutline(option->palette);
        QProxyStyle::drawComplexControl(control, &outlined, painter, widget);
    } else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
        QStyleOptionSpinBox outlined = *spin;
        outlined.palette = withFieldOutline(option->palette);
        QProxyStyle::drawComplexControl(control, &outlined, painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
    const bool isField = control == CC_ComboBox || control == CC_SpinBox;
    if (isField && isFocusedInHighContrast(*option))
        drawFocus(painter, *option);
}

const QPalette &ProgramStyle::withFieldOutline(const QPalette &palette) const
{
    if (m_field.sourceKey != palette.cacheKey()) {
        const QColor outline = themeColors(palette).fieldLine;
        m_field = {.sourceKey = palette.cacheKey(), .palette = withOutline(palette, outline)};
    }
    return m_field.palette;
}

const QPalette &ProgramStyle::withIndicatorOutline(const QPalette &palette) const
{
    if (m_indicator.sourceKey != palette.cacheKey()) {
        const QColor outline = themeColors(palette).indicatorLine;
        m_indicator = {.sourceKey = palette.cacheKey(), .palette = withOutline(palette, outline)};
    }
    return m_indicator.palette;
}

} // namespace chargetree
