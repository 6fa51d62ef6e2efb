// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/accessindex.h"
#include "models/fleet/hits.h"

namespace chargetree {

/// A driver who may charge at a site, its subsites included.
struct SiteUser {
    DriverId driver = none<DriverId>;
    std::uint32_t chargers = 0; // distinct ones there
    std::vector<NodeId> grants = {}; // that reach one of them, as wholeGrant() has them
};

/// The chargers that a site holds by any of its copies, subsites included.
BitSet chargersOf(const Fleet &fleet, SiteId site);

/// In the order of the document.
std::vector<SiteUser> usersOf(const Fleet &fleet, const AccessIndex &index, SiteId site);

/// How many there are of them, at once.
inline std::size_t userCount(const Fleet &, const AccessIndex &index, SiteId site)
{
    return index.userCount(site);
}
inline std::size_t userCount(const Fleet &, const AccessIndex &index, ChargerId charger)
{
    return index.userCount(charger);
}

} // namespace chargetree
