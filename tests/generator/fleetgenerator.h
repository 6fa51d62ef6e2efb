// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/generator/fleetwriter.h"

#include <cstdint>
#include <optional>
#include <string>

namespace chargetree::generator {

/// What a generated fleet is made of; the defaults are a fleet of about 150 MB. One driver in a
/// hundred has no tag, one no access.
struct FleetRecipe {
    std::uint64_t seed = 1;
    std::size_t drivers = 5000;
    /// Without one, one for 25 drivers. One driver in fifty is spare; with 0 home sites all are.
    std::optional<std::size_t> homeSites = {};
    /// Without one, one for 6 chargers.
    std::optional<std::size_t> sites = {};
    /// Levels of home sites and of charging sites.
    std::size_t depth = 3;
    std::size_t chargers = 1000;
    double tagsPerDriver = 1.6;
    /// On average; without one 10, in fleets of more than 10,000 drivers 5.
    std::optional<std::size_t> chargersPerDriver = {};
    std::size_t configurationsPerCharger = 16;
    std::size_t socketsPerCharger = 2;
    /// No configurations and no texts that a record can do without.
    bool lean = false;
    bool indent = false;
};

/// Hands the document to `sink` in pieces of a megabyte or more; memory grows with the chargers
/// and not with the drivers. The same recipe makes the same bytes on every platform.
FleetSummary generateFleet(const FleetRecipe &recipe, const Sink &sink);
std::string generateFleet(const FleetRecipe &recipe);

} // namespace chargetree::generator
