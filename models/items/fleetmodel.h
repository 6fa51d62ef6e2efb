// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/wording.h"
#include "models/items/loadedfleet.h"
#include "models/items/nodemap.h"
#include "models/items/ranks.h"
#include "models/items/rowmarks.h"

#include <QAbstractItemModel>

namespace chargetree {

enum ItemRole {
    NodeRole = Qt::UserRole, // quint32
    KindRole, // NodeKind as int
    StatusRole, // Status as int, where the row has the status of chargers or sockets
    ValidityRole, // Validity as int, where the row has the standing of tags
    CountRole, // "25", under a search "3 of 25"; empty where nothing is counted
    RemarkRole // a quiet word behind the name: "spare", "direct"
};

/// The tree: every row of the fleet in the document's order. Neither filters nor sorts.
class FleetModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit FleetModel(QObject *parent = nullptr);

    /// Shows a fleet. Where `changed` is given the tree has the same shape as before: rows stay and
    /// only the runs are announced; else the model is reset.
    void setFleet(LoadedFleetPtr fleet, const Wording &wording);
    void updateFleet(LoadedFleetPtr fleet, const Wording &wording,
                     const std::vector<NodeRun> &changed);
    /// The same fleet in another language or at another moment.
    void setWording(const Wording &wording);

    /// Rows of this fleet that a quiet word marks, until another one is shown.
    void setRowMarks(RowMarks marks);

    [[nodiscard]] const LoadedFleetPtr &loaded() const { return m_loaded; }
    [[nodiscard]] const Fleet *fleet() const { return m_loaded ? m_loaded->fleet.get() : nullptr; }
    [[nodiscard]] const Wording &wording() const { return m_wording; }
    [[nodiscard]] QModelIndex indexOf(NodeId node, int column = NameColumn) const;
    /// The root node for an invalid index.
    [[nodiscard]] static NodeId nodeOf(const QModelIndex &index);

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(NodeId node, int column) const;
    [[nodiscard]] QString remark(NodeId node) const;
    [[nodiscard]] QString mark(NodeId node) const;
    /// Texts of all rows may differ; views ask again for what they show.
    void announceAll();
    [[nodiscard]] QVariant statusOfRow(NodeId node) const;
    [[nodiscard]] QVariant validityOfRow(NodeId node) const;

    LoadedFleetPtr m_loaded;
    Wording m_wording;
    RowMarks m_marks;
};

} // namespace chargetree
