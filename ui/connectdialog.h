// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QUrl>

class QLabel;
class QLineEdit;
class QPushButton;

namespace chargetree {

/// Asks for an address and its key, for this session only.
class ConnectDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ConnectDialog(QWidget *parent = nullptr);

    void setAddress(const QUrl &url, const QString &clientId);
    [[nodiscard]] QUrl address() const;
    [[nodiscard]] QString clientId() const;
    /// Empty where the one from the environment is meant.
    [[nodiscard]] QString key() const;

private:
    void check();

    QLineEdit *m_address;
    QLineEdit *m_clientId;
    QLineEdit *m_key;
    QLabel *m_problem;
    QPushButton *m_connect;
};

} // namespace chargetree
