// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command/commandcall.h"
#include "models/fleet/fleet.h"

#include <vector>

namespace chargetree {

/// A record, and the row of the tree that it belongs to.
struct NamedRecord {
    ObjectId object = none<ObjectId>;
    NodeId node = none<NodeId>;
};
using NamedRecords = std::vector<NamedRecord>;

/// The records that --driver, --charger, --site, --home-site or --tag names; of chargers and sites
/// the copy that is shown, then the others that differ.
NamedRecords recordsNamed(const CommandCall &call, const Fleet &fleet);

/// What to say where there is none: one line.
QString nobodyNamed(const CommandCall &call);

} // namespace chargetree
