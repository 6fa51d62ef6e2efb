// SPDX-License-Identifier: Apache-2.0
#include "ui/look/themecolors.h"

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

const ThemeColors &blackOnWhite()
{
    static const ThemeColors colors{
        .window = 0xffffff,
        .base = 0xffffff,
        .header = 0xffffff,
        .tile = 0xf0f0f0,
        .line = 0x595959,
        .fieldLine = Qt::black,
        .indicatorLine = Qt::black,
        .text = Qt::black,
        .secondaryText = Qt::black,
        .disabledText = 0x595959,
        .accent = 0x0000b3,
        .accentText = 0xffffff,
        .selection = 0xcfe3ff,
        .selectionText = Qt::black,
        .hover = 0xe6e6e6,
        .pressed = 0xcccccc,
        .markBackground = 0xffff00,
        .markText = Qt::black,
        .badge = 0xf0f0f0,
        .badgeText = Qt::black,
        .testBadge = 0x6b3d00,
        .testBadgeText = 0xffffff,
        .stagingBadge = 0x4a0d70,
        .stagingBadgeText = 0xffffff,
        .prodBadge = Qt::black,
        .prodBadgeText = 0xffffff,
        .info = 0x0000b3,
        .infoBackground = 0xe3edff,
        .infoText = Qt::black,
        .warning = 0x5c3500,
        .warningBackground = 0xfff1c4,
        .warningText = Qt::black,
        .error = 0x8b0000,
        .errorBackground = 0xffe6e6,
        .errorText = Qt::black,
    };
    return colors;
}

const ThemeColors &whiteOnBlack()
{
    static const ThemeColors colors{
        .window = Qt::black,
        .base = Qt::black,
        .header = Qt::black,
        .tile = 0x1a1a1a,
        .line = 0xa6a6a6,
        .fieldLine = 0xffffff,
        .indicatorLine = 0xffffff,
        .text = 0xffffff,
        .secondaryText = 0xffffff,
        .disabledText = 0xa6a6a6,
        .accent = 0x66d9ff,
        .accentText = Qt::black,
        .selection = 0x00305c,
        .selectionText = 0xffffff,
        .hover = 0x262626,
        .pressed = 0x333333,
        .markBackground = 0xffff00,
        .markText = Qt::black,
        .badge = 0x1a1a1a,
        .badgeText = 0xffffff,
        .testBadge = 0xffc14d,
        .testBadgeText = Qt::black,
        .stagingBadge = 0xe6b3ff,
        .stagingBadgeText = Qt::black,
        .prodBadge = 0xffffff,
        .prodBadgeText = Qt::black,
        .info = 0x66d9ff,
        .infoBackground = 0x00263d,
        .infoText = 0xffffff,
        .warning = 0xffc14d,
        .warningBackground = 0x332200,
        .warningText = 0xffffff,
        .error = 0xffb3b3,
        .errorBackground = 0x3d0000,
        .errorText = 0xffffff,
    };
    return colors;
}

} // namespace

const ThemeColors &colorsOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return lightColors();
    case Scheme::Dark:
        return darkColors();
    case Scheme::BlackOnWhite:
        return blackOnWhite();
    case Scheme::WhiteOnBlack:
        return whiteOnBlack();
    }
    return lightColors();
}

} // namespace chargetree
