// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/loadedfleet.h"
#include "ui/locator/locatorrecent.h"
#include "ui/locator/overlaypanel.h"

#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace chargetree {

class LocatorModel;

/// Go to anything: a field and the best hits, over the top of a window. Nothing typed shows what
/// was chosen last; `>` lists the actions. Hits are asked for by a signal and shown when they come.
class Locator final : public OverlayPanel {
    Q_OBJECT

public:
    /// The actions outlive it.
    Locator(const Actions &actions, QWidget *window);

    /// Opens it empty, or selects what is typed where it is open.
    void open();
    /// The fleet that hits are of from now on; `map` as in FleetView::showFleet().
    void showFleet(const LoadedFleetPtr &fleet, const std::vector<NodeId> &map);
    /// The answer to asked(); dropped unless it is to what is typed now.
    void showResults(const QString &typed, const std::vector<LocatorHit> &hits);

Q_SIGNALS:
    /// With a fleet only, and with an empty text when it is opened: time to get ready.
    void asked(const QString &typed);
    void nodeChosen(chargetree::NodeId node);
    void actionChosen(chargetree::Command command);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QSize wantedSize(const QSize &window) override;

private:
    void assemble();
    void retranslate();
    void ask();
    void setRows(std::vector<LocatorRow> rows);
    [[nodiscard]] std::vector<LocatorRow> recentRows() const;
    void tellRemark();
    void tellCurrent();
    bool takeKey(QKeyEvent *event);
    void choose(const QModelIndex &index);
    void leave();

    const Actions &m_actions;
    LoadedFleetPtr m_loaded;
    LocatorRecent m_recent;
    LocatorModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_remark;
    QPointer<QWidget> m_before; // had the focus
    bool m_isAwaiting = false; // an answer to what is typed
    bool m_isChosenAhead = false; // Enter came before the answer
};

} // namespace chargetree
