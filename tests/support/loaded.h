// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/loadedfleet.h"
#include "models/items/nodemask.h"

#include <string_view>

namespace chargetree {

/// The moment at which tests judge tags: 2026-01-01T12:00:00Z.
Judgement testMoment();

/// What the worker makes of a fleet, in English.
LoadedFleetPtr loadedFleet(FleetPtr fleet);

/// Of a document's text, whatever it is; the test fails if it is no fleet.
LoadedFleetPtr loadedDocument(std::string_view json);

/// A fleet of many rows from the generator.
LoadedFleetPtr generatedFleet(int drivers, int chargersPerDriver);

/// What a search for `text` leaves of the tree.
std::shared_ptr<const NodeMask> maskOf(const LoadedFleet &fleet, const QString &text);

} // namespace chargetree
