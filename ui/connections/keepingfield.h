// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QFormLayout;
class QSpinBox;

namespace chargetree {

/// How many offline copies are kept, and for how many days.
class KeepingField final : public QWidget {
    Q_OBJECT

public:
    static constexpr int most = 9999; // copies, days

    explicit KeepingField(QWidget *parent = nullptr);

    /// Says nothing.
    void setKeeping(int count, int days);
    [[nodiscard]] int count() const;
    [[nodiscard]] int days() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QSpinBox *addField(const char *name);
    void retranslate();

    QFormLayout *m_form;
    QSpinBox *m_count;
    QSpinBox *m_days;
};

} // namespace chargetree
