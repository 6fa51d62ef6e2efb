// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingspage.h"

#include <vector>

class QSpinBox;

namespace chargetree {

/// From where on the rules find something: one field for each row of findingLimitRows().
class FindingsPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit FindingsPage(QWidget *parent = nullptr);

protected:
    void fill(const Preferences &preferences) override;
    void read(Preferences &preferences) const override;

private:
    std::vector<QSpinBox *> m_fields; // one a row
};

} // namespace chargetree
