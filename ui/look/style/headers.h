// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/style/stylepaint.h"

#include <QMargins>

namespace chargetree {

/// Around what a section shows, besides what any style leaves there.
inline constexpr QMargins headerMargins(8, 4, 8, 5);

void drawHeaderSection(const Canvas &canvas, const QStyleOption &section);
void drawHeaderLabel(const Canvas &canvas, const QStyleOptionHeader &section);
void drawEmptyHeader(const Canvas &canvas, const QStyleOption &option);

} // namespace chargetree
