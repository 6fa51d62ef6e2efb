// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/isotime.h"

namespace chargetree {

/// Whether a date says when something was or will be: year 1 says none, 9999 says never.
inline bool isMoment(TimeMs time)
{
    const int year = yearOf(time);
    return year > 1 && year < 9999;
}

} // namespace chargetree
