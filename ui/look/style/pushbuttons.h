// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/style/stylepaint.h"

namespace chargetree {

inline constexpr QSize aroundPushButton(30, 8); // icon and text

void drawPushButton(const Canvas &canvas, const QStyleOptionButton &button);

} // namespace chargetree
