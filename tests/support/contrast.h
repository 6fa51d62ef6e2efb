// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

namespace chargetree {

/// What WCAG 2.1 asks at least: of text (1.4.3, level AA), and of icons, dots and the lines of
/// controls (1.4.11).
inline constexpr double leastForText = 4.5;
inline constexpr double leastForShapes = 3.0;
/// Of everything in high contrast (1.4.6, level AAA, which says nothing of shapes).
inline constexpr double leastInHighContrast = 7.0;

/// The contrast of WCAG 2.1 between two opaque colours, 1 to 21.
double contrast(const QColor &one, const QColor &other);

/// A colour that may be translucent, on an opaque background.
QColor over(const QColor &color, const QColor &background);

} // namespace chargetree
