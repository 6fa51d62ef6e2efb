// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFontMetrics>

/// The 8-pixel grid. Everything is in device-independent pixels.
namespace chargetree::metrics {

inline constexpr int halfSpacing = 4;
inline constexpr int spacing = 8;
inline constexpr int margin = 16;
inline constexpr int radius = 4;
/// Beside text of the size that desktops begin with.
inline constexpr int usualIconSize = 16;

/// The side of an icon beside text of this font: on the grid, and the usual one up to the largest
/// size that a desktop begins with.
inline int iconSize(const QFontMetrics &font)
{
    constexpr int leastLarge = 22;
    return font.height() < leastLarge ? usualIconSize : (font.height() + 4) / spacing * spacing;
}

/// What is `usual` pixels beside text of the size that desktops begin with, beside this one.
inline int grown(int usual, const QFontMetrics &font)
{
    return usual * iconSize(font) / usualIconSize;
}

inline int headingIconSize(const QFontMetrics &font)
{
    return grown(24, font);
}

/// The square behind the icon in a pane's heading.
inline int headingTile(const QFontMetrics &font)
{
    return grown(40, font);
}

inline int rowHeight(const QFontMetrics &font)
{
    return font.height() + spacing;
}

/// The diameter of a status dot beside text of this font; at least 9.
inline int dotSize(const QFontMetrics &font)
{
    return qMax(9, font.height() * 9 / 16);
}

} // namespace chargetree::metrics
