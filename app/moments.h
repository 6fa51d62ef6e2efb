// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/source/refreshschedule.h"

#include <QDateTime>

namespace chargetree {

/// The clocks that the windows go by.
struct Moments {
    QDateTime fixedNow = {}; // invalid: the system's clock
    std::function<RefreshSchedule::Clocks()> clocks = RefreshSchedule::systemClocks;

    [[nodiscard]] QDateTime now() const
    {
        return fixedNow.isValid() ? fixedNow : QDateTime::currentDateTimeUtc();
    }
};

} // namespace chargetree
