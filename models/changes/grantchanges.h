// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/changes/changesink.h"
#include "models/changes/itemids.h"

namespace chargetree {

/// Which sites and chargers the drivers were given or lost, and where a driver's own copy of a site
/// deviates from it in another way than before. A site grant's `field` is `chargerGroups`, a
/// charger's `chargers`; its value is the id of what is granted.
void compareGrants(ChangeSink &sink, const FleetMatch &match);

} // namespace chargetree
