// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workers/jobthread.h"
#include "models/items/loadedfleet.h"
#include "models/links/fleetlink.h"

#include <optional>

namespace chargetree {

class MainWindow;

/// Follows `chargetree:` links in one window: shows what they lead to, as soon as a fleet is there,
/// and does nothing else. Links come from anywhere.
class LinkDesk final : public QObject {
    Q_OBJECT

public:
    /// Belongs to the window.
    explicit LinkDesk(MainWindow &window);
    ~LinkDesk() override;

    /// A text that is no link is said to be none. Only the newest one counts.
    void follow(const QString &text);
    /// What links are looked for in from now on.
    void showFleet(const LoadedFleetPtr &fleet);

private:
    void find(const FleetLink &link);
    void show(const FleetLink &link, NodeId node);

    MainWindow &m_window;
    LoadedFleetPtr m_loaded;
    std::optional<FleetLink> m_awaited; // until a fleet is there
    QString m_missing; // what the link named that was not found
    CancelFlag m_flag;
    JobThread m_thread; // the last member: it ends first
};

} // namespace chargetree
