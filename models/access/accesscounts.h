// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/fleet.h"

namespace chargetree {

/// How many drivers may charge at each site, its subsites included, and at each charger. One pass
/// over the tree.
struct AccessCounts {
    std::vector<std::uint32_t> sites;
    std::vector<std::uint32_t> chargers;
};

AccessCounts accessCounts(const Fleet &fleet);

} // namespace chargetree
