// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/wording.h"
#include "models/fleet/hits.h"
#include "models/lists/listbasis.h"
#include "models/lists/listsort.h"

namespace chargetree {

/// The places of a list's rows that are shown, in their order.
using ListOrder = std::shared_ptr<const std::vector<std::uint32_t>>;

/// What was prepared for one answer and serves the next one, too.
struct PreparedList {
    struct ColumnRanks {
        std::string column = {};
        QLocale locale = {};
        std::shared_ptr<const std::vector<std::uint32_t>> ranks = {};
    };
    ListBasisPtr basis = {};
    std::vector<ColumnRanks> ranks = {}; // of the columns that rule the order
};

/// Which rows of a list are wanted, and in which order.
struct ListQuestion {
    quint64 ticket = 0; // the asker's own; the answer has it, too
    LoadedFleetPtr loaded = {};
    ListKind kind = ListKind::Drivers;
    Wording wording = {};
    std::shared_ptr<const Hits> hits = {}; // null: there is no search
    IgnoredFindingsPtr ignored = {}; // null: nothing is
    bool showsIgnored = false;
    FacetChoices choices = {};
    ListSorts sorts = {};
    PreparedList prepared = {}; // of an earlier answer; of another fleet or list it is left aside
};

struct ListAnswer {
    quint64 ticket = 0;
    ListKind kind = ListKind::Drivers;
    PreparedList prepared = {};
    ListOrder order = {};
    std::size_t count = 0; // of the rows in it that count
    std::size_t total = 0; // without search and choices
    std::size_t ignored = 0; // of findings: found by the search, if ignored ones were shown
    std::vector<FacetValues> facets = {};
};

/// Finds, narrows, counts and sorts. Wants a fleet; takes tenths of a second in a large one, so not
/// for the GUI thread. Columns that the list lacks do not sort.
ListAnswer arrangeList(const ListQuestion &question);

} // namespace chargetree
