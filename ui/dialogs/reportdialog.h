// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/wording.h"
#include "models/fleet/documentreport.h"

#include <QDialog>

namespace chargetree {

/// Everything that the document holds and its documentation does not promise: what, how often,
/// where first.
class ReportDialog final : public QDialog {
    Q_OBJECT

public:
    ReportDialog(const DocumentReport &report, const Wording &wording, QWidget *parent = nullptr);
};

} // namespace chargetree
