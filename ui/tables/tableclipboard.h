// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/cliptable.h"

#include <memory>

class QAbstractItemModel;
class QItemSelection;
class QMimeData;
class QTableView;

namespace chargetree {

/// Beyond it a clipboard and a drag are the wrong ways.
inline constexpr std::size_t mostCopiedRows = 100'000;

/// At most so many rows: those of which several ranges select cells count several times.
std::size_t selectedRowCount(const QItemSelection &selection);

/// The exact values of a row's cells.
ClipTable tableOfRow(const QAbstractItemModel &model, int row);

/// The same of all rows.
ClipTable wholeTable(const QAbstractItemModel &model);

/// What is selected, from the first column of it to the last; without a selection the current cell.
ClipTable selectedTable(const QTableView &view);

/// As text, CSV and HTML at once, so that each program takes what it knows best. One cell without
/// titles is its bare value.
std::unique_ptr<QMimeData> tableData(const ClipTable &table, bool hasTitles);
void copyTable(const ClipTable &table, bool hasTitles = false);

} // namespace chargetree
