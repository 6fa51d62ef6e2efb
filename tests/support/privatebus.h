// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace chargetree {

/// A message bus of the test's own, where nothing is started by itself.
class PrivateBus final {
public:
    ~PrivateBus();

    /// False where there is no dbus-daemon. The session's bus is this one from then on.
    [[nodiscard]] bool start();
    [[nodiscard]] QString address() const { return m_address; }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

} // namespace chargetree
