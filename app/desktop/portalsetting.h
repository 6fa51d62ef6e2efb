// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVariant>

#include <functional>

class QObject;

namespace chargetree {

/// A setting of the desktop, as its portal keeps it.
struct PortalSetting {
    const char *group = "";
    const char *key = "";
};

/// What is in an answer, however often it is wrapped.
QVariant unwrapped(const QVariant &answer);

/// Asks the desktop's settings portal, without waiting, and hears of each change from then on.
/// `take` is called with the value, unwrapped; never where there is no portal or it does not know
/// the setting.
void followPortal(QObject &context, const PortalSetting &setting,
                  const std::function<void(const QVariant &value)> &take);

} // namespace chargetree
