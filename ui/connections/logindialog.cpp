// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/logindialog.h"

#include "ui/look/metrics.h"
#include "ui/parts/filterfield.h"
#include "ui/parts/plaintext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace chargetree {

namespace {

constexpr int fieldWidth = metrics::spacing * 40;

} // namespace

LoginDialog::LoginDialog(const QString &proxyHost, QWidget *parent)
    : Dialog(parent)
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_go(nullptr)
{
    setObjectName(QStringLiteral("loginDialog"));
    setWindowTitle(tr("Log in to the proxy"));
    QLabel *question = plainLabel(
        tr("The proxy “%1” asks for a user name and a password.").arg(proxyHost.left(200)), this);
    question->setObjectName(QStringLiteral("loginQuestion"));
    question->setWordWrap(true);
    QLabel *remark = quietLabel(tr("They are kept for this session only."), this);
    remark->setWordWrap(true);
    m_user->setObjectName(QStringLiteral("loginUser"));
    m_user->setMinimumWidth(fieldWidth);
    m_user->setMaxLength(longestTyped);
    m_password->setObjectName(QStringLiteral("loginPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("Log in"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("loginGo"));
    m_go->setDefault(true);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    form->setHorizontalSpacing(metrics::margin);
    form->setVerticalSpacing(metrics::spacing);
    form->addRow(question);
    form->addRow(tr("&User name"), m_user);
    form->addRow(tr("&Password"), m_password);
    form->addRow(remark);
    form->addRow(buttons);
    m_user->setAccessibleName(tr("User name"));
    m_password->setAccessibleName(tr("Password"));
    connect(m_user, &QLineEdit::textChanged, this, &LoginDialog::updateButtons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT loginGiven(m_user->text(), m_password->text());
    });
    updateButtons();
}

void LoginDialog::updateButtons()
{
    m_go->setEnabled(!m_user->text().isEmpty());
}

} // namespace chargetree
