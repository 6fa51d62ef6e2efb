// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/whatiftable.h"
#include "ui/parts/dialog.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace chargetree {

class RecordTable;
class VeilCover;

/// Who would lose what if a site, a charger, a tag or a grant were gone. Asks by a signal, and anew
/// when another fleet has it, too.
class WhatIfDialog final : public Dialog {
    Q_OBJECT

public:
    explicit WhatIfDialog(QWidget *parent = nullptr);

    /// Asks what would be if a row of the fleet's tree were gone. `row` is one that goneAt() knows.
    void imagine(const LoadedFleetPtr &fleet, const Wording &wording, NodeId row);
    /// Asks again in another fleet, where the row is the one that the map says; without one the
    /// last answer stays, and says so.
    void follow(const LoadedFleetPtr &fleet, const std::vector<NodeId> &map);
    void setWording(const Wording &wording);
    /// The answer to asked(); dropped unless it is to the newest question.
    void showAnswer(const WhatIfAnswer &answer);
    [[nodiscard]] const WhatIfAnswer &answer() const { return m_answer; }

Q_SIGNALS:
    void asked(const chargetree::WhatIfQuestion &question);
    void cancelled(); // no answer is wanted any more
    void nodeChosen(chargetree::NodeId node);
    /// For a file with the drivers who would have no charger left.
    void exportRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void assemble();
    void retranslate();
    void ask();
    void showRows();
    void updateState();

    LoadedFleetPtr m_loaded;
    Wording m_wording;
    NodeId m_row = none<NodeId>; // none: it is not in the newest fleet
    quint64 m_ticket = 0;
    WhatIfAnswer m_answer;
    RecordTableModel m_model;
    QLabel *m_title;
    VeilCover *m_titleCover;
    QLabel *m_summary;
    QCheckBox *m_onlyStranded;
    RecordTable *m_table;
    QLabel *m_age;
    QPushButton *m_copy;
    QPushButton *m_export;
};

} // namespace chargetree
