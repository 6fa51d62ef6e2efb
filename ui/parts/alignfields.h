// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

class QWidget;

namespace chargetree {

/// Makes fields, or labels, below each other as wide as the widest of them needs, in the texts and
/// the size of now, and at least `least` pixels.
void alignFields(const QList<QWidget *> &fields, int least = 0);

} // namespace chargetree
