// SPDX-License-Identifier: Apache-2.0
#include "ui/look/theme.h"

#include "ui/look/programstyle.h"

#include <QApplication>
#include <QToolTip>

namespace chargetree {

namespace {

constexpr const char *contrastProperty = "chargetreeContrastIsWished";
constexpr const char *darknessProperty = "chargetreeSystemIsDark";

bool isSystemDark()
{
    if (const auto wished = systemDarkness())
        return *wished;
    // An unset palette is the platform's own again, whatever was applied before.
    QApplication::setPalette(QPalette());
    return isDark(QApplication::palette());
}

/// Black on white or white on black as the desktop is light or dark. Some people read only the
/// one, some only the other, and the desktop, which has to be read as well, is where they said it.
Scheme highContrast()
{
    return isSystemDark() ? Scheme::WhiteOnBlack : Scheme::BlackOnWhite;
}

Scheme schemeOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        if (isContrastWished())
            return highContrast();
        return isSystemDark() ? Scheme::Dark : Scheme::Light;
    case Appearance::Light:
        return Scheme::Light;
    case Appearance::Dark:
        return Scheme::Dark;
    case Appearance::HighContrast:
        return highContrast();
    }
    return Scheme::Light;
}

QFont scaled(QFont font, double factor, double leastPoints, int leastPixels)
{
    if (font.pixelSize() > 0) {
        font.setPixelSize(qMax(leastPixels, qRound(font.pixelSize() * factor)));
    } else {
        font.setPointSizeF(qMax(leastPoints, font.pointSizeF() * factor));
    }
    return font;
}

} // namespace

QPalette paletteOf(Scheme scheme)
{
    const ThemeColors &c = colorsOf(scheme);
    QPalette palette(c.text, c.header, c.base, c.line, c.line, c.text, c.text, c.base, c.window);
    palette.setColor(QPalette::Midlight, c.tile);
    palette.setColor(QPalette::AlternateBase, c.header);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.selectionText);
    palette.setColor(QPalette::ToolTipBase, c.tile);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.secondaryText);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText}) {
        palette.setColor(QPalette::Disabled, role, c.disabledText);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.tile);
    return palette;
}

QPalette lightPalette()
{
    return paletteOf(Scheme::Light);
}

QPalette darkPalette()
{
    return paletteOf(Scheme::Dark);
}

int focusWidth(const QPalette &palette)
{
    return isHighContrast(palette) ? 3 : 1;
}

bool isContrastWished()
{
    return qApp->property(contrastProperty).toBool();
}

void setContrastWished(QApplication &application, bool isWished)
{
    application.setProperty(contrastProperty, isWished);
}

std::optional<bool> systemDarkness()
{
    const QVariant wished = qApp->property(darknessProperty);
    return wished.isValid() ? std::optional(wished.toBool()) : std::nullopt;
}

void setSystemDarkness(QApplication &application, std::optional<bool> isDark)
{
    application.setProperty(darknessProperty, isDark ? QVariant(*isDark) : QVariant());
}

void applyTheme(QApplication &application, Appearance appearance)
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    Q_UNUSED(application)
    Q_UNUSED(appearance)
#else
    application.setStyle(new ProgramStyle);
    const QPalette palette = paletteOf(schemeOf(appearance));
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QApplication::setFont(smallFont(QApplication::font()), "QHeaderView");
#endif
}

QFont headingFont(const QFont &base)
{
    QFont font = scaled(base, 1.4, 0, 0);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallFont(const QFont &base)
{
    return scaled(base, 0.88, 7, 9);
}

} // namespace chargetree
