// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingspage.h"

namespace chargetree {

class TileForm;

/// What lies behind the maps.
class MapSettingsPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit MapSettingsPage(QWidget *parent = nullptr);

protected:
    void fill(const Preferences &preferences) override;
    void read(Preferences &preferences) const override;

private:
    TileForm *m_form;
};

} // namespace chargetree
