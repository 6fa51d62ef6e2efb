// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/changelist/arrangechanges.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace chargetree {

/// Which changes are looked at, and how many that leaves. The choices stand beside the text, and
/// below it where that would leave no room to type.
class ChangeFilters final : public QWidget {
    Q_OBJECT

public:
    explicit ChangeFilters(QWidget *parent = nullptr);

    /// All of it but the sentence, which is chosen elsewhere.
    [[nodiscard]] ChangeFilter filter() const;
    void showCount(const QString &count);

    /// Of the two rows, so that whatever holds it can become narrow.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void assemble();
    void retranslate();
    void fillChoices();
    void arrange();

    QLineEdit *m_text;
    QComboBox *m_kinds;
    QComboBox *m_types;
    QCheckBox *m_minor;
    QLabel *m_count;
    QBoxLayout *m_rows;
    QBoxLayout *m_typed;
    QBoxLayout *m_chosen;
    bool m_isFilling = false;
};

} // namespace chargetree
