// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/fleet.h"

namespace chargetree {

/// What tells a row from its siblings, as a hash: equal in two fleets for the same thing.
class NodeKeys final {
public:
    explicit NodeKeys(const Fleet &fleet);
    [[nodiscard]] std::uint64_t of(NodeId node) const;

private:
    const Fleet &m_fleet;
    std::vector<std::uint64_t> m_homeSites;
    std::vector<std::uint64_t> m_drivers;
    std::vector<std::uint64_t> m_tags;
    std::vector<std::uint64_t> m_sites;
    std::vector<std::uint64_t> m_chargers;
    std::vector<std::uint64_t> m_sockets;
};

} // namespace chargetree
