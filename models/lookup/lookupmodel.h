// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/recordcell.h"
#include "models/lookup/lookedup.h"
#include "models/lookup/lookuprow.h"

#include <QAbstractTableModel>

namespace chargetree {

/// A list that was looked up, a row each record that a value stands for, in the list's order.
class LookupModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        ValueColumn,
        AnswerColumn,
        KindColumn,
        NameColumn,
        IdColumn,
        DriverColumn, // of drivers and tags, as the next one
        DriverIdColumn,
        HowColumn, // by which field and form
        WhereColumn, // what a driver, charger or site belongs to
        ColumnCount
    };
    /// Beside the roles of cells: LookupVerdict as int, in AnswerColumn.
    static constexpr int VerdictRole = ComparedRole + 1;

    explicit LookupModel(QObject *parent = nullptr);

    void show(const LookedUp &list, const Wording &wording);
    void clear();
    /// Shows the values of one verdict alone; nothing for all.
    void setOnly(const std::optional<LookupVerdict> &only);

    [[nodiscard]] const LookedUp &list() const { return m_list; }
    [[nodiscard]] const std::optional<LookupVerdict> &only() const { return m_only; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] RecordCell cell(const LookupRow &row, int column) const;
    [[nodiscard]] RecordCell valueCell(const LookupRow &row) const;
    [[nodiscard]] QString answerText(const LookupAnswer &answer) const;
    [[nodiscard]] NodeId driverOf(const LookupHit &hit) const;
    [[nodiscard]] QString whereText(const LookupHit &hit) const;

    LookedUp m_list;
    Wording m_wording;
    std::optional<LookupVerdict> m_only;
    std::vector<LookupRow> m_rows; // of the list's result
};

} // namespace chargetree
