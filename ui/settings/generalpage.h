// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingspage.h"

namespace chargetree {

/// Language, looks, and in which zone times are said.
class GeneralPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit GeneralPage(const QList<QLocale> &languages, QWidget *parent = nullptr);

protected:
    void fill(const Preferences &preferences) override;
    void read(Preferences &preferences) const override;

private:
    QComboBox *m_language;
    QComboBox *m_appearance;
    QComboBox *m_times;
};

} // namespace chargetree
