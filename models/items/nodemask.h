// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/fleet.h"
#include "models/fleet/hits.h"

#include <optional>

namespace chargetree {

/// The rows of the tree that stay under a search. Hits are home sites, drivers and tags, and below
/// the charging sites sites, chargers and sockets: never what a driver may use, or everybody lights
/// up. With them stay their ancestors, what is below a driver, tag or charger, and what is below a
/// site that has no hit below it.
struct NodeMask {
    BitSet visible;
    BitSet hit;
    BitSet above; // rows with a hit below
    std::size_t hitNodes = 0;

    std::uint32_t homeSites = 0; // distinct ids that are visible
    std::uint32_t drivers = 0; // distinct ids that are visible below home sites
    std::uint32_t spareDrivers = 0; // rows
    std::uint32_t sites = 0;
    std::uint32_t chargers = 0; // distinct ones
    std::vector<std::uint32_t> driversBelow; // distinct ids, by HomeSiteId
    std::vector<std::uint32_t> chargersBelow; // distinct ones, by SiteId

    /// How many of nodeCount() are visible: "3 of 25". Nothing for rows below drivers and chargers.
    [[nodiscard]] std::optional<std::uint32_t> countOf(const Fleet &fleet, NodeId node) const;
    /// The first hits in the order of the tree.
    [[nodiscard]] std::vector<NodeId> hitNodesUpTo(const Fleet &fleet, std::size_t most) const;
};

NodeMask nodeMask(const Fleet &fleet, const Hits &hits);

} // namespace chargetree
