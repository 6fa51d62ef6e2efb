// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/source/apikey.h"

#include <QHash>

namespace chargetree {

/// The keys that hold until the program ends, by the ids of their connections.
class SessionKeys final {
public:
    /// An empty key is none.
    void keep(const QString &id, const ApiKey &key);
    void forget(const QString &id) { m_keys.remove(id); }

    [[nodiscard]] bool has(const QString &id) const { return m_keys.contains(id); }
    /// Empty where there is none.
    [[nodiscard]] ApiKey keyOf(const QString &id) const { return m_keys.value(id); }

private:
    QHash<QString, ApiKey> m_keys;
};

/// The key that can be had without asking the keyring: of the file where one is named, else of this
/// session, else of the environment. `NotGiven`: ask the keyring.
std::variant<ApiKey, KeyFailure> keyAtHand(const QString &id, const SessionKeys &session,
                                           const QString &keyFile);

} // namespace chargetree
