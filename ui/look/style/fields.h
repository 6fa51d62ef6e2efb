// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/style/stylepaint.h"

#include <QMargins>

namespace chargetree {

/// Around what is typed or chosen.
inline constexpr QMargins aroundField(7, 3, 7, 3);

/// None where another field has the frame.
QMargins fieldMargins(const QWidget *field);
/// Of one around text of this size.
QSize fieldSize(const QSize &contents, const QWidget *field);

Box fieldBox(const QStyleOption &field);
void drawField(const Canvas &canvas, const QStyleOptionFrame &field);
void drawFieldFrame(const Canvas &canvas, const QStyleOption &option);

} // namespace chargetree
