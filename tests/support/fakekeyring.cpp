// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakekeyring.h"

#include <QDBusArgument>
#include <QDBusMetaType>

#include <algorithm>

namespace chargetree {

/// A secret on its way over the bus: (oayays).
struct SentSecret {
    QDBusObjectPath session = {};
    QByteArray parameters = {};
    QByteArray value = {};
    QString type = {};
};

QDBusArgument &operator<<(QDBusArgument &argument, const SentSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.type;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, SentSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.type;
    argument.endStructure();
    return argument;
}

namespace {

using Secrets = QMap<QDBusObjectPath, SentSecret>;
using Paths = QList<QDBusObjectPath>;

bool matches(const FakeKeyring::Attributes &attributes, const FakeKeyring::Attributes &wanted)
{
    return std::all_of(wanted.keyValueBegin(), wanted.keyValueEnd(), [&](const auto &pair) {
        return attributes.value(pair.first) == pair.second;
    });
}

QDBusObjectPath sessionPath()
{
    return QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/session/1"));
}

QDBusObjectPath noPrompt()
{
    return QDBusObjectPath(QStringLiteral("/"));
}

} // namespace

FakeKeyring::FakeKeyring(const QString &busAddress)
    : m_bus(QDBusConnection::connectToBus(busAddress, QStringLiteral("keyring")))
{
    qDBusRegisterMetaType<SentSecret>();
    qDBusRegisterMetaType<Secrets>();
    m_bus.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath);
}

FakeKeyring::~FakeKeyring()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("keyring"));
}

bool FakeKeyring::own(const QString &name)
{
    return m_bus.registerService(name);
}

void FakeKeyring::reset()
{
    m_mood = Mood::Broken;
    answerOpen();
    m_mood = Mood::Working;
    m_items.clear();
}

void FakeKeyring::speakAgain()
{
    m_mood = Mood::Working;
    answerOpen();
}

void FakeKeyring::answerOpen()
{
    for (const QDBusMessage &call : std::exchange(m_open, {}))
        m_bus.send(answer(call));
}

QStringList FakeKeyring::openCalls() const
{
    QStringList methods;
    for (const QDBusMessage &call : m_open)
        methods += call.member();
    return methods;
}

QString FakeKeyring::introspect(const QString &) const
{
    return {};
}

bool FakeKeyring::handleMessage(const QDBusMessage &call, const QDBusConnection &bus)
{
    if (m_mood == Mood::Silent)
        m_open.append(call);
    else
        bus.send(answer(call));
    return true;
}

QDBusMessage FakeKeyring::answer(const QDBusMessage &call)
{
    const QString method = call.member();
    if (method == QLatin1String("GetAll"))
        return call.createReply(QVariantMap());
    if (m_mood == Mood::Locked)
        return call.createErrorReply(QStringLiteral("org.freedesktop.Secret.Error.IsLocked"),
                                     QStringLiteral("locked"));
    if (method == QLatin1String("OpenSession"))
        return openSession(call);
    if (m_mood == Mood::Broken)
        return call.createErrorReply(QDBusError::Failed, QStringLiteral("broken"));
    if (method == QLatin1String("SearchItems"))
        return search(call);
    if (method == QLatin1String("GetSecrets"))
        return secrets(call);
    if (method == QLatin1String("CreateItem"))
        return create(call);
    if (method == QLatin1String("Delete")) {
        m_items.remove(call.path());
        return call.createReply(QVariant::fromValue(noPrompt()));
    }
    return call.createErrorReply(QDBusError::UnknownMethod, method);
}

QDBusMessage FakeKeyring::openSession(const QDBusMessage &call) const
{
    if (call.arguments().value(0).toString() != QLatin1String("plain"))
        return call.createErrorReply(QDBusError::NotSupported, QStringLiteral("plain only"));
    return call.createReply(
        {QVariant::fromValue(QDBusVariant(QString())), QVariant::fromValue(sessionPath())});
}

QDBusMessage FakeKeyring::search(const QDBusMessage &call) const
{
    const auto wanted = qdbus_cast<Attributes>(call.arguments().value(0));
    Paths found;
    for (auto item = m_items.cbegin(); item != m_items.cend(); ++item) {
        if (matches(item->attributes, wanted))
            found.append(QDBusObjectPath(item.key()));
    }
    return call.createReply({QVariant::fromValue(found), QVariant::fromValue(Paths())});
}

QDBusMessage FakeKeyring::secrets(const QDBusMessage &call) const
{
    Secrets answered;
    for (const QDBusObjectPath &path : qdbus_cast<Paths>(call.arguments().value(0))) {
        answered.insert(path, {.session = sessionPath(),
                               .parameters = {},
                               .value = m_items.value(path.path()).secret,
                               .type = QStringLiteral("text/plain")});
    }
    return call.createReply(QVariant::fromValue(answered));
}

QDBusMessage FakeKeyring::create(const QDBusMessage &call)
{
    const auto properties = qdbus_cast<QVariantMap>(call.arguments().value(0));
    const auto attributes = qdbus_cast<Attributes>(
        properties.value(QStringLiteral("org.freedesktop.Secret.Item.Attributes")));
    QString path = QStringLiteral("/org/freedesktop/secrets/collection/own/%1").arg(++m_count);
    for (auto item = m_items.cbegin(); item != m_items.cend(); ++item) {
        if (item->attributes == attributes)
            path = item.key();
    }
    const auto secret = qdbus_cast<SentSecret>(call.arguments().value(1));
    m_items.insert(path, {.attributes = attributes, .secret = secret.value});
    return call.createReply(
        {QVariant::fromValue(QDBusObjectPath(path)), QVariant::fromValue(noPrompt())});
}

} // namespace chargetree

Q_DECLARE_METATYPE(chargetree::SentSecret)
