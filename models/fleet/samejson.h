// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace chargetree {

/// Whether two JSON values without white space are one but for the order of keys. Precondition:
/// both are well-formed. Numbers are compared as they are spelled.
bool isSameJson(std::string_view a, std::string_view b);

/// A hash that values share where isSameJson() holds.
std::uint64_t hashOfJson(std::string_view json);

} // namespace chargetree
