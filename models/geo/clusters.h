// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geo/chargerspots.h"

#include <array>

namespace chargetree {

/// Chargers that stand too close together to be told apart: one marker of the map.
struct Cluster {
    QPointF at = {}; // their middle
    Range<std::uint32_t> members = {}; // places in Clusters::members
    Status worst = Status::None;
};

struct Clusters {
    std::vector<Cluster> clusters = {};
    std::vector<std::uint32_t> members = {}; // places of spots, cluster by cluster

    [[nodiscard]] std::span<const std::uint32_t> of(const Cluster &cluster) const
    {
        return {members.data() + cluster.members.first, cluster.members.count};
    }
};

/// Joins what is closer than `distance` (of the map's square): no two middles are, nearly always.
/// The same spots make the same clusters. 20,000 take milliseconds.
Clusters clustersOf(std::span<const ChargerSpot> spots, double distance);

/// How many of a cluster have each status.
std::array<std::uint32_t, statusCount> statusesOf(std::span<const ChargerSpot> spots,
                                                  std::span<const std::uint32_t> members);

} // namespace chargetree
