// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingspage.h"

namespace chargetree {

class NumberNamesField;

/// Names for the numbers that the API does not explain: a table for each row of numberedRows().
class NumbersPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit NumbersPage(QWidget *parent = nullptr);

    void offer(const UsedNumbers &numbers) override;

protected:
    void fill(const Preferences &preferences) override;
    void read(Preferences &preferences) const override;

private:
    std::array<NumberNamesField *, numberedCount> m_fields;
};

} // namespace chargetree
