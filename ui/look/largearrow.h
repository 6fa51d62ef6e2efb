// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyle>

namespace chargetree {

/// Fusion's arrows have one size, whatever the text beside them. Draws one of a branch, a header or
/// a menu that is as large as large text wants; false where it is none, or the text is not large.
bool drawLargeArrow(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                    const QFontMetrics &font);

} // namespace chargetree
