// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/changelist/changecell.h"
#include "models/changelist/changedfleet.h"

#include <functional>

namespace chargetree {

/// Which changes are looked at.
struct ChangeFilter {
    QString text = {}; // stands in the item, its id, the field or a value; case aside
    std::optional<ItemKind> kind = {};
    std::optional<ChangeType> type = {};
    bool withMinor = false;
    std::optional<std::size_t> effect = {}; // only what this sentence speaks of
    bool operator==(const ChangeFilter &) const = default;
};

struct ChangeSort {
    std::optional<ChangeColumn> column = {}; // none: as the comparison found them
    bool isDescending = false;
    bool operator==(const ChangeSort &) const = default;
};

struct ChangesQuestion {
    quint64 ticket = 0;
    ChangedFleet comparison = {};
    Wording wording = {};
    ChangeFilter filter = {};
    ChangeSort sort = {};
};

struct ChangesAnswer {
    quint64 ticket = 0;
    std::vector<std::uint32_t> places = {}; // for FleetChanges::at()
};

/// The changes that the filter leaves, in order. Hundreds of thousands take a second: not for the
/// thread that paints. Gives up when `isCancelled()` says so, and its answer is worth nothing then.
ChangesAnswer answerTo(const ChangesQuestion &question,
                       const std::function<bool()> &isCancelled = {});

} // namespace chargetree
