// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/saved/savedstore.h"
#include "app/saved/savedworker.h"
#include "app/source/fleetsource.h"

namespace chargetree {

class MainWindow;
class SavedPanel;

/// Does what a window's panel of searches and bookmarks wishes, and tells it what came of it.
class SavedDesk final : public QObject {
    Q_OBJECT

public:
    /// The store outlives this; it belongs to the window.
    SavedDesk(SavedStore &store, MainWindow &window);

    /// What is shown now, where it came from, and the moment to judge it at.
    void showFleet(const LoadedFleetPtr &fleet, const FleetSource &source,
                   const QueryMoment &moment);

private:
    void connectPanel();
    void fill();
    void remove(const QString &id);
    void undoRemove();
    void importFrom(const QString &path);
    void exportTo(const QString &path);
    void change(const std::function<SavedItems(SavedItems)> &edit);
    [[nodiscard]] bool isDone(const WriteFailure &failure);

    SavedStore &m_store;
    MainWindow &m_window;
    SavedPanel &m_panel;
    LoadedFleetPtr m_loaded;
    QueryMoment m_moment;
    std::vector<RemovedItem> m_removed; // the last one comes back first
    SavedWorker m_worker;
};

} // namespace chargetree
