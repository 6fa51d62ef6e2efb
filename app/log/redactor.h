// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/source/apikey.h"

#include <QString>

#include <vector>

namespace chargetree {

/// Takes the secrets out of what is shown or logged. A value; one that is no longer changed may be
/// read by any thread.
class Redactor final {
public:
    /// An empty key, or one that is known, changes nothing.
    void add(const ApiKey &key);
    [[nodiscard]] bool knows(const ApiKey &key) const;

    /// `text` with "•••" in place of the keys, however they are spelled (spelling.h), and of what
    /// stands where secrets stand: the values of `code=`, `clientId=` and of the headers that carry
    /// keys and passwords, and the user and password of an address.
    [[nodiscard]] QString cleaned(const QString &text) const;

private:
    std::vector<ApiKey> m_keys;
};

} // namespace chargetree
