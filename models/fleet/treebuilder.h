// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/fleet.h"

namespace chargetree {

/// Lays out the rows of the tree: a block for all children of a node, then each child's own.
class TreeBuilder final {
public:
    explicit TreeBuilder(Fleet &fleet)
        : m_fleet(fleet)
    {
    }
    void build();

private:
    struct Child {
        NodeKind kind;
        std::uint32_t record;
    };
    using Children = std::vector<Child>;

    void requireRoom() const;
    void fill(NodeId node);
    void indexHomeSites();
    void indexSites();
    [[nodiscard]] Children childrenOf(NodeId node) const;
    void appendGrants(const Node &mayUse, Children &children) const;
    void appendGrantedSite(const Node &site, Children &children) const;
    void setNodeOfRecord(NodeId id);

    Fleet &m_fleet;
    std::vector<Children> m_belowHomeSite; // subsites, then drivers; the last one: top level
    std::vector<Children> m_belowSite; // subsites, then chargers; the last one: top level
    Children m_spareDrivers;
};

} // namespace chargetree
