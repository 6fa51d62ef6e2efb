// SPDX-License-Identifier: Apache-2.0
#include "ui/connectdialog.h"

#include "ui/metrics.h"
#include "ui/plaintext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace chargetree {

namespace {

constexpr int fieldWidth = 360;

/// https anywhere; http only to this machine.
bool isSafe(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return false;
    const bool isLoopback = url.host() == QLatin1String("localhost")
                            || url.host() == QLatin1String("127.0.0.1")
                            || url.host() == QLatin1String("::1");
    return url.scheme() == QLatin1String("https")
           || (url.scheme() == QLatin1String("http") && isLoopback);
}

} // namespace

ConnectDialog::ConnectDialog(QWidget *parent)
    : QDialog(parent)
    , m_address(new QLineEdit(this))
    , m_clientId(new QLineEdit(this))
    , m_key(new QLineEdit(this))
    , m_problem(plainLabel({}, this))
    , m_connect(nullptr)
{
    setObjectName(QStringLiteral("connectDialog"));
    setWindowTitle(tr("Connect"));
    m_address->setObjectName(QStringLiteral("connectAddress"));
    m_address->setMinimumWidth(fieldWidth);
    m_address->setPlaceholderText(QStringLiteral("https://api.emabler.io/api/"));
    m_clientId->setObjectName(QStringLiteral("connectClientId"));
    m_key->setObjectName(QStringLiteral("connectKey"));
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setPlaceholderText(tr("kept for this session only"));
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::PlaceholderText);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    form->setSpacing(metrics::spacing);
    form->addRow(tr("&Address"), m_address);
    form->addRow(tr("Client &id"), m_clientId);
    form->addRow(tr("API &key"), m_key);
    form->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_connect = buttons->addButton(tr("Connect"), QDialogButtonBox::AcceptRole);
    m_connect->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_address, &QLineEdit::textChanged, this, &ConnectDialog::check);
    check();
}

void ConnectDialog::check()
{
    const bool isGood = isSafe(address());
    m_connect->setEnabled(isGood);
    m_problem->setText(isGood || m_address->text().isEmpty()
                           ? tr("The path after the address is “authorisation/users”; check with "
                                "your vendor if nothing answers there.")
                           : tr("The address must begin with https://"));
}

void ConnectDialog::setAddress(const QUrl &url, const QString &clientId)
{
    m_address->setText(url.toString());
    m_clientId->setText(clientId);
}

QUrl ConnectDialog::address() const
{
    return QUrl(m_address->text().trimmed());
}

QString ConnectDialog::clientId() const
{
    return m_clientId->text().trimmed();
}

QString ConnectDialog::key() const
{
    return m_key->text();
}

} // namespace chargetree
