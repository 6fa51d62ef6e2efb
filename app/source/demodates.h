// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/isotime.h"

#include <cstddef>

namespace chargetree {

/// The moment that the demo's dates are relative to: 2026-01-01T12:00:00Z.
inline constexpr TimeMs demoReference = 1'767'268'800'000;

/// By how many whole days the demo is moved, so that it is as new as can be and never from the
/// future; negative before the reference.
int demoShift(TimeMs now);

/// Moves each date that begins a JSON string (`"YYYY-MM-DDT…`) by whole days, in place. Days that
/// do not exist stay, and so do the years up to 1 and from 9999 on, which mean "none" and "never";
/// no other date becomes one of those.
void shiftDates(char *begin, std::size_t size, int days);

} // namespace chargetree
