// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/drift/drift.h"

namespace chargetree {

/// Chargers of one manufacturer and model of which more than half run the same firmware, and those
/// that run another. Whether that is older is not said: versions have no order that all makers
/// keep.
struct FirmwareDrift {
    std::string_view manufacturer = {}; // "" is not stated
    std::string_view model = {};
    std::string_view firmware = {}; // of the majority
    std::uint32_t chargers = 0; // that state a firmware; the others are not judged
    std::uint32_t agreeing = 0;
    std::vector<ChargerId> outliers = {}; // in the fleet's order, never empty
};

/// By their names. Of `rules` the least number of chargers counts.
std::vector<FirmwareDrift> firmwareDriftOf(const Fleet &fleet, const DriftRules &rules = {});

} // namespace chargetree
