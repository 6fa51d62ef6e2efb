// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingspage.h"

class QCheckBox;

namespace chargetree {

/// What is covered on the screen, and whether it still is at the next start.
class PrivacyPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit PrivacyPage(QWidget *parent = nullptr);

protected:
    void fill(const Preferences &preferences) override;
    void read(Preferences &preferences) const override;

private:
    QCheckBox *m_isKept;
};

} // namespace chargetree
