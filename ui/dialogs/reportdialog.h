// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/wording.h"
#include "models/items/loadedfleet.h"
#include "ui/parts/dialog.h"

class QLabel;
class QTreeWidget;

namespace chargetree {

/// Everything that the document holds and its documentation does not promise: what, how often,
/// where first.
class ReportDialog final : public Dialog {
    Q_OBJECT

public:
    explicit ReportDialog(QWidget *parent = nullptr);

    /// Another fleet, or the same one in other words.
    void showFleet(const LoadedFleetPtr &loaded, const Wording &wording);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();

    LoadedFleetPtr m_loaded;
    Wording m_wording;
    QLabel *m_age;
    QTreeWidget *m_list;
    QLabel *m_note;
};

} // namespace chargetree
