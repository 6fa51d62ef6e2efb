// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/portalsettings.h"

namespace chargetree {

PortalSettings::PortalSettings(QObject *parent)
    : QDBusAbstractInterface(QStringLiteral("org.freedesktop.portal.Desktop"),
                             QStringLiteral("/org/freedesktop/portal/desktop"),
                             "org.freedesktop.portal.Settings", QDBusConnection::sessionBus(),
                             parent)
{
}

} // namespace chargetree
