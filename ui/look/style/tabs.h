// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/style/stylepaint.h"

namespace chargetree {

void drawTabShape(const Canvas &canvas, const QStyleOptionTab &tab);
void drawTabLabel(const Canvas &canvas, const QStyleOptionTab &tab);
void drawTabBarBase(const Canvas &canvas, const QStyleOption &option);

} // namespace chargetree
