// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/numbernames.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QPushButton;
class QSpinBox;

namespace chargetree {

class NumberNamesTable;

/// The names of one kind of numbers, with what adds and removes them.
class NumberNamesField final : public QWidget {
    Q_OBJECT

public:
    explicit NumberNamesField(const NumberedRow &row, QWidget *parent = nullptr);

    void setUsed(const std::vector<qint64> &numbers);
    void setNames(const QMap<qint64, QString> &names);
    [[nodiscard]] const QMap<qint64, QString> &names() const;

Q_SIGNALS:
    void changed(); // by a person

private:
    void nameWidgets(const NumberedRow &row);
    QHBoxLayout *makeFoot();
    void follow();

    NumberNamesTable *m_table;
    QSpinBox *m_number;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace chargetree
