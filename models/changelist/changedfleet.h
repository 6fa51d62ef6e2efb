// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/changelist/changeindex.h"
#include "models/items/rowmarks.h"

#include <QDateTime>

namespace chargetree {

/// A fleet beside what it was before, and what a window says of that at once.
struct ChangedFleet {
    FleetChangesPtr changes = {}; // none where it was compared with nothing
    QDateTime oldTime = {}; // of what it was compared with
    std::size_t news = 0; // changes that are not minor
    std::shared_ptr<const RowMarks> marks = {}; // of the changes; see rowMarksOf()
    std::shared_ptr<const ChangeIndex> index = {}; // the same
};

/// Goes through all changes: not for the thread that paints.
ChangedFleet changedFleet(FleetChanges changes, const QDateTime &oldTime);

} // namespace chargetree
