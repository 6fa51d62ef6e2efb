// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFontMetrics>

/// The 8-pixel grid. Everything is in device-independent pixels.
namespace chargetree::metrics {

inline constexpr int halfSpacing = 4;
inline constexpr int spacing = 8;
inline constexpr int margin = 16;
inline constexpr int radius = 4;
inline constexpr int iconSize = 16;
inline constexpr int headingIconSize = 24;
/// The square behind the icon in a pane's heading.
inline constexpr int headingTile = 40;

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
