// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace chargetree {

/// Appends bytes that compare as a numeric, case-insensitive collation of the CLDR root compares
/// the texts. False, and nothing appended, where a text is not of printable ASCII alone or has more
/// digits in a row than such a key can say.
bool appendAsciiKey(std::string_view text, std::string &out);

} // namespace chargetree
