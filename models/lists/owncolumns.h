// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lists/listcolumns.h"

namespace chargetree {

/// The columns of a list that are judged, counted or lead somewhere; where an export has a column
/// of the same id this one is shown instead.
std::vector<ListColumn> ownColumns(ListKind kind);

} // namespace chargetree
