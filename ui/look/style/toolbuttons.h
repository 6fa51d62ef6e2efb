// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/style/stylepaint.h"

namespace chargetree {

void drawToolButton(const Canvas &canvas, const QStyleOptionToolButton &button);

/// Of one around icon and text of this size.
QSize toolButtonSize(const QSize &contents, const QStyleOptionToolButton &button,
                     const QWidget *widget);

} // namespace chargetree
