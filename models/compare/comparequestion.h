// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/compare/comparison.h"
#include "models/items/recordcell.h"

#include <span>

namespace chargetree {

/// Which chargers are to be set side by side, by their identities: these hold in a later fleet.
struct CompareQuestion {
    RecordContext context = {};
    std::vector<std::string> chargers = {};
    bool withSimilar = false; // and those of the first one's manufacturer and model
    quint64 ticket = 0;
};

/// What a window shows of it. Only the newest ticket counts.
struct CompareAnswer {
    RecordContext context = {};
    Comparison comparison = {};
    QStringList texts = {}; // one a row: what a filter looks at, secrets as they are shown
    std::vector<std::string> gone = {}; // identities that this fleet does not have
    std::size_t leftOut = 0; // similar chargers beyond the most that are compared
    quint64 ticket = 0;
};

CompareAnswer answerTo(const CompareQuestion &question);

/// The identities of the distinct chargers among rows of the tree: those of chargers and of their
/// sockets, in their order. Stops after one more than can be compared. Rows that the fleet does not
/// have are passed over: while a smaller one comes in, those of the last are still selected.
std::vector<std::string> chargersAmong(const Fleet &fleet, std::span<const NodeId> nodes);

} // namespace chargetree
