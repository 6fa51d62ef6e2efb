// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/drift/drift.h"
#include "models/export/plaintable.h"
#include "models/items/recordcell.h"

#include <QAbstractTableModel>

namespace chargetree {

/// What a window shows of the drift of a fleet. Only the newest ticket counts.
struct DriftAnswer {
    struct Row {
        std::uint32_t key = 0; // among the keys
        std::uint32_t outlier = 0; // among the key's
    };
    LoadedFleetPtr loaded = {};
    std::shared_ptr<const Drift> drift = {};
    std::vector<Row> rows = {}; // one an outlier
    QStringList texts = {}; // one a row: what a filter looks at, secrets masked
    std::vector<std::vector<std::uint32_t>> ranks = {}; // a column, one a row: its place in order
    quint64 ticket = 0;
};

DriftAnswer driftAnswer(const LoadedFleetPtr &loaded, quint64 ticket);

/// One row for each charger that stands against its group. Secrets are masked.
class DriftModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        ChargerColumn,
        NameColumn,
        KeyColumn,
        ValueColumn,
        MajorityColumn,
        AgreeingColumn,
        ModelColumn,
        FirmwareColumn,
        ColumnCount
    };

    explicit DriftModel(QObject *parent = nullptr);

    void show(const DriftAnswer &answer, const Wording &wording);
    void clear() { show({}, m_wording); }
    /// The same in other words.
    void setWording(const Wording &wording);
    /// Only rows that have the text in any cell.
    void setFilter(const QString &text);

    [[nodiscard]] const DriftAnswer &answer() const { return m_answer; }
    [[nodiscard]] const std::vector<std::size_t> &shownRows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    /// A column of -1 is the order of the answer.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void arrange();

    DriftAnswer m_answer;
    Wording m_wording;
    QString m_filter;
    int m_sortColumn = -1;
    bool m_isDescending = false;
    std::vector<std::size_t> m_rows; // places in the answer's
};

/// These rows of an answer, with the columns of the command line.
PlainTable driftTable(const DriftAnswer &answer, const std::vector<std::size_t> &rows,
                      const ExportRequest &request);

} // namespace chargetree
