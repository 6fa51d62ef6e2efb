// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/copiespage.h"

#include "ui/connections/keepingfield.h"

namespace chargetree {

CopiesPage::CopiesPage(QWidget *parent)
    : SettingsPage(parent)
    , m_keeping(new KeepingField(this))
{
    addNote(
        tr("Of each connection the last answers are kept, so that there is something to look "
           "at without a network and to compare with. The newest is always kept; what is beyond "
           "this goes when the next one comes."));
    connect(m_keeping, &KeepingField::changed, this, &CopiesPage::say);
    addWhole(m_keeping);
}

void CopiesPage::fill(const Preferences &preferences)
{
    m_keeping->setKeeping(preferences.keepCount, preferences.keepDays);
}

void CopiesPage::read(Preferences &preferences) const
{
    preferences.keepCount = m_keeping->count();
    preferences.keepDays = m_keeping->days();
}

} // namespace chargetree
