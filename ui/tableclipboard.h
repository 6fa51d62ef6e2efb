// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QAbstractItemModel;
class QTableView;

namespace chargetree {

/// A line of cells for the clipboard: tabs between them, quoted where a cell holds tabs, quotes at
/// its begin or line ends.
QString clipboardLine(const QStringList &cells);

/// The exact values of neighbouring cells as such a line.
QString cellsOfRow(const QAbstractItemModel &model, int row, int firstColumn, int lastColumn);

/// What is selected: one cell bare, more as lines; without a selection the current cell.
QString selectedCells(const QTableView &view);

} // namespace chargetree
