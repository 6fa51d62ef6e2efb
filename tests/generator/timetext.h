// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <string>

namespace chargetree::generator {

enum class Fraction { Milliseconds, None };

/// ISO 8601 in UTC of an instant relative to 2026-01-01T12:00:00Z, the fixed "now" of every
/// generated fleet; `2026-01-01T12:00:00.000Z`, or without the fraction.
std::string timeText(std::chrono::milliseconds fromReference,
                     Fraction fraction = Fraction::Milliseconds);

} // namespace chargetree::generator
