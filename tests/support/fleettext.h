// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/documentreport.h"
#include "models/fleet/fleet.h"

#include <string>

namespace chargetree {

/// The rows of the tree, two spaces a level, each with what the fleet states of its record.
std::string treeText(const Fleet &fleet);

/// One total a line: `drivers 3`.
std::string countsText(const FleetCounts &counts);

/// One kind of oddity a line: `wrongType 2 /userGroups/0/users`.
std::string reportText(const DocumentReport &report);

} // namespace chargetree
