// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/findings/fleetfacts.h"

#include <optional>

namespace chargetree {

/// Whether the charger states a connection; nothing where it does not say.
std::optional<bool> isConnected(const FleetFacts &facts, const Charger &charger);
/// Whether it was last seen longer ago than that; nothing where it does not say when.
std::optional<bool> isSilentFor(const FleetFacts &facts, const Charger &charger, int hours);

} // namespace chargetree
