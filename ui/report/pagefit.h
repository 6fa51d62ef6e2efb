// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <vector>

namespace chargetree {

/// The widths of columns that share `room`: what fits keeps its natural width, the widest give way,
/// and what is left over is spread evenly.
std::vector<qreal> fittedWidths(const std::vector<qreal> &natural, qreal room);

/// How many lines each table gets of `room` lines, if each wants so many: the small ones all, the
/// others the same share. A table that gets fewer than it wants spends one on saying so.
std::vector<int> sharedLines(const std::vector<qint64> &wanted, int room);

} // namespace chargetree
