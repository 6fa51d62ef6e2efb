// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/fleetmodel.h"
#include "models/items/nodemask.h"

#include <QAbstractProxyModel>

namespace chargetree {

/// The tree as it is shown: only the rows of a mask, sorted by ranks. Both were computed elsewhere;
/// here a row costs one bit and one integer, and a parent is put in order when it is first opened.
class FleetFilter final : public QAbstractProxyModel {
    Q_OBJECT

public:
    explicit FleetFilter(FleetModel &source, QObject *parent = nullptr);

    /// Shows only what the mask leaves; null shows all.
    void setMask(std::shared_ptr<const NodeMask> mask);
    [[nodiscard]] const NodeMask *mask() const { return m_mask.get(); }
    [[nodiscard]] FleetModel &fleetModel() const { return m_source; }

    /// The row of a node; invalid where the mask hides it or an ancestor.
    [[nodiscard]] QModelIndex indexOf(NodeId node, int column = NameColumn) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &proxy) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &source) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    /// Column -1 is the document's order.
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] bool isPlain() const { return !m_mask && m_sortColumn < 0; }
    [[nodiscard]] bool isVisible(NodeId node) const;
    void arrange(NodeId parent) const;
    void forget();
    void keepPersistentRows(const QModelIndexList &before);
    void sourceDataChanged(const QModelIndex &first, const QModelIndex &last);
    [[nodiscard]] bool isOrdered(NodeId parent) const;

    /// How the children of the parents that were opened stand, in arrays over all nodes: a block of
    /// siblings lies in the place of its own nodes.
    struct Arrangement {
        std::vector<NodeId> nodeAt; // at (first child + row): the node in that row
        std::vector<quint32> rowOf; // at a node: its row
        std::vector<quint32> visible; // at a parent: its rows
        BitSet isDone; // at a parent
    };

    FleetModel &m_source;
    std::shared_ptr<const NodeMask> m_mask;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    mutable Arrangement m_arrangement;
};

} // namespace chargetree
