// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/files/keptfile.h"
#include "models/connection/connectionfile.h"

#include <QObject>

#include <functional>
#include <variant>

namespace chargetree {

/// The connections of this user, kept in one file, and those that an administrator handed out.
/// Holds no key. What is removed can be brought back until purge(); a removal that a crash cut off
/// is still known at the next start.
class ConnectionStore final : public QObject {
    Q_OBJECT

public:
    /// The user's file and the administrator's, of which those that do not exist say nothing.
    ConnectionStore(QString file, const QStringList &managedFiles, QObject *parent = nullptr);

    /// In the order of their names, without the removed ones.
    [[nodiscard]] std::vector<Connection> connections() const;
    /// Nothing where there is none, or it was removed.
    [[nodiscard]] std::optional<Connection> byId(const QString &id) const;
    /// By name whatever its case, else by id.
    [[nodiscard]] std::optional<Connection> named(const QString &nameOrId) const;
    /// Those whose keys and offline copies are still to be deleted.
    [[nodiscard]] const std::vector<Connection> &removed() const { return m_own.removed; }
    /// Why the user's file could not be read: a sentence; empty if all is well. The first change
    /// sets that file aside.
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// Adds it or takes the place of the one with its id; no fault means that it is on the disk.
    WriteFailure save(const Connection &connection);
    WriteFailure remove(const QString &id);
    WriteFailure restore(const QString &id);
    /// Forgets a removed one for good.
    WriteFailure purge(const QString &id);

    /// How many came in. An import never takes the place of a connection, nor its id: the key kept
    /// under it would go to the file's host. One that is here already, whatever its id, is left
    /// out.
    std::variant<int, QString> importFrom(const QString &path);
    /// All of them, without keys.
    WriteFailure exportTo(const QString &path) const;

Q_SIGNALS:
    void changed();

private:
    void read();
    void readManaged(const QStringList &files);
    /// On what stands in the file now, which another window may have changed.
    WriteFailure change(const std::function<void(ConnectionFile &)> &edit);

    KeptFile m_file;
    ConnectionFile m_own;
    std::vector<Connection> m_managed;
    QString m_problem;
};

/// Where an administrator's connections may stand: `chargetree/connections.json` in each folder for
/// settings of the whole system (`/etc/xdg`).
QStringList managedConnectionFiles();

} // namespace chargetree
