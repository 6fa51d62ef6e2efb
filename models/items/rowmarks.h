// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/ids.h"

#include <map>

namespace chargetree {

/// What a row of the tree is marked as, beside what it says itself.
enum class RowMark : std::uint8_t { New, Changed };

using RowMarks = std::map<NodeId, RowMark>;

} // namespace chargetree
