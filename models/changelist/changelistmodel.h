// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/changelist/arrangechanges.h"

#include <QAbstractTableModel>

namespace chargetree {

/// What differs between two fleets, a row each change, in the order that somebody else finds.
class ChangeListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ChangeListModel(QObject *parent = nullptr);

    /// Shows another comparison; of the filter what does not belong to the old one stays.
    void show(const ChangedFleet &comparison, const Wording &wording);
    /// The same in other words.
    void setWording(const Wording &wording);
    void setFilter(const ChangeFilter &filter);
    /// The answer to arrangementWanted(); only the newest counts.
    void showArranged(const ChangesAnswer &answer);

    [[nodiscard]] const ChangedFleet &comparison() const { return m_comparison; }
    [[nodiscard]] const ChangeFilter &filter() const { return m_filter; }
    /// Whether the newest question is answered.
    [[nodiscard]] bool isArranged() const { return m_answered == m_asked; }
    /// Of a row for FleetChanges::at(), and the row of that, -1 where it is left out.
    [[nodiscard]] const std::vector<std::uint32_t> &places() const { return m_rows; }
    [[nodiscard]] std::uint32_t placeAt(int row) const { return m_rows[std::size_t(row)]; }
    [[nodiscard]] int rowOf(std::uint32_t place) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    /// A column of -1 is the order of the comparison.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void arrangementWanted(const chargetree::ChangesQuestion &question);
    /// showArranged() has shown the newest answer.
    void arranged();

private:
    void ask();

    ChangedFleet m_comparison;
    Wording m_wording;
    ChangeFilter m_filter;
    ChangeSort m_sort;
    quint64 m_asked = 0;
    quint64 m_answered = 0;
    std::vector<std::uint32_t> m_rows; // for FleetChanges::at()
};

} // namespace chargetree
