// SPDX-License-Identifier: Apache-2.0
#include "app/instance/instance.h"

#include "models/fields/visiblepath.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace chargetree {

namespace {

constexpr std::size_t mostClients = 16; // who only connects gives way to who comes
constexpr unsigned long pause = 20; // milliseconds between two tries
constexpr qint64 longestAnswer = 16; // bytes
constexpr char taken[] = "ok\n";
constexpr char refused[] = "no\n";

int left(const QDeadlineTimer &deadline)
{
    return static_cast<int>(deadline.remainingTime());
}

bool isConnected(const QLocalSocket &socket)
{
    return socket.state() == QLocalSocket::ConnectedState;
}

} // namespace

InstancePlace instancePlace()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        return {};
    QString name = QStringLiteral("chargetree");
    if (const QString home = qEnvironmentVariable("CHARGETREE_HOME"); !home.isEmpty()) {
        const QFileInfo info(home);
        const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
        const QByteArray hash =
            QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
        name += QLatin1Char('-') + QString::fromLatin1(hash);
    }
    return {.socket = folder + QLatin1Char('/') + name + QStringLiteral(".socket")};
}

Instance::Instance(InstancePlace place, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *client = m_server.nextPendingConnection())
            welcome(client);
    });
}

Instance::~Instance()
{
    while (!m_clients.empty())
        drop(m_clients.front());
    m_server.close(); // before the lock goes
}

Instance::Claim Instance::claim(const StartWish &wish)
{
    if (m_place.socket.isEmpty())
        return {Role::Alone, tr("There is no runtime folder that is yours alone, so each start of "
                                "Chargetree opens a window of its own.")};
    const QByteArray message = messageOf(wish);
    if (message.isEmpty())
        return {Role::Alone, tr("What was asked for is too long to be handed to the running "
                                "Chargetree; this is a window of its own.")};
    m_lock = std::make_unique<QLockFile>(m_place.socket + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0); // its age says nothing, only the end of its process does
    const Claim claim = claimWith(message);
    if (claim.role != Role::First)
        m_lock.reset();
    return claim;
}

Instance::Claim Instance::claimWith(const QByteArray &message)
{
    const QDeadlineTimer deadline(m_place.patience);
    for (;;) {
        const bool isFirst = m_lock->isLocked() || m_lock->tryLock(0);
        switch (ask(message, deadline)) {
        case Answer::Taken:
            return {Role::HandedOver};
        case Answer::Refused:
            return {Role::Alone, tr("The running Chargetree is of another version; this is a "
                                    "window of its own.")};
        case Answer::NobodyThere:
            if (isFirst)
                return listen();
            if (m_lock->error() != QLockFile::LockFailedError)
                return cannotListen();
            break;
        case Answer::None:
            break;
        }
        if (deadline.hasExpired())
            return {Role::Alone, tr("The running Chargetree does not answer; this is a window of "
                                    "its own.")};
        QThread::msleep(pause);
    }
}

Instance::Answer Instance::ask(const QByteArray &message, const QDeadlineTimer &deadline) const
{
    QLocalSocket socket;
    socket.setReadBufferSize(longestAnswer);
    socket.connectToServer(m_place.socket);
    if (!socket.waitForConnected(left(deadline)))
        return deadline.hasExpired() ? Answer::None : Answer::NobodyThere;
    socket.write(message);
    while (isConnected(socket) && socket.bytesToWrite() > 0
           && socket.waitForBytesWritten(left(deadline))) { }
    while (isConnected(socket) && !socket.canReadLine()
           && socket.waitForReadyRead(left(deadline))) { }
    const QByteArray answer = socket.readLine();
    if (answer == taken)
        return Answer::Taken;
    return answer == refused ? Answer::Refused : Answer::None;
}

Instance::Claim Instance::cannotListen() const
{
    return {Role::Alone, tr("The runtime folder “%1” cannot be used, so each start of Chargetree "
                            "opens a window of its own; look at its permissions.")
                             .arg(visiblePath(QFileInfo(m_place.socket).absolutePath()))};
}

/// Only the holder of the lock comes here: what lies in the way is of a process that is gone.
Instance::Claim Instance::listen()
{
    QLocalServer::removeServer(m_place.socket);
    return m_server.listen(m_place.socket) ? Claim{Role::First} : cannotListen();
}

void Instance::welcome(QLocalSocket *client)
{
    client->setReadBufferSize(longestMessage + 1);
    m_clients.push_back(client);
    if (m_clients.size() > mostClients)
        drop(m_clients.front());
    connect(client, &QLocalSocket::readyRead, this, [this, client] { read(client); });
    connect(client, &QLocalSocket::disconnected, this, [this, client] { drop(client); });
    QTimer::singleShot(m_place.patience, client, [this, client] { drop(client); });
    read(client);
}

void Instance::read(QLocalSocket *client)
{
    if (!client->canReadLine()) {
        if (client->bytesAvailable() > longestMessage)
            drop(client);
        return;
    }
    const auto wish = startWishFrom(client->readLine());
    disconnect(client, &QLocalSocket::readyRead, this, nullptr); // one message each
    client->write(wish ? taken : refused);
    client->flush();
    client->disconnectFromServer();
    if (wish)
        Q_EMIT requested(*wish);
}

void Instance::drop(QLocalSocket *client)
{
    std::erase(m_clients, client);
    disconnect(client, nullptr, this, nullptr);
    client->abort();
    client->deleteLater();
}

} // namespace chargetree
