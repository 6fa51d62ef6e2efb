// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/findings/findinglimits.h"

#include <QDialog>

#include <vector>

class QSpinBox;

namespace chargetree {

/// From where on the rules find something: one field for each row of findingLimitRows().
class FindingLimitsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit FindingLimitsDialog(const FindingLimits &limits, QWidget *parent = nullptr);

Q_SIGNALS:
    void limitsChosen(const chargetree::FindingLimits &limits);

private:
    void fill(const FindingLimits &limits);
    [[nodiscard]] FindingLimits limits() const;

    std::vector<QSpinBox *> m_fields; // one a row
};

} // namespace chargetree
