// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/decode/jsontoken.h"

namespace chargetree {

/// Whether `text` starts like JSON in UTF-16 or UTF-32, with a byte-order mark or without.
bool looksLikeUtf16(std::string_view text);

/// Follows one UTF-8 sequence of two bytes or more (RFC 3629) from the start of `text`, which must
/// not be empty.
TokenScan scanUtf8(std::string_view text);

} // namespace chargetree
