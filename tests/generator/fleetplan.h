// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/generator/fleetparts.h"

#include <functional>
#include <span>

namespace chargetree::generator {

/// A fleet before it is text: chargers and sites by value, drivers made when they are written.
/// Spare drivers follow those of the home sites.
struct FleetPlan {
    std::vector<Charger> chargers;
    std::vector<Site> sites;
    std::vector<HomeSite> homeSites;
    std::vector<std::size_t> topHomeSites;
    std::size_t firstSpareDriver = 0;
    std::size_t endDriver = 0;
    std::function<Driver(std::size_t)> driver;
};

/// Chargers of the site and all its subsites, as indexes.
std::vector<std::size_t> chargersBelow(const FleetPlan &plan, std::size_t site);

/// States the socket counts of each site from the sockets of its chargers and its subsites'.
void stateSocketCounts(FleetPlan &plan);

/// Shares `total` out over places side by side by their weights: [i] is where place i ends.
std::vector<std::size_t> shareOut(std::size_t total, std::span<const std::uint32_t> weights);

struct TreeNode {
    std::size_t level = 0;
    std::size_t top = 0;
    std::vector<std::size_t> children;
};

/// A tree of `count` nodes, parents before children; each level is about three times the one above.
std::vector<TreeNode> makeTree(std::size_t count, std::size_t depth);

} // namespace chargetree::generator
