// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/changes/changesink.h"
#include "models/changes/itemids.h"

namespace chargetree {

/// What differs in the tags: first within each driver that both fleets have, then over the drivers,
/// where a tag has moved. Answers who each tag of the new fleet was in the old one; none: it is
/// new.
std::vector<TagId> compareTags(ChangeSink &sink, const FleetMatch &match);

} // namespace chargetree
