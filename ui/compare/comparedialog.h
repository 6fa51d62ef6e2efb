// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/compare/comparequestion.h"
#include "models/compare/comparetable.h"
#include "ui/parts/dialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace chargetree {

class CompareGrid;
class CompareModel;

/// Chargers side by side. Asks by a signal, and anew when another fleet is there.
class CompareDialog final : public Dialog {
    Q_OBJECT

public:
    explicit CompareDialog(QWidget *parent = nullptr);

    /// The fleet to look in from now on; the chargers stay.
    void showFleet(const LoadedFleetPtr &fleet, const Wording &wording);
    /// By their identities; with those that are similar to the first if wanted.
    void compare(const std::vector<std::string> &chargers, bool withSimilar = false);
    /// The answer to asked(); dropped unless it is to the newest question.
    void showAnswer(const CompareAnswer &answer);

    [[nodiscard]] const CompareAnswer &answer() const;
    /// The rows that are shown, and how.
    [[nodiscard]] CompareChoice shown() const;

Q_SIGNALS:
    void asked(const chargetree::CompareQuestion &question);
    void nodeChosen(chargetree::NodeId node);
    /// For a file with the rows that are shown.
    void exportRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void assemble();
    QWidget *makeBar();
    void wire();
    void retranslate();
    void ask(bool withSimilar = false);
    void setReference(int charger);
    void leaveOut(const std::string &charger);
    void follow(const std::string &charger);
    void fillReferences();
    [[nodiscard]] QStringList shownIds() const;
    void updateState();
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] QString summary() const;

    LoadedFleetPtr m_loaded;
    Wording m_wording;
    std::vector<std::string> m_chargers; // identities
    quint64 m_ticket = 0; // of the newest question
    bool m_isAsked = false; // of this fleet
    CompareModel *m_model;
    QLabel *m_referenceTitle;
    QComboBox *m_reference;
    QCheckBox *m_differences;
    QLineEdit *m_filter;
    QToolButton *m_reveal;
    QStackedWidget *m_pages;
    CompareGrid *m_grid;
    QLabel *m_empty;
    QLabel *m_summary;
    QPushButton *m_copy;
    QPushButton *m_export;
};

} // namespace chargetree
