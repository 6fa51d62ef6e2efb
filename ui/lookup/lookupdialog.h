// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/wording.h"
#include "models/lookup/lookedup.h"
#include "ui/parts/dialog.h"

#include <QTimer>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace chargetree {

class LookupFilters;
class LookupModel;
class RecordTable;

/// A pasted list beside what the fleet says of each value: found, unknown, ambiguous. Asks by a
/// signal while somebody types, and anew when another fleet is there.
class LookupDialog final : public Dialog {
    Q_OBJECT

public:
    explicit LookupDialog(QWidget *parent = nullptr);

    /// The fleet to look in from now on; the list stays.
    void showFleet(const LoadedFleetPtr &fleet, const Wording &wording);
    /// The answer to asked(); dropped unless it is to the list and the fleet as they are now.
    void showAnswer(const LookedUp &list);
    /// The rows that are shown; the path is left open.
    [[nodiscard]] LookupExport shown() const;

Q_SIGNALS:
    void asked(const QString &text); // empty: no answer is wanted any more
    void nodeChosen(chargetree::NodeId node);
    /// For a file with the rows that are shown.
    void exportRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void assemble();
    QWidget *makeQuestion();
    QWidget *makeAnswer();
    void wire();
    void retranslate();
    void ask();
    void askLater();
    void updateState();
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] QString summary() const;
    void copy();

    LoadedFleetPtr m_loaded;
    Wording m_wording;
    LookupModel *m_model;
    QTimer m_pause; // while it runs somebody types
    QLabel *m_title;
    QPlainTextEdit *m_text;
    LookupFilters *m_filters;
    QStackedWidget *m_pages;
    RecordTable *m_table;
    QLabel *m_empty;
    QLabel *m_summary;
    QPushButton *m_copy;
    QPushButton *m_export;
};

} // namespace chargetree
