// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/keyringservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>

namespace chargetree {

namespace {

struct Call {
    QString service;
    QString path;
    QString interface;
    QString method;
};

Call walletCall()
{
    return {QStringLiteral("org.kde.kwalletd5"), QStringLiteral("/modules/kwalletd5"),
            QStringLiteral("org.kde.KWallet"), QStringLiteral("networkWallet")};
}

Call namesCall()
{
    return {QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("ListNames")};
}

bool isKeyring(const QString &name)
{
    return name == QLatin1String("org.freedesktop.secrets")
           || name == QLatin1String("org.kde.kwalletd5");
}

void send(const Call &call, QObject *context,
          const std::function<void(const QDBusPendingCall &)> &then)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) { // a call would never end
        then(QDBusPendingCall::fromError(bus.lastError()));
        return;
    }
    const auto message =
        QDBusMessage::createMethodCall(call.service, call.path, call.interface, call.method);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, then] {
        watcher->deleteLater();
        then(*watcher);
    });
}

} // namespace

void whenKeyringIsAwake(QObject *context, const std::function<void()> &then)
{
    if (qgetenv("KDE_SESSION_VERSION") == "5")
        send(walletCall(), context, [then](const QDBusPendingCall &) { then(); });
    else
        then();
}

void askForKeyring(QObject *context, const std::function<void(bool isThere)> &then)
{
    send(namesCall(), context, [then](const QDBusPendingCall &call) {
        const QDBusPendingReply<QStringList> reply = call;
        const QStringList names = reply.isError() ? QStringList() : reply.value();
        then(std::any_of(names.cbegin(), names.cend(), &isKeyring));
    });
}

} // namespace chargetree
