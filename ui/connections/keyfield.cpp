// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/keyfield.h"

#include "ui/look/metrics.h"
#include "ui/parts/plaintext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>
#include <QRadioButton>

namespace chargetree {

KeyField::KeyField(QWidget *parent)
    : QWidget(parent)
    , m_key(new QLineEdit(this))
    , m_inKeyRing(new QRadioButton(this))
    , m_forSession(new QRadioButton(this))
{
    m_key->setObjectName(QStringLiteral("connectionKey"));
    m_key->setEchoMode(QLineEdit::Password);
    m_inKeyRing->setObjectName(QStringLiteral("keyInKeyRing"));
    m_forSession->setObjectName(QStringLiteral("keyForSession"));
    setFocusProxy(m_key);

    auto *places = new QHBoxLayout;
    places->setSpacing(metrics::margin);
    places->addWidget(m_inKeyRing);
    places->addWidget(m_forSession);
    places->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::spacing);
    column->addWidget(m_key);
    column->addLayout(places);
    connect(m_key, &QLineEdit::textChanged, this, &KeyField::changed);
    connect(m_inKeyRing, &QRadioButton::toggled, this, &KeyField::changed);
    retranslate();
    chooseDefault();
}

void KeyField::retranslate()
{
    m_inKeyRing->setText(tr("Keep in the keyring"));
    m_forSession->setText(tr("This session only"));
    m_key->setAccessibleName(tr("API key"));
    setPlainToolTip(m_inKeyRing,
                    m_isKeyRingUsable ? QString() : tr("No keyring answers on this desktop."));
    switch (m_state) {
    case KeyState::Unknown:
        m_key->setPlaceholderText(tr("looking in the keyring…"));
        break;
    case KeyState::None:
        m_key->setPlaceholderText(tr("none yet"));
        break;
    case KeyState::Session:
        m_key->setPlaceholderText(tr("kept for this session"));
        break;
    case KeyState::KeyRing:
        m_key->setPlaceholderText(tr("kept in the keyring"));
        break;
    }
    m_key->setAccessibleDescription(m_key->placeholderText());
}

void KeyField::setState(KeyState state)
{
    m_state = state;
    m_key->clear();
    retranslate();
    chooseDefault();
}

void KeyField::setKeyRingUsable(bool isUsable)
{
    m_isKeyRingUsable = isUsable;
    m_inKeyRing->setEnabled(isUsable);
    retranslate();
    chooseDefault();
}

void KeyField::chooseDefault()
{
    const bool inKeyRing = m_isKeyRingUsable && m_state != KeyState::Session;
    (inKeyRing ? m_inKeyRing : m_forSession)->setChecked(true);
}

QString KeyField::key() const
{
    return m_key->text();
}

bool KeyField::keepsInKeyRing() const
{
    return m_inKeyRing->isChecked();
}

bool KeyField::isChanged() const
{
    const bool isMoved = (m_state == KeyState::KeyRing && !keepsInKeyRing() && m_isKeyRingUsable)
                         || (m_state == KeyState::Session && keepsInKeyRing());
    return isMoved || !key().isEmpty();
}

void KeyField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace chargetree
