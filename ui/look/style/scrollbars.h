// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/style/stylepaint.h"

namespace chargetree {

inline constexpr int scrollBarWidth = 12;
inline constexpr int leastHandle = 36; // with the room around it

/// Without buttons for single lines. Nothing of one that has no such part.
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part);

void drawScrollBar(const Canvas &canvas, const QStyleOptionSlider &bar);
void drawScrollCorner(const Canvas &canvas, const QStyleOption &option);

} // namespace chargetree
