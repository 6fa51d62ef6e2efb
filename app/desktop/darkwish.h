// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>

class QApplication;
class QVariant;

namespace chargetree {

/// What the desktop's settings portal answers to whether programs should be dark: 1 they should, 2
/// they should not; nothing else is an answer.
std::optional<bool> darkWished(const QVariant &answer);

/// Asks the desktop, without waiting, and hears of each change. When its wish is another one than
/// before, the application knows it, and `repaint` is called, which applies the theme.
void followDarkWish(QApplication &application, const std::function<void()> &repaint);

} // namespace chargetree
