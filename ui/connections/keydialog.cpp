// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/keydialog.h"

#include "ui/connections/environmentbadge.h"
#include "ui/connections/keyfield.h"
#include "ui/look/metrics.h"
#include "ui/parts/plaintext.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

namespace chargetree {

namespace {

constexpr int fieldWidth = metrics::spacing * 50;

} // namespace

KeyDialog::KeyDialog(const Connection &connection, const QString &reason, QWidget *parent)
    : Dialog(parent)
    , m_key(new KeyField(this))
    , m_go(nullptr)
{
    setObjectName(QStringLiteral("keyDialog"));
    setWindowTitle(tr("API key"));
    QLabel *remark = quietLabel(reason, this);
    remark->setObjectName(QStringLiteral("keyReason"));
    remark->setWordWrap(true);
    remark->setVisible(!reason.isEmpty());
    QLabel *host = quietLabel(tr("It is sent to %1 alone.").arg(connection.base.host()), this);
    host->setWordWrap(true);
    m_key->setMinimumWidth(fieldWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    column->setSpacing(metrics::spacing);
    column->addLayout(makeHeading(connection));
    column->addWidget(remark);
    column->addWidget(m_key);
    column->addWidget(host);
    column->addSpacing(metrics::spacing);
    column->addWidget(makeButtons());
    m_key->setFocus();
}

QLayout *KeyDialog::makeHeading(const Connection &connection)
{
    QLabel *question = plainLabel(tr("The API key of “%1”").arg(connection.title().left(80)), this);
    question->setObjectName(QStringLiteral("keyQuestion"));
    question->setWordWrap(true);
    auto *badge = new EnvironmentBadge(this);
    badge->setEnvironment(connection.environment);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(metrics::spacing);
    heading->addWidget(question, 1);
    heading->addWidget(badge, 0, Qt::AlignTop);
    return heading;
}

QDialogButtonBox *KeyDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("Continue"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("keyContinue"));
    m_go->setDefault(true);
    m_go->setEnabled(false);
    connect(m_key, &KeyField::changed, this, [this] { m_go->setEnabled(!m_key->key().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QString key = m_key->key();
        accept();
        Q_EMIT keyGiven(key, m_key->keepsInKeyRing());
    });
    return buttons;
}

void KeyDialog::setKeyRingUsable(bool isUsable)
{
    m_key->setKeyRingUsable(isUsable);
}

} // namespace chargetree
