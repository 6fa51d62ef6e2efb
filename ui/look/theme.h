// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;

namespace chargetree {

enum class Appearance { System, Light, Dark };

/// The colours that a palette has no role for, and those the palette is made of.
/// A `…Text` is readable on its namesake; `secondaryText` on window, header, tile and selection.
struct ThemeColors {
    QColor window;
    QColor base;
    QColor header;
    QColor tile;
    QColor line;
    QColor fieldLine;
    QColor indicatorLine;
    QColor text;
    QColor secondaryText;
    QColor disabledText;
    QColor accent;
    QColor accentText;
    QColor selection;
    QColor selectionText;
    QColor hover;
    QColor pressed;
    QColor markBackground;
    QColor markText;
    QColor badge;
    QColor badgeText;
    QColor testBadge;
    QColor testBadgeText;
    QColor stagingBadge;
    QColor stagingBadgeText;
    QColor prodBadge;
    QColor prodBadgeText;
    QColor info;
    QColor infoBackground;
    QColor infoText;
    QColor warning;
    QColor warningBackground;
    QColor warningText;
    QColor error;
    QColor errorBackground;
    QColor errorText;
};

bool isDark(const QPalette &palette);

/// The light or the dark colours, whichever this palette's window calls for.
const ThemeColors &themeColors(const QPalette &palette);

QPalette lightPalette();
QPalette darkPalette();

/// Gives the program its look; call it again when the choice or the layout direction changes.
/// `System` follows the platform's palette. Windows and macOS keep their native style and palette.
void applyTheme(QApplication &application, Appearance appearance);

/// The name of what a pane shows: larger and bold.
QFont headingFont(const QFont &base);

/// Counts, remarks and column headings: a little smaller, never below 7 points or 9 pixels.
QFont smallFont(const QFont &base);

} // namespace chargetree
