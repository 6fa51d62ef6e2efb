// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QList>
#include <QMap>

namespace chargetree {

/// As much of the Secret Service API (freedesktop.org, version 0.2) as libsecret asks for, with one
/// collection, no encryption, and the moods of a real one.
class FakeKeyring final : public QDBusVirtualObject {
    Q_OBJECT

public:
    enum class Mood { Working, Silent, Locked, Broken };
    using Attributes = QMap<QString, QString>;
    struct Item {
        Attributes attributes = {};
        QByteArray secret = {};
    };

    /// On a connection of its own.
    explicit FakeKeyring(const QString &busAddress);
    ~FakeKeyring() override;

    /// Whether it has the name now.
    bool own(const QString &name);
    /// Works, and knows nothing. What came in silence gets an error.
    void reset();

    void setMood(Mood mood) { m_mood = mood; }
    /// Answers what came in silence.
    void speakAgain();
    /// The methods whose calls are not answered yet.
    [[nodiscard]] QStringList openCalls() const;
    [[nodiscard]] QList<Item> items() const { return m_items.values(); }

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &call, const QDBusConnection &bus) override;

private:
    void answerOpen();
    [[nodiscard]] QDBusMessage answer(const QDBusMessage &call);
    [[nodiscard]] QDBusMessage openSession(const QDBusMessage &call) const;
    [[nodiscard]] QDBusMessage search(const QDBusMessage &call) const;
    [[nodiscard]] QDBusMessage secrets(const QDBusMessage &call) const;
    [[nodiscard]] QDBusMessage create(const QDBusMessage &call);

    QDBusConnection m_bus;
    Mood m_mood = Mood::Working;
    QMap<QString, Item> m_items; // by path
    QList<QDBusMessage> m_open;
    int m_count = 0;
};

} // namespace chargetree
