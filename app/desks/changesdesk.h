// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/source/fleetloader.h"
#include "models/changelist/arrangechanges.h"
#include "models/fields/wording.h"

namespace chargetree {

class MainWindow;

/// Shows in a window what each refresh has changed, and on demand what has changed since an older
/// offline copy, which it reads on a thread of its own.
class ChangesDesk final : public QObject {
    Q_OBJECT

public:
    /// It belongs to the window. `copies` is the folder of the SnapshotStore.
    ChangesDesk(MainWindow &window, QString copies);
    ~ChangesDesk() override;

    /// What is shown now, and of which connection; "" for none.
    void showFleet(const LoadedResult &result, const QString &connectionId, const Wording &wording,
                   const LoadOptions &options);
    void setWording(const Wording &wording) { m_wording = wording; }

private:
    void listCopies();
    void compareWith(const QString &path);
    void showLastRefresh();
    void arrange(const ChangesQuestion &question);
    void take(const ChangedFleet &comparison);

    MainWindow &m_window;
    QString m_copies;
    QString m_connectionId;
    Wording m_wording;
    LoadOptions m_options;
    LoadedFleetPtr m_loaded;
    ChangedFleet m_lastRefresh;
    CancelFlag m_flag;
    CancelFlag m_arranging;
    JobThread m_thread; // the last member: it ends first
};

} // namespace chargetree
