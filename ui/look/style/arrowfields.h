// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/style/stylepaint.h"

namespace chargetree {

/// Of a choice or a number around text of this size.
QSize arrowFieldSize(const QSize &contents, const QWidget *widget);

QRect comboBoxPart(const QStyleOptionComboBox &box, QStyle::SubControl part, const QWidget *widget);
QRect spinBoxPart(const QStyleOptionSpinBox &box, QStyle::SubControl part, const QWidget *widget);

void drawComboBox(const Canvas &canvas, const QStyleOptionComboBox &box);
void drawSpinBox(const Canvas &canvas, const QStyleOptionSpinBox &box);

} // namespace chargetree
