// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingspage.h"

namespace chargetree {

class KeepingField;

/// How many offline copies are kept, and for how long.
class CopiesPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit CopiesPage(QWidget *parent = nullptr);

protected:
    void fill(const Preferences &preferences) override;
    void read(Preferences &preferences) const override;

private:
    KeepingField *m_keeping;
};

} // namespace chargetree
