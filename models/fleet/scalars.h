// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace chargetree {

/// The whole number that a JSON number (RFC 8259) states, exactly; 1.0 and 1e3 count. Nothing if it
/// has a fraction or does not fit 64 bits.
std::optional<std::int64_t> integerOf(std::string_view number);

/// Whether two JSON numbers are one value. Whole numbers are compared exactly; a double is the
/// measure only for what is written with a point or exponent.
bool isSameNumber(std::string_view a, std::string_view b);

/// Nothing where the number is beyond a double; one too small is 0.
std::optional<double> realOf(std::string_view number);

} // namespace chargetree
