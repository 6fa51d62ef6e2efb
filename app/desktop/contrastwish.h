// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QApplication;
class QVariant;

namespace chargetree {

/// Whether the desktop's settings portal answers that there should be more contrast: 1 alone does.
bool contrastWished(const QVariant &answer);

/// Asks the desktop, without waiting, and hears of each change. When its wish for high contrast is
/// another one than before, the application knows it, and `repaint` is called, which applies the
/// theme.
void followContrastWish(QApplication &application, const std::function<void()> &repaint);

} // namespace chargetree
