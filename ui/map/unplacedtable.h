// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geo/chargerspots.h"
#include "models/items/recordtablemodel.h"

namespace chargetree {

/// Chargers that no map can show, and why, as a table.
TableContent unplacedTable(const Fleet &fleet, const std::vector<UnplacedCharger> &unplaced);

} // namespace chargetree
