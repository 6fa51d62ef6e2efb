// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingspage.h"

#include <optional>

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
    void forgetTyped() override;

private:
    std::optional<TileSource> m_taken; // whole, that the fields had last
    TileForm *m_form;
};

} // namespace chargetree
