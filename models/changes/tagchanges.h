// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/changes/changesink.h"
#include "models/changes/itemids.h"

namespace chargetree {

/// What differs in the tags: first within each driver that both fleets have, then over the drivers,
/// where a tag has moved.
void compareTags(ChangeSink &sink, const FleetMatch &match);

} // namespace chargetree
