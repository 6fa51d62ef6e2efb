// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/eventually.h"

#include <QTimer>

namespace chargetree {

/// Whether it comes true, looked at after each event: for what an event brings. QTest::qWaitFor()
/// looks every 10 ms, which makes a minute of some thousand steps.
template <typename Condition>
[[nodiscard]] bool waitFor(const Condition &isTrue)
{
    QTimer alarm; // or it would wait for an event that never comes
    alarm.setSingleShot(true);
    alarm.start(patience);
    while (!isTrue()) {
        if (!alarm.isActive())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace chargetree
