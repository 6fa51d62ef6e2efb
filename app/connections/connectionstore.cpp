// SPDX-License-Identifier: Apache-2.0
#include "app/connections/connectionstore.h"
#include "models/fields/visiblepath.h"

#include <QFile>
#include <QStandardPaths>

#include <algorithm>

namespace chargetree {

namespace {

using List = std::vector<Connection>;

auto isCalled(const QString &id)
{
    return [id](const Connection &connection) { return connection.id == id; };
}

std::optional<Connection> findIn(const List &list, const QString &id)
{
    const auto found = std::find_if(list.begin(), list.end(), isCalled(id));
    return found == list.end() ? std::nullopt : std::optional(*found);
}

void putInto(List &list, const Connection &connection)
{
    const auto found = std::find_if(list.begin(), list.end(), isCalled(connection.id));
    if (found == list.end())
        list.push_back(connection);
    else
        *found = connection;
}

void takeFrom(List &list, const QString &id)
{
    list.erase(std::remove_if(list.begin(), list.end(), isCalled(id)), list.end());
}

/// The same but for the id, and for who handed it out.
bool isSame(Connection a, const Connection &b)
{
    a.id = b.id;
    a.isManaged = b.isManaged;
    return a == b;
}

} // namespace

ConnectionStore::ConnectionStore(QString file, const QStringList &managedFiles, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    read();
    readManaged(managedFiles);
}

void ConnectionStore::read()
{
    auto own = m_file.read(connectionFileFrom);
    m_problem = own ? QString()
                    : tr("The connections in “%1” cannot be read. The file stays as it is until "
                         "you change a connection, and is set aside then.")
                          .arg(visiblePath(m_file.path()));
    m_own = std::move(own).value_or(ConnectionFile());
}

void ConnectionStore::readManaged(const QStringList &files)
{
    for (const QString &path : files) {
        const auto file =
            path == m_file.path() ? std::nullopt : KeptFile(path).read(connectionFileFrom);
        for (Connection connection : file.value_or(ConnectionFile()).connections) {
            connection.isManaged = true;
            if (!byId(connection.id))
                m_managed.push_back(std::move(connection));
        }
    }
}

List ConnectionStore::connections() const
{
    List all = m_own.connections;
    all.insert(all.end(), m_managed.begin(), m_managed.end());
    std::stable_sort(all.begin(), all.end(), [](const Connection &a, const Connection &b) {
        return a.title().compare(b.title(), Qt::CaseInsensitive) < 0;
    });
    return all;
}

std::optional<Connection> ConnectionStore::byId(const QString &id) const
{
    const auto own = findIn(m_own.connections, id);
    return own ? own : findIn(m_managed, id);
}

std::optional<Connection> ConnectionStore::named(const QString &nameOrId) const
{
    const List all = connections();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Connection &connection) {
        return connection.title().compare(nameOrId, Qt::CaseInsensitive) == 0;
    });
    return found == all.end() ? byId(nameOrId) : std::optional(*found);
}

WriteFailure ConnectionStore::change(const std::function<void(ConnectionFile &)> &edit)
{
    read();
    if (!m_problem.isEmpty()) {
        if (auto failure = m_file.setAside(); failure.fault != WriteFault::None)
            return failure;
        m_problem.clear();
    }
    ConnectionFile edited = m_own;
    edit(edited);
    auto failure = m_file.write(toJson(edited));
    if (failure.fault == WriteFault::None)
        m_own = std::move(edited);
    Q_EMIT changed();
    return failure;
}

WriteFailure ConnectionStore::save(const Connection &connection)
{
    return change([&](ConnectionFile &file) {
        putInto(file.connections, connection);
        takeFrom(file.removed, connection.id);
    });
}

WriteFailure ConnectionStore::remove(const QString &id)
{
    return change([&](ConnectionFile &file) {
        if (const auto connection = findIn(file.connections, id))
            putInto(file.removed, *connection);
        takeFrom(file.connections, id);
    });
}

WriteFailure ConnectionStore::restore(const QString &id)
{
    return change([&](ConnectionFile &file) {
        if (const auto connection = findIn(file.removed, id))
            putInto(file.connections, *connection);
        takeFrom(file.removed, id);
    });
}

WriteFailure ConnectionStore::purge(const QString &id)
{
    return change([&](ConnectionFile &file) { takeFrom(file.removed, id); });
}

std::variant<int, QString> ConnectionStore::importFrom(const QString &path)
{
    const auto file = QFile::exists(path) ? KeptFile(path).read(connectionFileFrom) : std::nullopt;
    if (!file)
        return tr("“%1” holds no connections of Chargetree; choose a file that was exported from "
                  "there.")
            .arg(visiblePath(path));
    int count = 0;
    const auto failure = change([&](ConnectionFile &own) {
        for (Connection connection : file->connections) {
            const auto isKnown = [&](const Connection &known) { return isSame(known, connection); };
            if (std::any_of(own.connections.begin(), own.connections.end(), isKnown)
                || std::any_of(m_managed.begin(), m_managed.end(), isKnown))
                continue;
            connection.id = newConnectionId();
            own.connections.push_back(std::move(connection));
            ++count;
        }
    });
    if (failure.fault != WriteFault::None)
        return failure.sentence;
    return count;
}

WriteFailure ConnectionStore::exportTo(const QString &path) const
{
    return KeptFile(path).write(toJson({.connections = connections()}));
}

QStringList managedConnectionFiles()
{
    QStringList files;
    const QString own = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const auto folders = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    for (const QString &folder : folders) {
        if (folder != own)
            files.append(folder + QLatin1String("/chargetree/connections.json"));
    }
    return files;
}

} // namespace chargetree
