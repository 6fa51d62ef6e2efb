// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/nodemask.h"

namespace chargetree {

/// Marks the rows of one search: hits, what is above them, what is below, and then counts.
class NodeMaskBuilder final {
public:
    NodeMaskBuilder(const Fleet &fleet, const Hits &hits);
    NodeMask build();

private:
    /// A visible row and what makes it the same thing as another; none: it is like no other.
    struct Shown {
        NodeId node;
        std::uint32_t key;
    };

    void markDrivers();
    void markSites();
    void markHit(NodeId node);
    void showLoneSites();
    void showBelow(NodeId node);
    void showRun();
    [[nodiscard]] Range<NodeId> below(NodeId node) const;

    void countHomeSites();
    void countDrivers();
    void countSites();
    void countDistinct(const std::vector<Shown> &shown);
    [[nodiscard]] std::uint32_t *counterOf(NodeId node);
    [[nodiscard]] std::uint32_t idKey(ObjectId object, FieldId field) const;
    [[nodiscard]] bool isVisible(NodeId node) const { return m_mask.visible.test(number(node)); }

    const Fleet &m_fleet;
    const Hits &m_hits;
    NodeMask m_mask;
    Range<NodeId> m_sites; // all rows below the charging sites
    Range<NodeId> m_run; // to be shown; neighbours are joined first
};

} // namespace chargetree
