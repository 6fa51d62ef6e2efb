// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/chargerplace.h"
#include "models/fleet/hits.h"

#include <QPointF>

#include <span>

namespace chargetree {

/// A charger on the map.
struct ChargerSpot {
    QPointF at = {}; // place of the map, see mercator.h
    ChargerId charger = none<ChargerId>;
    Status status = Status::None;
};

/// A charger that no map can show, and why.
struct UnplacedCharger {
    ChargerId charger = none<ChargerId>;
    ChargerPlace::Position reason = ChargerPlace::Position::NotStated;
    bool operator==(const UnplacedCharger &) const = default;
};

struct ChargerSpots {
    std::vector<ChargerSpot> placed = {};
    std::vector<UnplacedCharger> unplaced = {};
};

/// Of these chargers, in their order.
ChargerSpots spotsOf(const Fleet &fleet, std::span<const ChargerId> chargers);
/// Of all chargers, or of those that a search left.
ChargerSpots spotsOf(const Fleet &fleet, const BitSet *found = nullptr);

/// The chargers that a row of the tree stands for: itself, those below it, those that a driver may
/// use; each once.
std::vector<ChargerId> chargersOf(const Fleet &fleet, NodeId node);

} // namespace chargetree
