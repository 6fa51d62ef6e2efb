// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace chargetree {

/// The whole number that a JSON number (RFC 8259) states, exactly; 1.0 and 1e3 count. Nothing if it
/// has a fraction or does not fit 64 bits.
std::optional<std::int64_t> integerOf(std::string_view number);

/// Nothing where the number is beyond a double; one too small is 0.
std::optional<double> realOf(std::string_view number);

} // namespace chargetree
