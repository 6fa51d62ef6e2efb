// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/themecolors.h"

#include <QFont>

#include <optional>

class QApplication;

namespace chargetree {

enum class Appearance { System, Light, Dark, HighContrast };

QPalette paletteOf(Scheme scheme);
QPalette lightPalette();
QPalette darkPalette();

/// How wide the frame around what has the keyboard is, in pixels.
int focusWidth(const QPalette &palette);

/// Whether the desktop wishes high contrast, which `System` follows. Kept by the application, so
/// that it outlives styles; the theme has to be applied again.
bool isContrastWished();
void setContrastWished(QApplication &application, bool isWished);

/// Whether the desktop wishes programs dark or light, where it says so; else its palette tells. For
/// `System` and high contrast, kept as the wish for contrast is.
std::optional<bool> systemDarkness();
void setSystemDarkness(QApplication &application, std::optional<bool> isDark);

/// Gives the program its look; call it again when the choice changes. `System` is as the desktop
/// wishes. Windows and macOS keep their native style and palette.
void applyTheme(QApplication &application, Appearance appearance);

/// The name of what a pane shows: larger and bold.
QFont headingFont(const QFont &base);

/// Counts, remarks and column headings: a little smaller, never below 7 points or 9 pixels.
QFont smallFont(const QFont &base);

} // namespace chargetree
