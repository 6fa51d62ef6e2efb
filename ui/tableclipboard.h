// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/cliptable.h"

class QAbstractItemModel;
class QTableView;

namespace chargetree {

/// The exact values of a row's cells.
ClipTable tableOfRow(const QAbstractItemModel &model, int row);

/// The same of all rows.
ClipTable wholeTable(const QAbstractItemModel &model);

/// What is selected, from the first column of it to the last; without a selection the current cell.
ClipTable selectedTable(const QTableView &view);

/// As text, CSV and HTML at once, so that each program takes what it knows best. One cell is its
/// bare value.
void copyTable(const ClipTable &table, bool hasTitles = false);

} // namespace chargetree
