// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/wording.h"

#include <array>

namespace chargetree {

/// How many sockets there are, and how they stand. Controllers are no sockets.
struct SocketTally {
    std::uint32_t all = 0;
    std::array<std::uint32_t, statusCount> of{}; // by Status
};

/// Of these rows of chargers.
SocketTally tallySockets(const Fleet &fleet, const std::vector<NodeId> &chargers);

/// The worst first: "2 Error · 1 Offline · 30 Available".
QString tallyText(const SocketTally &tally, const Wording &wording);

} // namespace chargetree
