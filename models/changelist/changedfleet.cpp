// SPDX-License-Identifier: Apache-2.0
#include "models/changelist/changedfleet.h"

#include <algorithm>

namespace chargetree {

std::size_t newsCount(const FleetChanges &changes)
{
    return static_cast<std::size_t>(
        std::count_if(changes.changes.begin(), changes.changes.end(),
                      [](const Change &change) { return !change.isMinor; }));
}

} // namespace chargetree
