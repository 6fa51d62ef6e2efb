// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/numbernames.h"
#include "models/fleet/fleet.h"

#include <vector>

namespace chargetree {

/// The numbers that occur in a fleet, ascending, by what they say.
using UsedNumbers = std::array<std::vector<qint64>, numberedCount>;

/// So many of each are told apart; the API's page knows of five.
inline constexpr std::size_t mostUsedNumbers = 100;

/// Looks at every record, so not for the GUI thread.
UsedNumbers usedNumbers(const Fleet &fleet);

} // namespace chargetree
