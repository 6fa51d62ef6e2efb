// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/changes/change.h"
#include "models/changes/itemids.h"

namespace chargetree {

/// Two fleets, who is who in them, and when they said what they say, in milliseconds since 1970
/// UTC. `oldTags` has who each tag of the new fleet was, or none.
struct ComparedFleets {
    const Fleet &old;
    const Fleet &now;
    const FleetMatch &match;
    const std::vector<TagId> &oldTags;
    TimeMs oldTime = 0;
    TimeMs nowTime = 0;
};

/// Works out what the changes come to: sets `effects` and `consequences`. Wants the changes.
void findEffects(const ComparedFleets &fleets, FleetChanges &changes);

/// Of these the ones about access: which chargers were opened or closed, and to whom. Drivers who
/// came or went are news of another kind.
void findAccessEffects(const ComparedFleets &fleets, FleetChanges &changes);

} // namespace chargetree
