// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/changes/change.h"
#include "models/items/loadedfleet.h"

namespace chargetree {

using FleetChangesPtr = std::shared_ptr<const FleetChanges>;

/// A fleet beside what it was before.
struct ChangedFleet {
    LoadedFleetPtr loaded = {}; // as it is now
    FleetChangesPtr changes = {}; // none where it was compared with nothing
    QDateTime oldTime = {}; // of what it was compared with
};

/// The changes that are news: those that are not minor.
std::size_t newsCount(const FleetChanges &changes);

} // namespace chargetree
