// SPDX-License-Identifier: Apache-2.0
#include "app/motionwish.h"

#include "ui/look/motion.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace chargetree {

std::optional<bool> animationsWished(const QVariant &answer)
{
    QVariant value = answer;
    while (value.userType() == qMetaTypeId<QDBusVariant>()) // some wrap it twice
        value = value.value<QDBusVariant>().variant();
    if (value.userType() != QMetaType::Bool)
        return {};
    return value.toBool();
}

void followMotionWish(QApplication &application)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"),
        QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("Read"));
    // GNOME's key, which the portals of other desktops answer, too.
    question << QStringLiteral("org.gnome.desktop.interface")
             << QStringLiteral("enable-animations");
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), &application);
    QObject::connect(
        watcher, &QDBusPendingCallWatcher::finished, &application, [&application, watcher] {
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            watcher->deleteLater();
            if (!reply.isError())
                setStill(application,
                         !animationsWished(QVariant::fromValue(reply.value())).value_or(true));
        });
}

} // namespace chargetree
