// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/changelist/arrangechanges.h"
#include "ui/parts/foldingrow.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace chargetree {

/// Which changes are looked at, and how many that leaves.
class ChangeFilters final : public FoldingRow {
    Q_OBJECT

public:
    explicit ChangeFilters(QWidget *parent = nullptr);

    /// All of it but the sentence, which is chosen elsewhere.
    [[nodiscard]] ChangeFilter filter() const;
    void showCount(const QString &count);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void assemble();
    void retranslate();
    void fillChoices();

    QLineEdit *m_text;
    QComboBox *m_kinds;
    QComboBox *m_types;
    QCheckBox *m_minor;
    QLabel *m_count;
    bool m_isFilling = false;
};

} // namespace chargetree
