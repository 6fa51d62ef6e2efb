// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/saved/savedstore.h"
#include "app/source/fleetloader.h"
#include "models/changelist/watched.h"
#include "models/fields/wording.h"

namespace chargetree {

class MainWindow;

/// Keeps what a person watches, for each connection, and tells when a refresh has changed it.
class WatchDesk final : public QObject {
    Q_OBJECT

public:
    /// The store, which has bookmarks alone, outlives this; it belongs to the window.
    WatchDesk(SavedStore &store, MainWindow &window);

    /// After the window shows it.
    void showFleet(const LoadedResult &result, const Wording &wording);
    /// What has changed and nobody has put away yet.
    void tell();

private:
    void toggle(const Bookmark &item);
    void follow();
    void forget();
    [[nodiscard]] std::vector<Bookmark> watched() const;

    SavedStore &m_store;
    MainWindow &m_window;
    std::vector<WatchedNews> m_unread; // the newest first
};

} // namespace chargetree
