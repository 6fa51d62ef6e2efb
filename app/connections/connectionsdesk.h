// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/connectionstore.h"
#include "app/connections/connectiontester.h"
#include "app/snapshots/snapshotjob.h"
#include "ui/connections/connectionsdialog.h"

#include <QSet>

namespace chargetree {

/// Does what the connections' dialog wishes, and tells it what came of it.
class ConnectionsDesk final : public QObject {
    Q_OBJECT

public:
    /// The parts outlive this; it belongs to the window.
    ConnectionsDesk(ConnectionStore &store, ConnectionKeys &keys, SnapshotJob &copies,
                    QWidget *window);

    /// What a new connection begins with.
    void setNewConnection(const Connection &draft);
    /// Shows all of them, and the one with this id if there is one.
    void show(const QString &id, const QLocale &locale);
    /// Deletes keys and copies of what was removed for good.
    static void purge(ConnectionStore &store, ConnectionKeys &keys, SnapshotJob &copies);

Q_SIGNALS:
    void openRequested(const QString &id);
    void openInNewWindowRequested(const QString &id);

private:
    void connectDialog();
    void connectTest();
    void fill();
    void save(const Connection &connection, const QString &key, bool isInKeyRing);
    void importFrom(const QString &path);
    void exportTo(const QString &path);
    void tell(const WriteFailure &failure);

    ConnectionStore &m_store;
    ConnectionKeys &m_keys;
    SnapshotJob &m_copies;
    QLocale m_locale;
    QSet<QString> m_saved; // whose keys are being written
    Connection m_newConnection;
    ConnectionTester *m_tester = nullptr; // made with the dialog
    ConnectionsDialog *m_dialog; // its parent is the window
};

} // namespace chargetree
