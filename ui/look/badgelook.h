// SPDX-License-Identifier: Apache-2.0
#pragma once

class QPainter;
class QPalette;

namespace chargetree {

/// What a badge is painted with: in high contrast its fill hardly differs from what it lies on, so
/// that it does not outshout what it belongs to, and an outline is seen instead.
void useBadgeColors(QPainter &painter, const QPalette &palette);

} // namespace chargetree
