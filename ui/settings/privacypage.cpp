// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/privacypage.h"

#include <QCheckBox>

namespace chargetree {

PrivacyPage::PrivacyPage(QWidget *parent)
    : SettingsPage(parent)
    , m_isKept(new QCheckBox(tr("&Stay on after a restart"), this))
{
    m_isKept->setObjectName(QStringLiteral("settingsStartsPrivate"));
    connect(m_isKept, &QCheckBox::toggled, this, &PrivacyPage::say);
    addNote(tr("The privacy view covers names of drivers, tags, SIMs, external ids and e-mail "
               "addresses on the screen until they are pointed at. What is copied and exported "
               "still has the true values."));
    addWhole(m_isKept);
}

void PrivacyPage::fill(const Preferences &preferences)
{
    m_isKept->setChecked(preferences.startsPrivate);
}

void PrivacyPage::read(Preferences &preferences) const
{
    preferences.startsPrivate = m_isKept->isChecked();
}

} // namespace chargetree
