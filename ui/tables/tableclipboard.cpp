// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/tableclipboard.h"

#include "models/items/recordcell.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTableView>

#include <set>

namespace chargetree {

namespace {

struct Columns {
    int first = 0;
    int last = 0;

    void include(int from, int to)
    {
        first = qMin(first, from);
        last = qMax(last, to);
    }
};

QStringList cellsOf(const QAbstractItemModel &model, int row, const Columns &columns)
{
    QStringList cells;
    for (int column = columns.first; column <= columns.last; ++column)
        cells += model.index(row, column).data(ExactRole).toString();
    return cells;
}

QStringList titlesOf(const QAbstractItemModel &model, const Columns &columns)
{
    QStringList titles;
    for (int column = columns.first; column <= columns.last; ++column)
        titles += model.headerData(column, Qt::Horizontal).toString();
    return titles;
}

} // namespace

std::size_t selectedRowCount(const QItemSelection &selection)
{
    std::size_t count = 0;
    for (const QItemSelectionRange &range : selection)
        count += std::size_t(range.height());
    return count;
}

ClipTable tableOfRow(const QAbstractItemModel &model, int row)
{
    const Columns all{0, model.columnCount() - 1};
    return {titlesOf(model, all), {cellsOf(model, row, all)}};
}

ClipTable wholeTable(const QAbstractItemModel &model)
{
    const Columns all{0, model.columnCount() - 1};
    ClipTable table{titlesOf(model, all), {}};
    for (int row = 0; row < model.rowCount(); ++row)
        table.rows.push_back(cellsOf(model, row, all));
    return table;
}

ClipTable selectedTable(const QTableView &view)
{
    if (!view.selectionModel())
        return {};
    const QAbstractItemModel &model = *view.model();
    const QModelIndex current = view.currentIndex();
    Columns columns{current.column(), current.column()};
    std::set<int> rows; // in the order they stand, by ranges: there may be a million
    const QItemSelection selection = view.selectionModel()->selection();
    if (!selection.isEmpty())
        columns = {selection.first().left(), selection.first().right()};
    else if (current.isValid())
        rows.insert(current.row());
    for (const QItemSelectionRange &range : selection) {
        columns.include(range.left(), range.right());
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    }
    if (rows.empty())
        return {};
    ClipTable table{titlesOf(model, columns), {}};
    for (const int row : rows)
        table.rows.push_back(cellsOf(model, row, columns));
    return table;
}

std::unique_ptr<QMimeData> tableData(const ClipTable &table, bool hasTitles)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(clipText(table, hasTitles));
    if (hasTitles || !table.isOneCell()) {
        data->setHtml(clipHtml(table, hasTitles));
        data->setData(QStringLiteral("text/csv"), clipCsv(table, hasTitles));
    }
    return data;
}

void copyTable(const ClipTable &table, bool hasTitles)
{
    if (!table.rows.empty())
        QGuiApplication::clipboard()->setMimeData(tableData(table, hasTitles).release());
}

} // namespace chargetree
