// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/dialog.h"

class QBoxLayout;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace chargetree {

/// Asks why findings are to be ignored: without a reason nobody knows later whether it still holds.
class IgnoreDialog final : public Dialog {
    Q_OBJECT

public:
    /// `messages`: what the findings say, in the order of the list.
    explicit IgnoreDialog(const QStringList &messages, QWidget *parent = nullptr);

Q_SIGNALS:
    void reasonGiven(const QString &reason);

private:
    QLabel *makeMessages(const QStringList &messages);
    void addReason(QBoxLayout *column);
    QDialogButtonBox *makeButtons();

    QLineEdit *m_reason;
    QPushButton *m_ignore;
};

} // namespace chargetree
