// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/fleet.h"

#include <array>

namespace chargetree {

/// The fields of a driver that grant: sites with all that is below them, and single chargers.
inline constexpr std::array grantLists{field(Kind::Driver, "chargerGroups"),
                                       field(Kind::Driver, "chargers")};

} // namespace chargetree
