// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/changes/change.h"
#include "models/export/plaintable.h"
#include "models/fields/wording.h"

namespace chargetree {

/// These changes, by their places, in the order and with the columns of their list. With titles
/// what is shown, else the words and names of the command line; values are exact both ways.
PlainTable changeTable(const FleetChanges &changes, const std::vector<std::uint32_t> &places,
                       const Wording &wording, const ExportRequest &request);

} // namespace chargetree
