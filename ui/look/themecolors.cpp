// SPDX-License-Identifier: Apache-2.0
#include "ui/look/themecolors.h"

namespace chargetree {

Scheme schemeOf(const QPalette &palette)
{
    if (isDark(palette))
        return isHighContrast(palette) ? Scheme::WhiteOnBlack : Scheme::Dark;
    return isHighContrast(palette) ? Scheme::BlackOnWhite : Scheme::Light;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

/// Lines are quiet in all other schemes, and the platform's.
bool isHighContrast(const QPalette &palette)
{
    const auto lightness = [&palette](QPalette::ColorRole role) {
        return palette.color(QPalette::Active, role).lightness();
    };
    return qAbs(lightness(QPalette::Mid) - lightness(QPalette::Window)) > 128;
}

const ThemeColors &themeColors(const QPalette &palette)
{
    return colorsOf(schemeOf(palette));
}

} // namespace chargetree
