// SPDX-License-Identifier: Apache-2.0
#include "ui/look/stylesheet.h"

#include "ui/look/theme.h"

namespace chargetree {

namespace {

constexpr QStringView rules = uR"(
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px;
              padding: 4px; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked, QToolButton:open { background: @pressed; }
QToolButton:focus { border-color: @accent; }
QToolButton:disabled { color: @disabledText; }
QToolButton[outlined="true"] { border-color: @fieldLine; }
QToolButton[outlined="true"]:focus { border-color: @accent; }
QToolButton[onMap="true"] { background: @base; border-color: @fieldLine; }
QToolButton[onMap="true"]:hover { background: @hover; }
QToolButton[onMap="true"]:pressed { background: @pressed; }
QToolButton[onMap="true"]:focus { border-color: @accent; }
QToolButton[disclosure="true"]:checked { background: transparent; }
QToolButton[disclosure="true"]:hover { background: @hover; }
QToolButton[popupMode="1"] { padding-@end: 18px; }
QToolButton[popupMode="2"] { padding-@end: 16px; }
QToolButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: center right;
                              right: 2px; }
QToolButton#menuButton { padding-@end: 4px; }
QToolButton#menuButton::menu-indicator { image: none; width: 0; }
QToolButton::menu-button { border: none; width: 16px; }

QPushButton { background: @window; border: 1px solid @fieldLine; border-radius: 4px;
              padding: 4px 14px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed, QPushButton:checked, QPushButton:open { background: @pressed; }
QPushButton:focus { border-color: @accent; }
QPushButton:default { background: @accent; color: @accentText; border-color: @accent; }
QPushButton:default:focus { border-color: @text; }
QPushButton:disabled { background: @header; color: @disabledText; border-color: @line; }
QPushButton:flat { background: transparent; border-color: transparent; color: @accent; }
QPushButton:flat:hover { background: @hover; }
QPushButton:flat:focus { border-color: @accent; }

QTabBar::tab { background: transparent; color: @secondaryText; border: 1px solid transparent;
               border-bottom: 2px solid transparent; padding: 7px 12px; }
QTabBar::tab:hover { color: @text; background: @hover; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:focus { border-color: @accent; }
QTabBar::tab:disabled { color: @disabledText; }

QHeaderView { background: @header; border: none; }
QHeaderView::section { background: @header; color: @secondaryText; border: none;
                       border-bottom: 1px solid @line; padding: 4px 8px; }
QHeaderView::section:hover { color: @text; }
QTableView { gridline-color: @line; }
QTableCornerButton::section { background: @header; border: none; border-bottom: 1px solid @line; }
QAbstractScrollArea::corner { background: @base; border: none; }

QLineEdit { background: @base; border: 1px solid @fieldLine; border-radius: 4px;
            padding: 3px 6px; }
QLineEdit:focus { border-color: @accent; }
QLineEdit:disabled { background: @header; color: @disabledText; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; padding: 0 4px; }

QScrollBar { background: @base; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @fieldLine; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @secondaryText; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: @base; }

QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }

QLabel#dropHint { background: @base; color: @text; border: 2px solid @accent; border-radius: 4px;
                  padding: 16px 24px; }
QFrame#loadingCard { background: @base; border: 1px solid @line; border-radius: 4px; }
QLabel#detailGone { background: @warningBackground; color: @warningText; padding: 8px 16px; }

QToolTip { background: @tile; color: @text; border: 1px solid @fieldLine; padding: 4px; }
)";

// Frames that are seen: as much wider as the padding is less, so that nothing moves. The padding at
// the end, which keeps room for a menu's arrow, stays.
constexpr QStringView highContrastRules = uR"(
QToolButton:hover { border-color: @fieldLine; }
QToolButton:pressed, QToolButton:checked, QToolButton:open { border: 2px solid @fieldLine;
                                                             padding-top: 3px;
                                                             padding-bottom: 3px; }
QToolButton:focus, QToolButton[outlined="true"]:focus, QToolButton[onMap="true"]:focus {
    border: 3px solid @accent; padding-top: 2px; padding-bottom: 2px; }
QPushButton:hover { border-color: @text; }
QPushButton:focus, QPushButton:flat:focus { border: 3px solid @accent; padding: 2px 12px; }
QPushButton:default:focus { border: 3px solid @text; padding: 2px 12px; }
QPushButton:disabled { border-style: dashed; }
QTabBar::tab:selected { border-bottom: 4px solid @accent; padding-bottom: 5px; }
QTabBar::tab:focus { border: 3px solid @accent; padding: 5px 10px 4px 10px; }
QLineEdit:focus { border: 3px solid @accent; padding: 1px 4px; }
QLineEdit:disabled { border-style: dashed; }
QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit:focus { border: none; padding: 0 4px; }
)";

/// A name that begins another one comes after it.
struct Token {
    QStringView name;
    QColor ThemeColors::*color;
};

constexpr Token tokens[]{
    {u"@window", &ThemeColors::window},
    {u"@base", &ThemeColors::base},
    {u"@header", &ThemeColors::header},
    {u"@tile", &ThemeColors::tile},
    {u"@line", &ThemeColors::line},
    {u"@fieldLine", &ThemeColors::fieldLine},
    {u"@text", &ThemeColors::text},
    {u"@secondaryText", &ThemeColors::secondaryText},
    {u"@disabledText", &ThemeColors::disabledText},
    {u"@accentText", &ThemeColors::accentText},
    {u"@accent", &ThemeColors::accent},
    {u"@warningBackground", &ThemeColors::warningBackground},
    {u"@warningText", &ThemeColors::warningText},
    {u"@hover", &ThemeColors::hover},
    {u"@pressed", &ThemeColors::pressed},
};

} // namespace

QString styleSheet(Scheme scheme, Qt::LayoutDirection direction)
{
    const ThemeColors &colors = colorsOf(scheme);
    QString sheet = rules.toString();
    if (scheme == Scheme::BlackOnWhite || scheme == Scheme::WhiteOnBlack)
        sheet += highContrastRules;
    for (const Token &token : tokens) {
        sheet.replace(token.name.toString(), (colors.*token.color).name());
    }
    // Positions are mirrored by Qt, paddings are not.
    const bool isRightToLeft = direction == Qt::RightToLeft;
    return sheet.replace(QStringLiteral("@end"),
                         isRightToLeft ? QStringLiteral("left") : QStringLiteral("right"));
}

} // namespace chargetree
