// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/numbernames.h"

#include <QTableWidget>

#include <set>
#include <vector>

namespace chargetree {

/// Numbers and their names, which are typed in place. Those that occur stand in it with a name or
/// without one; others can be added.
class NumberNamesTable final : public QTableWidget {
    Q_OBJECT

public:
    explicit NumberNamesTable(QWidget *parent = nullptr);

    void setUsed(const std::vector<qint64> &numbers);
    void setNames(const QMap<qint64, QString> &names);
    [[nodiscard]] const QMap<qint64, QString> &names() const { return m_names; }

    /// Begins to name it, in a row of its own if it has none.
    void add(qint64 number);
    /// Takes the name of the current row's number away, and the row unless its number occurs.
    void removeCurrent();
    [[nodiscard]] bool canRemoveCurrent() const;
    [[nodiscard]] bool contains(qint64 number) const { return rowOf(number) >= 0; }
    /// The least that has no row.
    [[nodiscard]] qint64 freeNumber() const;

Q_SIGNALS:
    void named(); // by a person
    void stateChanged(); // of what can be removed, or which number is free

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void assemble();
    void rebuild();
    void fitHeight();
    void editName(int row);
    void take(int row);
    [[nodiscard]] qint64 numberAt(int row) const;
    [[nodiscard]] int rowOf(qint64 number) const;

    std::vector<qint64> m_used;
    std::set<qint64> m_added; // here, and so far without a name
    QMap<qint64, QString> m_names;
};

} // namespace chargetree
