// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/saved/ignoredworker.h"
#include "app/saved/savedstore.h"
#include "app/source/fleetsource.h"

namespace chargetree {

class MainWindow;

/// Does what a window wishes of its findings: keeps what is ignored.
class FindingsDesk final : public QObject {
    Q_OBJECT

public:
    /// The store outlives this; it belongs to the window.
    FindingsDesk(SavedStore &store, MainWindow &window);

    /// What is shown now, and where it came from.
    void showFleet(const LoadedFleetPtr &fleet, const FleetSource &source);

private:
    void ignore(const std::vector<IgnoredFinding> &findings);
    void stopIgnoring(const QStringList &keys);
    void look();
    void change(const std::function<SavedItems(SavedItems)> &edit);

    SavedStore &m_store;
    MainWindow &m_window;
    LoadedFleetPtr m_loaded;
    QString m_connection; // as of bookmarks
    IgnoredWorker m_worker;
};

} // namespace chargetree
