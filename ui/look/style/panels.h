// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/style/stylepaint.h"

namespace chargetree {

void drawRowPanel(const Canvas &canvas, const QStyleOptionViewItem &item);
void drawItemPanel(const Canvas &canvas, const QStyleOptionViewItem &item);
void drawMenuItem(const Canvas &canvas, const QStyleOption &item);
void drawFocusRect(const Canvas &canvas, const QStyleOption &option);
void drawProgress(const Canvas &canvas, const QStyleOptionProgressBar &bar);
void drawProgressGroove(const Canvas &canvas, const QStyleOption &option);
void drawSplitter(const Canvas &canvas, const QStyleOption &handle);
void drawToolTip(const Canvas &canvas, const QStyleOption &tip);

} // namespace chargetree
