// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/detailsmodel.h"

namespace chargetree {

/// Beyond it only the first ones are compared.
inline constexpr std::size_t mostCompared = 500;

/// What several rows have in common and in what they differ.
struct SharedDetails {
    QString name; // "3 drivers", "2 drivers · 1 tag"
    std::vector<Detail> details; // of rows of one kind: first what is the same
    bool isPart = false; // there were more than could be compared
};

SharedDetails sharedDetails(const RecordContext &context, const std::vector<NodeId> &nodes);

} // namespace chargetree
