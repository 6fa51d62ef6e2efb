// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/compare/comparequestion.h"
#include "models/compare/comparetable.h"

#include <QAbstractTableModel>

namespace chargetree {

/// Chargers as columns, fields and configuration keys as rows below a heading a section. Titles of
/// rows and columns are headers. Where an answer has the rows and columns of the one before, no row
/// moves.
class CompareModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Beside the roles of cells; of the horizontal header, too.
    enum Role {
        DiffersRole = ComparedRole, // bool: not what the reference has
        ReferenceRole // bool, of a column
    };

    explicit CompareModel(QObject *parent = nullptr);

    /// The reference stays, if it is still there.
    void show(const CompareAnswer &answer);
    void clear() { show({}); }
    /// The same in other words. A filter still looks at those of the answer.
    void setWording(const Wording &wording);
    void setReference(int charger);
    void setDifferencesAlone(bool areAlone);
    /// Only rows that have the text in their title or in a value.
    void setFilter(const QString &text);
    void setRevealed(bool isRevealed);

    [[nodiscard]] const CompareAnswer &answer() const { return m_answer; }
    [[nodiscard]] int reference() const { return m_reference; }
    [[nodiscard]] bool isSection(int row) const { return !m_rows[std::size_t(row)].place; }
    /// Without the headings.
    [[nodiscard]] int shownRows() const;
    [[nodiscard]] int differingRows() const;
    /// Of a charger, for people: its name and its id.
    [[nodiscard]] QString chargerName(int charger) const;
    [[nodiscard]] QString chargerId(int charger) const;
    /// Of a charger, and where it stands, -1 for nowhere: this holds when others come and go.
    [[nodiscard]] std::string identity(int charger) const;
    [[nodiscard]] int columnOf(std::string_view identity) const;
    /// What is shown, for an export.
    [[nodiscard]] CompareChoice choice() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row {
        CompareSection section;
        std::optional<std::size_t> place; // among the comparison's; none: a heading
    };
    [[nodiscard]] std::vector<Row> arranged(const CompareAnswer &answer) const;
    [[nodiscard]] static QString titleOf(const CompareAnswer &answer, const Row &row);
    /// Whether this answer would have the columns and rows that are shown.
    [[nodiscard]] bool isAlike(const CompareAnswer &answer, const std::vector<Row> &rows) const;
    void sayAllChanged();
    [[nodiscard]] QVariant columnTitle(int charger, int role) const;
    [[nodiscard]] QVariant rowTitle(int row, int role) const;

    CompareAnswer m_answer;
    int m_reference = 0;
    bool m_areDifferencesAlone = false;
    QString m_filter;
    std::vector<Row> m_rows;
};

} // namespace chargetree
