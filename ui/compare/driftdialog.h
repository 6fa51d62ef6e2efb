// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/compare/driftmodel.h"
#include "ui/parts/dialog.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace chargetree {

class RecordTable;

/// The chargers whose configuration is not that of the others of their kind. Asks by a signal, and
/// anew when another fleet is there.
class DriftDialog final : public Dialog {
    Q_OBJECT

public:
    explicit DriftDialog(QWidget *parent = nullptr);

    void showFleet(const LoadedFleetPtr &fleet, const Wording &wording);
    /// The answer to asked(); dropped unless it is to the newest question.
    void showAnswer(const DriftAnswer &answer);

    [[nodiscard]] const DriftModel &model() const { return *m_model; }

Q_SIGNALS:
    void asked(const chargetree::LoadedFleetPtr &loaded, quint64 ticket);
    void nodeChosen(chargetree::NodeId node);
    /// The chargers of the selected rows, each beside one that is as most are.
    void compareRequested(const std::vector<std::string> &identities);
    /// For a file with the rows that are shown.
    void exportRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void assemble();
    void wire();
    void retranslate();
    void ask();
    void compare();
    void updateState();
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] QString summary() const;

    LoadedFleetPtr m_loaded;
    Wording m_wording;
    quint64 m_ticket = 0; // of the newest question
    DriftModel *m_model;
    QLabel *m_explanation;
    QLineEdit *m_filter;
    QStackedWidget *m_pages;
    RecordTable *m_table;
    QLabel *m_empty;
    QLabel *m_summary;
    QPushButton *m_compare;
    QPushButton *m_copy;
    QPushButton *m_export;
};

} // namespace chargetree
