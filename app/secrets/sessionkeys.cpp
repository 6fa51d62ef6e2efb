// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/sessionkeys.h"

namespace chargetree {

void SessionKeys::keep(const QString &id, const ApiKey &key)
{
    if (key.isEmpty())
        m_keys.remove(id);
    else
        m_keys.insert(id, key);
}

std::variant<ApiKey, KeyFailure> keyAtHand(const QString &id, const SessionKeys &session,
                                           const QString &keyFile)
{
    if (!keyFile.isEmpty())
        return readKeyFile(keyFile);
    if (session.has(id))
        return session.keyOf(id);
    return keyFromEnvironment();
}

} // namespace chargetree
