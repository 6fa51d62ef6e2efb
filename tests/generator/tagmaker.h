// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/generator/fleetparts.h"
#include "tests/generator/random.h"

#include <string_view>

namespace chargetree::generator {

/// How the API may say that a tag never expires; which it uses is not documented.
enum class NoExpiry { Null, Empty, YearOne, YearLast };
OptionalText noExpiry(NoExpiry encoding);

/// A card, a fob or a PIN or, for a vehicle with a plate, that plate, its VIN or MAC address. Most
/// tags are valid, some expired, expiring within 30 days, not yet valid or without an expiry.
Tag makeTag(Random &random, std::int64_t id, std::string_view plate);

} // namespace chargetree::generator
