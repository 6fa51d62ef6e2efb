// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings.h"
#include "models/fields/usednumbers.h"
#include "ui/settings/settingstopic.h"

#include <QPointer>

#include <functional>

namespace chargetree {

class SettingsDialog;

/// What a person chose for the whole program: shows it, keeps it, and says what became different.
class PreferencesDesk final : public QObject {
    Q_OBJECT

public:
    /// The settings outlive this.
    explicit PreferencesDesk(Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] const Preferences &now() const { return m_now; }
    void change(const std::function<void(Preferences &)> &edit);
    /// The one dialog that there is, brought to the front if it stands already. It offers names for
    /// the numbers of the fleet that the window shows.
    void show(QWidget *window, SettingsTopic topic, const UsedNumbers &numbers);

Q_SIGNALS:
    void changed(const chargetree::Preferences &before, const chargetree::Preferences &now);

private:
    void take(const Preferences &chosen);

    Settings &m_settings;
    Preferences m_now;
    QPointer<SettingsDialog> m_dialog;
};

} // namespace chargetree
