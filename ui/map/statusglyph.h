// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/statusstyle.h"

namespace chargetree {

/// What a status looks like where no word stands beside it: each has a shape of its own, so that
/// nobody needs to see its colour.
enum class Glyph {
    Dot,
    Bolt,
    Square,
    Triangle, // with a mark in it
    Ring,
    CrossedRing,
    Diamond,
    HollowDiamond
};

Glyph glyphOf(Tone tone);

/// Draws it in the middle of `rect`, as large as fits; `ground` is what lies behind.
void paintStatusGlyph(QPainter *painter, const QRectF &rect, Tone tone, const QPalette &palette,
                      const QColor &ground);

} // namespace chargetree
