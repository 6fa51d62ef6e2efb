// SPDX-License-Identifier: Apache-2.0
#include "ui/look/theme.h"

#include "ui/look/programstyle.h"
#include "ui/look/stylesheet.h"
#include "ui/look/themesteps.h"

#include <QApplication>

namespace chargetree {

namespace {

const ThemeColors &lightColors()
{
    static const ThemeColors colors{
        .window = 0xffffff,
        .base = 0xffffff,
        .header = 0xf3f5f7,
        .tile = 0xedf1f4,
        .line = 0xdfe3e8,
        .fieldLine = 0xc4cbd2,
        .indicatorLine = 0x7d8791,
        .text = 0x1c2024,
        .secondaryText = 0x5b6670,
        .disabledText = 0x9aa3ab,
        .accent = 0x0b63c5,
        .accentText = 0xffffff,
        .selection = 0xdbe9fb,
        .selectionText = 0x1c2024,
        .hover = 0xeef2f6,
        .pressed = 0xdfe6ed,
        .markBackground = 0xfef0a7,
        .markText = 0x1c2024,
        .badge = 0xe9edf1,
        .badgeText = 0x4a545d,
        .testBadge = 0xa35f00,
        .testBadgeText = 0xffffff,
        .stagingBadge = 0x6a1b9a,
        .stagingBadgeText = 0xffffff,
        .prodBadge = 0x2b3138,
        .prodBadgeText = 0xffffff,
        .info = 0x0b63c5,
        .infoBackground = 0xe8f1fc,
        .infoText = 0x1c2024,
        .warning = 0xa35f00,
        .warningBackground = 0xfdf3df,
        .warningText = 0x1c2024,
        .error = 0xc62828,
        .errorBackground = 0xfdecec,
        .errorText = 0x1c2024,
    };
    return colors;
}

const ThemeColors &darkColors()
{
    static const ThemeColors colors{
        .window = 0x23272b,
        .base = 0x23272b,
        .header = 0x282d32,
        .tile = 0x2d3237,
        .line = 0x363c43,
        .fieldLine = 0x4d555d,
        .indicatorLine = 0x87919a,
        .text = 0xe4e7ea,
        .secondaryText = 0xa9b2bb,
        .disabledText = 0x6c757d,
        .accent = 0x72baf1,
        .accentText = 0x14181b,
        .selection = 0x23466b,
        .selectionText = 0xf2f5f8,
        .hover = 0x2d3339,
        .pressed = 0x383f46,
        .markBackground = 0x6b5a12,
        .markText = 0xfff6cf,
        .badge = 0x343a41,
        .badgeText = 0xc3cad1,
        .testBadge = 0xffb74d,
        .testBadgeText = 0x1f1400,
        .stagingBadge = 0xce93d8,
        .stagingBadgeText = 0x1f0f24,
        .prodBadge = 0xe4e7ea,
        .prodBadgeText = 0x1c2024,
        .info = 0x72baf1,
        .infoBackground = 0x22364a,
        .infoText = 0xe4e7ea,
        .warning = 0xffb74d,
        .warningBackground = 0x40341f,
        .warningText = 0xf1eadf,
        .error = 0xef9a9a,
        .errorBackground = 0x462b2d,
        .errorText = 0xf5e4e4,
    };
    return colors;
}

QPalette paletteOf(const ThemeColors &c)
{
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

bool wantsDark(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        // An unset palette is the platform's own again, whatever was applied before.
        QApplication::setPalette(QPalette());
        return isDark(QApplication::palette());
    case Appearance::Light:
        return false;
    case Appearance::Dark:
        return true;
    }
    return false;
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

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

const ThemeColors &themeColors(const QPalette &palette)
{
    return isDark(palette) ? darkColors() : lightColors();
}

QPalette lightPalette()
{
    return paletteOf(lightColors());
}

QPalette darkPalette()
{
    return paletteOf(darkColors());
}

void applyTheme(QApplication &application, Appearance appearance)
{
    applyStyle(application, appearance);
    applyStyleSheet(application);
}

void applyStyle(QApplication &application, Appearance appearance)
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    Q_UNUSED(application)
    Q_UNUSED(appearance)
#else
    // A style sheet hides the style's own name: set both only in this order.
    application.setStyleSheet({});
    application.setStyle(new ProgramStyle);
    const QPalette palette = wantsDark(appearance) ? darkPalette() : lightPalette();
    QApplication::setPalette(palette);
    QApplication::setFont(smallFont(QApplication::font()), "QHeaderView");
#endif
}

void applyStyleSheet(QApplication &application)
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    Q_UNUSED(application)
#else
    application.setStyleSheet(
        styleSheet(themeColors(QApplication::palette()), QApplication::layoutDirection()));
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
