// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

class QApplication;
class QVariant;

namespace chargetree {

/// What the desktop's settings portal answers to whether there should be animations; nothing if
/// that is no answer.
std::optional<bool> animationsWished(const QVariant &answer);

/// Asks the desktop, without waiting, hears of each change, and keeps the program still while
/// animations are not wished.
void followMotionWish(QApplication &application);

} // namespace chargetree
