// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/recordcell.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace chargetree {

/// A row of a table: an object of the document, the row of the tree that it stands for, and a
/// number that only the table's columns understand.
struct RecordRow {
    ObjectId object = none<ObjectId>;
    NodeId node = none<NodeId>;
    std::uint32_t place = 0;
    bool operator==(const RecordRow &) const = default;
};

struct RecordColumn {
    QString title;
    std::function<RecordCell(const RecordContext &, const RecordRow &)> cell;
    /// The exact value, where it costs something; else the cell has it.
    std::function<QString(const RecordContext &, const RecordRow &)> exact = {};
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

/// A field of the API as a column.
RecordColumn fieldColumn(FieldId field);

struct TableContent {
    std::vector<RecordColumn> columns;
    std::vector<RecordRow> rows;
};

/// Records of one kind as rows. Texts are made when a cell is asked for, so a table costs its rows
/// and what is seen of them; sorting asks each row once.
class RecordTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit RecordTableModel(QObject *parent = nullptr);

    /// Keeps the order that was asked for, if the column is still there.
    void setTable(RecordContext context, TableContent table);
    /// The rows in the order in which they stand.
    [[nodiscard]] const RecordRow &row(int row) const;
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    /// Natural, by the locale, stable, empty cells last both ways; column -1 is the document's
    /// order.
    void sort(int column, Qt::SortOrder order) override;

private:
    void arrange();

    RecordContext m_context;
    TableContent m_table;
    std::vector<std::uint32_t> m_order; // at a row: its place among the table's rows
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace chargetree
