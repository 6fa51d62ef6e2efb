// SPDX-License-Identifier: Apache-2.0
#pragma once

class QApplication;

namespace chargetree {

/// Whether nothing is to move by itself: bars of unknown length stand still, and whatever asks the
/// style how long an animation takes hears 0. Kept by the application, so that it outlives styles.
bool isStill();
void setStill(QApplication &application, bool isStill);

} // namespace chargetree
