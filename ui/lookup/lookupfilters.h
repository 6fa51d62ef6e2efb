// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/wording.h"
#include "models/lookup/lookup.h"

#include <QWidget>

class QButtonGroup;

namespace chargetree {

/// Buttons that show the values of one verdict, or all; each says how many there are.
class LookupFilters final : public QWidget {
    Q_OBJECT

public:
    explicit LookupFilters(QWidget *parent = nullptr);

    /// Of no list without a result.
    void showCounts(const LookupResult *result, const Wording &wording);

Q_SIGNALS:
    void chosen(const std::optional<chargetree::LookupVerdict> &only); // nothing: all

private:
    QButtonGroup *m_buttons;
};

} // namespace chargetree
