// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/fleet.h"
#include "models/saved/saveditems.h"

namespace chargetree {

/// A bookmark of what a row stands for: of *May use* its driver, of a socket its charger. Nothing
/// for the roots, and for a record without the id that it could be found again by.
std::optional<Bookmark> bookmarkOf(const Fleet &fleet, NodeId node, const QString &connection);

/// For each bookmark the row of its record, whichever connection it is of: of equal ids the first,
/// of a site and a charger the one below the charging sites; none where the fleet lacks it. It
/// reads the records of each kind that is asked for: not for the GUI thread.
std::vector<NodeId> nodesOf(const Fleet &fleet, const std::vector<Bookmark> &bookmarks);

} // namespace chargetree
