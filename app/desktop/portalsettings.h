// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusAbstractInterface>
#include <QDBusVariant>

namespace chargetree {

/// The desktop's settings portal; its signals come as those of this class.
/// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
class PortalSettings final : public QDBusAbstractInterface {
    Q_OBJECT

public:
    explicit PortalSettings(QObject *parent);

Q_SIGNALS:
    // NOLINTNEXTLINE(readability-identifier-naming): so it is called on the bus
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

} // namespace chargetree
