// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>

namespace chargetree {

/// Every set of colours that there is. The last two are those of high contrast, in which all that
/// can be read or has to be seen stands out at least 7 to 1 (WCAG 2.1, 1.4.6).
enum class Scheme { Light, Dark, BlackOnWhite, WhiteOnBlack };
inline constexpr std::size_t schemeCount = 4;

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

const ThemeColors &colorsOf(Scheme scheme);

/// The one whose palette this is; of the platform's own whichever its window calls for.
Scheme schemeOf(const QPalette &palette);

bool isDark(const QPalette &palette);
bool isHighContrast(const QPalette &palette);

/// The colours of the palette's scheme.
const ThemeColors &themeColors(const QPalette &palette);

} // namespace chargetree
