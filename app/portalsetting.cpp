// SPDX-License-Identifier: Apache-2.0
#include "app/portalsetting.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace chargetree {

QVariant unwrapped(const QVariant &answer)
{
    QVariant value = answer;
    while (value.userType() == qMetaTypeId<QDBusVariant>()) // some wrap it twice
        value = value.value<QDBusVariant>().variant();
    return value;
}

void askPortal(QObject &context, const PortalSetting &setting,
               const std::function<void(const QVariant &value)> &take)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"),
        QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("Read"));
    question << QString::fromLatin1(setting.group) << QString::fromLatin1(setting.key);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), &context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &context, [watcher, take] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError())
            take(unwrapped(QVariant::fromValue(reply.value())));
    });
}

} // namespace chargetree
