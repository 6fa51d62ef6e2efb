// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/keyring.h"
#include "app/secrets/sessionkeys.h"
#include "ui/connections/connectionwords.h"

#include <QHash>

namespace chargetree {

/// The keys of the connections, wherever they are: of this session at once, of the keyring when it
/// answers. A key that was found is kept in memory for this session, so that a refresh asks nobody.
class ConnectionKeys final : public QObject {
    Q_OBJECT

public:
    explicit ConnectionKeys(QObject *parent = nullptr);

    /// found(), missing() or failed(), never from within the call.
    void find(const QString &id);
    /// For this session at once; in the keyring as well, or no longer, as is said. An empty key:
    /// the one that is known.
    void keep(const QString &id, const ApiKey &key, bool isInKeyRing);
    void forget(const QString &id);

    [[nodiscard]] KeyState state(const QString &id) const { return m_states.value(id); }
    /// False once nobody on this desktop keeps keys.
    [[nodiscard]] bool isKeyRingUsable() const { return m_isKeyRingUsable; }

Q_SIGNALS:
    void found(const QString &id, const chargetree::ApiKey &key);
    void missing(const QString &id);
    /// The keyring did not do what it was asked: a sentence. What is known stays known.
    void failed(const QString &id, const QString &sentence);
    void stateChanged(const QString &id);
    /// Before anybody can use it: a key that nothing may show from here on.
    void learnt(const chargetree::ApiKey &key);

private:
    void learn(const QString &id, const ApiKey &key, KeyState state);
    void setState(const QString &id, KeyState state);
    void note(const QString &id, const KeyRingFailure &failure);

    SessionKeys m_session;
    QHash<QString, KeyState> m_states;
    bool m_isKeyRingUsable = true;
    KeyRing m_ring;
};

} // namespace chargetree
