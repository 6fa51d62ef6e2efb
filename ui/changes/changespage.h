// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/changelist/changelistmodel.h"
#include "ui/changes/olderstatesbutton.h"

class QLabel;
class QStackedWidget;

namespace chargetree {

class ChangeFilters;
class EffectList;
class RecordTable;

/// What has changed since: what it comes to in sentences, and below them each change. A sentence
/// that is chosen leaves what it speaks of.
class ChangesPage final : public QWidget {
    Q_OBJECT

public:
    explicit ChangesPage(QWidget *parent = nullptr);

    void show(const ChangedFleet &comparison, const Wording &wording);
    using QWidget::show;
    void setWording(const Wording &wording);
    /// The answer to arrangementWanted().
    void showArranged(const ChangesAnswer &answer);
    /// The answer to olderStatesWanted(), newest first; whether there was a refresh to go back to.
    void showOlderStates(const std::vector<OlderState> &states, bool hasLastRefresh);
    /// Until the answer is there.
    void awaitOlderStates(bool hasLastRefresh);
    /// While an older state is read. What is shown stays until it is compared.
    void showBusy();
    /// Why one could not be read. What is shown stays.
    void showProblem(const QString &sentence);
    [[nodiscard]] const ChangeListModel &model() const { return *m_model; }
    [[nodiscard]] RecordTable &table() const { return *m_table; }

Q_SIGNALS:
    void nodeRequested(chargetree::NodeId node);
    void nodeLookedAt(chargetree::NodeId node); // of the current row
    void olderStatesWanted();
    void comparisonWanted(const QString &path);
    void lastRefreshWanted(); // to be compared with, again
    void arrangementWanted(const chargetree::ChangesQuestion &question);

protected:
    void changeEvent(QEvent *event) override;

private:
    void assemble();
    void wire();
    void retranslate();
    void updateFilter();
    void updateState();
    /// What takes the keys: the rows, or what may bring some.
    [[nodiscard]] QWidget *mainPart() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString emptyText() const;

    Wording m_wording;
    ChangeListModel *m_model;
    QLabel *m_title;
    OlderStatesButton *m_with;
    EffectList *m_effects;
    ChangeFilters *m_filters;
    QStackedWidget *m_pages;
    RecordTable *m_table;
    QLabel *m_empty;
    bool m_isRestoring = false; // the current row, which nobody has moved
    bool m_isBusy = false;
    bool m_isNew = false; // the columns are of what was shown before
    QString m_problem; // why there is nothing to show
};

} // namespace chargetree
