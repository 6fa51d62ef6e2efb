// SPDX-License-Identifier: Apache-2.0
#include "ui/tableclipboard.h"

#include "models/items/recordcell.h"

#include <QTableView>

#include <map>

namespace chargetree {

QString clipboardLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells) {
        const bool needsQuotes = cell.startsWith(u'"') || cell.contains(u'\t')
                                 || cell.contains(u'\n') || cell.contains(u'\r');
        quoted += needsQuotes
                      ? QString(u'"' % QString(cell).replace(u'"', QStringLiteral("\"\"")) % u'"')
                      : cell;
    }
    return quoted.join(u'\t');
}

QString cellsOfRow(const QAbstractItemModel &model, int row, int firstColumn, int lastColumn)
{
    QStringList cells;
    for (int column = firstColumn; column <= lastColumn; ++column)
        cells += model.index(row, column).data(ExactRole).toString();
    return clipboardLine(cells);
}

QString selectedCells(const QTableView &view)
{
    if (!view.selectionModel())
        return {};
    const QItemSelection selection = view.selectionModel()->selection();
    std::map<int, std::pair<int, int>> columnsOfRow;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            auto &columns =
                columnsOfRow.try_emplace(row, range.left(), range.right()).first->second;
            columns = {qMin(columns.first, range.left()), qMax(columns.second, range.right())};
        }
    }
    if (columnsOfRow.empty())
        return view.currentIndex().data(ExactRole).toString();
    const auto &[row, columns] = *columnsOfRow.begin();
    if (columnsOfRow.size() == 1 && columns.first == columns.second)
        return view.model()->index(row, columns.first).data(ExactRole).toString();
    int first = columns.first;
    int last = columns.second;
    for (const auto &[at, range] : columnsOfRow) {
        first = qMin(first, range.first);
        last = qMax(last, range.second);
    }
    QStringList lines;
    for (const auto &[at, range] : columnsOfRow)
        lines += cellsOfRow(*view.model(), at, first, last);
    return lines.join(u'\n');
}

} // namespace chargetree
