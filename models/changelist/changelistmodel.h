// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/changelist/changedfleet.h"
#include "models/items/recordcell.h"

#include <QAbstractTableModel>

namespace chargetree {

/// Which changes are looked at.
struct ChangeFilter {
    QString text = {}; // stands in the item, its id, the field or a value; case aside
    std::optional<ItemKind> kind = {};
    std::optional<ChangeType> type = {};
    bool withMinor = false;
    std::optional<std::size_t> effect = {}; // only what this sentence speaks of
    bool operator==(const ChangeFilter &) const = default;
};

/// What differs between two fleets, a row each change.
class ChangeListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        TypeColumn,
        KindColumn,
        ItemColumn,
        IdColumn,
        FieldColumn,
        OldColumn,
        NewColumn,
        ColumnCount
    };

    explicit ChangeListModel(QObject *parent = nullptr);

    /// Shows another comparison; of the filter what does not belong to the old one stays.
    void show(const ChangedFleet &comparison, const Wording &wording);
    void setFilter(const ChangeFilter &filter);

    [[nodiscard]] const ChangedFleet &comparison() const { return m_comparison; }
    [[nodiscard]] const ChangeFilter &filter() const { return m_filter; }
    [[nodiscard]] const Change &change(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    /// A column of -1 is the order of the comparison.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void fill();
    void arrange();
    [[nodiscard]] bool isShown(const Change &change) const;
    [[nodiscard]] RecordCell cell(const Change &change, int column) const;
    [[nodiscard]] RecordCell valueCell(const Change &change, const std::string &json) const;

    ChangedFleet m_comparison;
    Wording m_wording;
    ChangeFilter m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<std::uint32_t> m_rows; // for FleetChanges::at()
};

} // namespace chargetree
