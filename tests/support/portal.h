// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>

namespace chargetree {

/// A desktop's settings portal on the session's bus that says so whatever it is asked, and what
/// else it is told to.
class Portal final : public QDBusVirtualObject {
public:
    explicit Portal(const QVariant &answer)
        : m_answer(answer)
        , m_isThere(m_bus.isConnected() && m_bus.registerVirtualObject(place(), this)
                    && m_bus.registerService(service()))
    {
    }
    ~Portal() override
    {
        if (m_bus.isConnected()) {
            m_bus.unregisterService(service());
            m_bus.unregisterObject(place());
        }
    }

    [[nodiscard]] bool isThere() const { return m_isThere; }
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        asked += message.arguments();
        const QDBusVariant inner(m_answer);
        return connection.send(
            message.createReply(QVariant::fromValue(QDBusVariant(QVariant::fromValue(inner)))));
    }

    /// A setting has another value now.
    void change(const QString &group, const QString &key, const QVariant &value)
    {
        QDBusMessage said =
            QDBusMessage::createSignal(place(), QStringLiteral("org.freedesktop.portal.Settings"),
                                       QStringLiteral("SettingChanged"));
        said << group << key << QVariant::fromValue(QDBusVariant(value));
        m_bus.send(said);
    }

    QVariantList asked;

private:
    static QString place() { return QStringLiteral("/org/freedesktop/portal/desktop"); }
    static QString service() { return QStringLiteral("org.freedesktop.portal.Desktop"); }

    QVariant m_answer;
    QDBusConnection m_bus = QDBusConnection::sessionBus();
    bool m_isThere;
};

} // namespace chargetree
