// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/portalsetting.h"

#include "app/desktop/portalsettings.h"

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

void followPortal(QObject &context, const PortalSetting &setting,
                  const std::function<void(const QVariant &value)> &take)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    const QString group = QString::fromLatin1(setting.group);
    const QString key = QString::fromLatin1(setting.key);
    auto *portal = context.findChild<PortalSettings *>(QString(), Qt::FindDirectChildrenOnly);
    if (!portal)
        portal = new PortalSettings(&context);
    QObject::connect(portal, &PortalSettings::SettingChanged, &context,
                     [group, key, take](const QString &changedGroup, const QString &changedKey,
                                        const QDBusVariant &value) {
                         if (changedGroup == group && changedKey == key)
                             take(unwrapped(QVariant::fromValue(value)));
                     });
    auto *watcher = new QDBusPendingCallWatcher(
        portal->asyncCall(QStringLiteral("Read"), group, key), &context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &context, [watcher, take] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError())
            take(unwrapped(QVariant::fromValue(reply.value())));
    });
}

} // namespace chargetree
