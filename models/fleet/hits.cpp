// SPDX-License-Identifier: Apache-2.0
#include "models/fleet/hits.h"

#include "models/fleet/fleet.h"

namespace chargetree {

Hits noHits(const Fleet &fleet)
{
    std::size_t configurations = 0;
    forEachConfiguration(fleet, [&configurations](ChargerId, ObjectId) { ++configurations; });
    return {.homeSites = BitSet(fleet.homeSites().size()),
            .drivers = BitSet(fleet.drivers().size()),
            .tags = BitSet(fleet.tags().size()),
            .sites = BitSet(fleet.sites().size()),
            .chargers = BitSet(fleet.chargers().size()),
            .sockets = BitSet(fleet.sockets().size()),
            .configurations = BitSet(configurations)};
}

} // namespace chargetree
