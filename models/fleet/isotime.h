// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace chargetree {

/// Milliseconds since 1970-01-01T00:00:00Z, in the proleptic Gregorian calendar.
using TimeMs = std::int64_t;

/// Reads `YYYY-MM-DD`, alone or with `T` or a space and `hh:mm[:ss[.f]]` (1 to 9 digits, cut to
/// milliseconds) and then `Z`, `±hh`, `±hhmm`, `±hh:mm` or nothing, which is UTC (ISO 8601).
/// A leap second reads as 59.999. Nothing for any other text and for days that do not exist.
std::optional<TimeMs> parseIsoTime(std::string_view text);

/// As `2024-10-10T06:49:37.450Z`, the fraction only if it is not zero; years outside 0..9999 get
/// a sign and at least six digits.
std::string formatIsoTime(TimeMs time);

/// Year in UTC.
int yearOf(TimeMs time);

} // namespace chargetree
