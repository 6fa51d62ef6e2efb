// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/standing.h"

namespace chargetree {

/// Neighbouring siblings.
struct NodeRun {
    NodeId first = none<NodeId>;
    std::uint32_t count = 0;
    bool operator==(const NodeRun &) const = default;
};

/// For each row of `from` the row of `to` that shows the same thing at the same place, or none:
/// level by level by kind and id (of a charger its identity, of a tag its idTag; without an id by
/// name); of equal siblings the first is the first. Takes linear time, off the GUI thread.
std::vector<NodeId> mapNodes(const Fleet &from, const Fleet &to);

/// What mapNodes() says of one row, but for equal siblings, of which the first is meant.
NodeId counterpartOf(const Fleet &from, NodeId node, const Fleet &to);

/// Whether each row of both fleets is where it was.
bool isSameShape(const std::vector<NodeId> &map, const Fleet &from, const Fleet &to);

/// Of two fleets of the same shape the rows whose name, status, id or count may read differently.
std::vector<NodeRun> changedRuns(const Fleet &from, const Standing &fromStanding, const Fleet &to,
                                 const Standing &toStanding);

} // namespace chargetree
