// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/focuschain.h"

#include <QDialog>

namespace chargetree {

/// A dialog in which Tab reaches every control; see stepFocus().
class Dialog : public QDialog {
    Q_OBJECT

public:
    using QDialog::QDialog;

protected:
    bool focusNextPrevChild(bool next) override { return stepFocus(*this, next); }
};

} // namespace chargetree
