// SPDX-License-Identifier: Apache-2.0
#include "app/desks/preferencesdesk.h"

#include "app/language.h"
#include "ui/parts/bringup.h"
#include "ui/settings/settingsdialog.h"

#include <utility>

namespace chargetree {

PreferencesDesk::PreferencesDesk(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_now(settings.preferences())
{
}

void PreferencesDesk::change(const std::function<void(Preferences &)> &edit)
{
    Preferences chosen = m_now;
    edit(chosen);
    take(chosen);
}

void PreferencesDesk::take(const Preferences &chosen)
{
    if (chosen == m_now)
        return;
    const Preferences before = std::exchange(m_now, chosen);
    m_settings.setPreferences(chosen);
    if (m_dialog)
        m_dialog->setPreferences(chosen);
    Q_EMIT changed(before, chosen);
}

void PreferencesDesk::show(QWidget *window, SettingsTopic topic, const UsedNumbers &numbers)
{
    if (!m_dialog) {
        m_dialog = new SettingsDialog(availableLanguages(), window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &SettingsDialog::preferencesChosen, this, &PreferencesDesk::take);
    }
    m_dialog->offer(numbers);
    m_dialog->setPreferences(m_now);
    m_dialog->choose(topic);
    bringUp(m_dialog);
}

} // namespace chargetree
