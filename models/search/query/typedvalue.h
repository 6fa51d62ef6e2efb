// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string_view>

namespace chargetree {

/// Whether a query can ask for just this text: not for an empty one, one with a quote in it or one
/// of more than 100 bytes.
bool isTypable(std::string_view text);

/// Such a text as it is typed behind a field's sign, in quotes where it needs them.
QString typedValue(std::string_view text);

} // namespace chargetree
