// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/xlsx/sheettally.h"

#include <vector>

class QIODevice;

namespace chargetree {

/// Whether the archive holds these sheets as they were written, and whole XML beside them.
bool isWholeWorkbook(QIODevice &archive, const std::vector<SheetTally> &tallies);

} // namespace chargetree
