// SPDX-License-Identifier: Apache-2.0
#include "models/changelist/rowmarksof.h"

namespace chargetree {

RowMarks rowMarksOf(const FleetChanges &changes)
{
    RowMarks marks;
    for (const Change &change : changes.changes) {
        if (change.isMinor || change.node == none<NodeId>)
            continue;
        const bool isNew =
            change.type == ChangeType::Added && change.kind != ItemKind::Configuration;
        const auto [mark, isFirst] = marks.try_emplace(change.node, RowMark::Changed);
        if (isNew)
            mark->second = RowMark::New;
    }
    return marks;
}

CompareOptions timesOf(const LoadedFleet &old, const LoadedFleet &now)
{
    return {.oldTime = old.provenance.asOf.toMSecsSinceEpoch(),
            .nowTime = now.provenance.asOf.toMSecsSinceEpoch()};
}

} // namespace chargetree
