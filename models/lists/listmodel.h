// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lists/arrangelist.h"
#include "models/lists/listcolumns.h"

#include <QAbstractTableModel>

namespace chargetree {

/// A list as it is shown: its rows in an order that was found elsewhere, in the columns that were
/// chosen. Cells are made when they are asked for. Roles are those of the other tables; NodeRole is
/// the row's place in the tree.
class ListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ListModel(ListKind kind, QObject *parent = nullptr);

    [[nodiscard]] ListKind kind() const { return m_kind; }
    /// Shows rows of a fleet. Persistent rows follow within a fleet.
    void show(const ListBasisPtr &basis, const ListOrder &order, const Wording &wording);
    void clear();
    /// The same in another language or at another moment.
    void setWording(const Wording &wording);

    /// Those of the ids that the list has, each once, the name first; of none the default ones.
    void setColumns(const QStringList &ids);
    /// The ids of the columns that are shown.
    [[nodiscard]] QStringList columns() const;
    [[nodiscard]] const ListColumn &column(int section) const;
    /// Of an id; -1 where it is not shown.
    [[nodiscard]] int sectionOf(std::string_view id) const;
    /// All that can be shown, in the order to offer them.
    [[nodiscard]] const std::vector<ListColumn> &allColumns() const { return m_all; }

    /// Null as long as nothing was shown.
    [[nodiscard]] const ListBasisPtr &basis() const { return m_basis; }
    [[nodiscard]] const ListOrder &order() const { return m_order; }
    [[nodiscard]] std::uint32_t placeAt(int row) const { return (*m_order)[std::size_t(row)]; }
    /// -1 where the place is not shown.
    [[nodiscard]] int rowOf(std::uint32_t place) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void reorder(const ListOrder &order);
    void indexRows();
    [[nodiscard]] const RecordCell &cellAt(const QModelIndex &index) const;

    ListKind m_kind;
    std::vector<ListColumn> m_all;
    std::vector<std::size_t> m_shown; // places among them
    RecordContext m_context;
    ListBasisPtr m_basis;
    ListOrder m_order;
    std::vector<int> m_rowOfPlace;

    /// A painter asks one cell for many roles.
    struct LastCell {
        int row = -1;
        int column = -1;
        RecordCell cell = {};
    };
    mutable LastCell m_last;
};

} // namespace chargetree
