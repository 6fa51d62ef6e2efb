// SPDX-License-Identifier: Apache-2.0
#include "models/changelist/changedfleet.h"

#include "models/changelist/rowmarksof.h"

#include <algorithm>

namespace chargetree {

ChangedFleet changedFleet(FleetChanges changes, const QDateTime &oldTime)
{
    const auto kept = std::make_shared<const FleetChanges>(std::move(changes));
    const auto isNews = [](const Change &change) { return !change.isMinor; };
    return {.changes = kept,
            .oldTime = oldTime,
            .news = static_cast<std::size_t>(std::ranges::count_if(kept->changes, isNews)),
            .marks = std::make_shared<const RowMarks>(rowMarksOf(*kept)),
            .index = std::make_shared<const ChangeIndex>(kept)};
}

} // namespace chargetree
