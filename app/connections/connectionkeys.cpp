// SPDX-License-Identifier: Apache-2.0
#include "app/connections/connectionkeys.h"

namespace chargetree {

ConnectionKeys::ConnectionKeys(QObject *parent)
    : QObject(parent)
{
    connect(&m_ring, &KeyRing::found, this, [this](const QString &id, const ApiKey &key) {
        learn(id, key, KeyState::KeyRing);
        Q_EMIT found(id, key);
    });
    connect(&m_ring, &KeyRing::missing, this, [this](const QString &id) {
        setState(id, KeyState::None);
        Q_EMIT missing(id);
    });
    connect(&m_ring, &KeyRing::kept, this,
            [this](const QString &id) { setState(id, KeyState::KeyRing); });
    connect(&m_ring, &KeyRing::removed, this, [this](const QString &id) {
        setState(id, m_session.has(id) ? KeyState::Session : KeyState::None);
    });
    connect(&m_ring, &KeyRing::failed, this, &ConnectionKeys::note);
}

void ConnectionKeys::find(const QString &id)
{
    if (!m_session.has(id)) {
        m_ring.read(id);
        return;
    }
    const auto tell = [this, id, key = m_session.keyOf(id)] { Q_EMIT found(id, key); };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void ConnectionKeys::keep(const QString &id, const ApiKey &key, bool isInKeyRing)
{
    if (!key.isEmpty())
        learn(id, key, KeyState::Session);
    if (isInKeyRing && m_session.has(id) && state(id) != KeyState::KeyRing)
        m_ring.write(id, m_session.keyOf(id));
    else if (!isInKeyRing && m_session.has(id))
        m_ring.remove(id); // an older one there would come back at the next start
}

void ConnectionKeys::forget(const QString &id)
{
    m_session.forget(id);
    setState(id, KeyState::None);
    m_ring.remove(id);
}

void ConnectionKeys::learn(const QString &id, const ApiKey &key, KeyState state)
{
    Q_EMIT learnt(key);
    m_session.keep(id, key);
    setState(id, state);
}

void ConnectionKeys::setState(const QString &id, KeyState state)
{
    m_states.insert(id, state);
    Q_EMIT stateChanged(id);
}

void ConnectionKeys::note(const QString &id, const KeyRingFailure &failure)
{
    if (failure.kind == KeyRingFailure::Kind::NoService)
        m_isKeyRingUsable = false;
    setState(id, m_session.has(id) ? KeyState::Session : KeyState::None);
    // Nothing to remove where nothing can be kept.
    if (failure.wish != KeyWish::Remove || failure.kind != KeyRingFailure::Kind::NoService)
        Q_EMIT failed(id, failureText(failure));
}

} // namespace chargetree
