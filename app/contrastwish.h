// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QApplication;
class QVariant;

namespace chargetree {

/// Whether the desktop's settings portal answers that there should be more contrast: 1 alone does.
bool contrastWished(const QVariant &answer);

/// Asks the desktop, without waiting. If it wishes high contrast, the application knows it from
/// then on, and `repaint` is called, which applies the theme.
void followContrastWish(QApplication &application, const std::function<void()> &repaint);

} // namespace chargetree
