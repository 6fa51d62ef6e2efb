// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connection/connection.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QSpinBox;
class QToolButton;

namespace chargetree {

/// How long and how much an answer may be; folded away until somebody asks.
class LimitsField final : public QWidget {
    Q_OBJECT

public:
    static constexpr int fieldWidth = 160;

    explicit LimitsField(QWidget *parent = nullptr);

    void setLimits(const ConnectionLimits &limits);
    /// What was set, where a field still says the same: fields round.
    [[nodiscard]] ConnectionLimits limits() const;
    void setReadOnly(bool isReadOnly);
    /// For good, where there is nothing else to look at.
    void unfold();
    [[nodiscard]] QList<QLabel *> labels() const;
    [[nodiscard]] QList<QWidget *> fields() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QSpinBox *addRow(QFormLayout *form, const QString &name, int most);
    void retranslate();

    ConnectionLimits m_limits;
    QToolButton *m_switch;
    QWidget *m_fields;
    QFormLayout *m_form;
    QSpinBox *m_inactivity; // seconds
    QSpinBox *m_deadline; // minutes
    QSpinBox *m_body; // MiB
};

} // namespace chargetree
