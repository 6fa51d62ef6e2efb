// SPDX-License-Identifier: Apache-2.0
#include "tests/support/privatebus.h"

#include "tests/support/eventually.h"

#include <QFile>

namespace chargetree {

namespace {

QByteArray configuration(const QString &folder)
{
    return "<!DOCTYPE busconfig PUBLIC '-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN'"
           " 'http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd'>"
           "<busconfig><type>session</type><listen>unix:dir="
           + folder.toUtf8()
           + "</listen><auth>EXTERNAL</auth><policy context='default'>"
             "<allow send_destination='*'/><allow receive_sender='*'/><allow own='*'/>"
             "</policy></busconfig>";
}

} // namespace

PrivateBus::~PrivateBus()
{
    m_daemon.kill();
    m_daemon.waitForFinished(patience);
}

bool PrivateBus::start()
{
    QFile file(m_folder.filePath(QStringLiteral("bus.conf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(configuration(m_folder.path())) < 0)
        return false;
    file.close();
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--config-file=") + file.fileName(), QStringLiteral("--nofork"),
                    QStringLiteral("--print-address")});
    while (!m_daemon.canReadLine()) {
        if (!m_daemon.waitForReadyRead())
            return false;
    }
    m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
    return qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8());
}

} // namespace chargetree
