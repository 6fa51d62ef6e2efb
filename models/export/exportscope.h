// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/exportrows.h"

#include <span>

namespace chargetree {

/// The places of a kind among the selected rows of the tree and all that is below them; each once,
/// in the order of the document. Of access: what a selected driver may use, and who may use a
/// charger that is selected below the charging sites.
std::vector<std::uint32_t> rowsBelow(const ExportSource &source, std::span<const NodeId> selected,
                                     ExportKind kind);

} // namespace chargetree
