// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/saved/ignoredworker.h"
#include "app/saved/savedstore.h"
#include "app/settings.h"
#include "app/source/fleetsource.h"

namespace chargetree {

class MainWindow;

/// Does what a window wishes of its findings: keeps what is ignored, and from where on rules find
/// something.
class FindingsDesk final : public QObject {
    Q_OBJECT

public:
    /// Store and settings outlive this; it belongs to the window.
    FindingsDesk(SavedStore &store, Settings &settings, MainWindow &window);

    /// What is shown now, and where it came from.
    void showFleet(const LoadedFleetPtr &fleet, const FleetSource &source);

Q_SIGNALS:
    /// Fleets, in whichever window, are to be judged anew by what the settings say now.
    void limitsChanged();

private:
    void ignore(const std::vector<IgnoredFinding> &findings);
    void stopIgnoring(const QStringList &keys);
    void look();
    void openLimits();
    void change(const std::function<SavedItems(SavedItems)> &edit);

    SavedStore &m_store;
    Settings &m_settings;
    MainWindow &m_window;
    LoadedFleetPtr m_loaded;
    QString m_connection; // as of bookmarks
    IgnoredWorker m_worker;
};

} // namespace chargetree
