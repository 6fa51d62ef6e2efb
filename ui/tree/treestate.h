// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/fleet.h"

class QTreeView;

namespace chargetree {

class FleetFilter;

/// Where a person is in the tree: open rows, selection, current row and what stands on top. Taken
/// before the rows change and put back after, by way of a map from old nodes to new ones.
class TreeState final {
public:
    static TreeState of(const QTreeView &view, const FleetFilter &filter);

    /// `map[node]` is the node's counterpart or none; an empty map stands for "the same fleet".
    void restore(QTreeView &view, const FleetFilter &filter, const std::vector<NodeId> &map) const;

    /// The node that was current; none without one.
    [[nodiscard]] NodeId current() const { return m_current; }

private:
    std::vector<NodeId> m_open;
    bool m_isAllOpen = false;
    std::vector<NodeId> m_selected;
    NodeId m_current = none<NodeId>;
    NodeId m_top = none<NodeId>;
    int m_topOffset = 0; // pixels of the top row that are scrolled away
    int m_horizontal = 0;
};

} // namespace chargetree
