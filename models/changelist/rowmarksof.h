// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/changes/comparefleets.h"
#include "models/items/loadedfleet.h"
#include "models/items/rowmarks.h"

namespace chargetree {

/// The rows whose record is new or not what it was; what is minor marks none.
RowMarks rowMarksOf(const FleetChanges &changes);

/// When two fleets said what they say.
CompareOptions timesOf(const LoadedFleet &old, const LoadedFleet &now);

} // namespace chargetree
