// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingspage.h"

class QCheckBox;

namespace chargetree {

/// How exports begin.
class ExportsPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit ExportsPage(QWidget *parent = nullptr);

protected:
    void fill(const Preferences &preferences) override;
    void read(Preferences &preferences) const override;

private:
    void follow(int way);

    QComboBox *m_way;
    QCheckBox *m_received;
    QLabel *m_advice;
};

} // namespace chargetree
