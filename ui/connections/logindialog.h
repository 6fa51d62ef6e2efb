// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/dialog.h"

class QLineEdit;
class QPushButton;

namespace chargetree {

/// Asks for the user name and password of a proxy, for this session only. Opened by open();
/// rejected() says that there are none.
class LoginDialog final : public Dialog {
    Q_OBJECT

public:
    explicit LoginDialog(const QString &proxyHost, QWidget *parent = nullptr);

Q_SIGNALS:
    void loginGiven(const QString &user, const QString &password);

private:
    void updateButtons();

    QLineEdit *m_user;
    QLineEdit *m_password;
    QPushButton *m_go;
};

} // namespace chargetree
