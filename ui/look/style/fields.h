// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/style/stylepaint.h"

#include <QMargins>

namespace chargetree {

/// Around what is typed.
QMargins fieldMargins(const QWidget *field);

void drawField(const Canvas &canvas, const QStyleOptionFrame &field);
void drawFieldFrame(const Canvas &canvas, const QStyleOption &option);

} // namespace chargetree
