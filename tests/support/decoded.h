// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/decode/fleetdecoder.h"

#include <optional>
#include <string_view>

namespace chargetree {

/// The fleet of `text`. Where it is none the running test fails, and the fleet is an empty one.
DecodedFleet decoded(std::string_view text);

/// Why `text` is no fleet; nothing where it is one.
std::optional<DecodeFailure> failureOf(std::string_view text);

/// `loaded`, or the name of the reason: `notJson`, `tooDeep`...
std::string_view outcomeOf(std::string_view text);

} // namespace chargetree
