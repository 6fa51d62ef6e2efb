// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingspage.h"

class QCheckBox;
class QSpinBox;

namespace chargetree {

class LimitsField;

/// What new connections begin with, and when fleets are fetched without being asked for.
class ConnectionsPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit ConnectionsPage(QWidget *parent = nullptr);

protected:
    void fill(const Preferences &preferences) override;
    void read(Preferences &preferences) const override;
    void showEvent(QShowEvent *event) override;

private:
    void align();

    QSpinBox *m_refreshEvery; // minutes
    QCheckBox *m_metered;
    LimitsField *m_limits;
};

} // namespace chargetree
