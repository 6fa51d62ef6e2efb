// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/source/secretbytes.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <variant>

namespace chargetree {

/// Why there is no key.
struct KeyFailure {
    enum class Kind {
        NotGiven, // neither a file nor the environment names one
        Missing,
        NotPermitted,
        NotAFile,
        ReadError,
        OpenToOthers, // others could read the file
        Empty,
        NotAKey // several lines, control characters, or too long
    };
    Kind kind = Kind::NotGiven;
    QString path = {}; // as given; empty for the environment
};

/// The API key, in memory that no core dump holds; copies share it. Nothing shows, logs or compares
/// it; whoever needs its bytes says so.
class ApiKey final {
public:
    ApiKey() = default;
    /// Wipes what it is given where nobody else shares it: move it in.
    explicit ApiKey(QByteArray secret);

    [[nodiscard]] bool isEmpty() const { return !m_bytes; }
    /// A copy in ordinary memory: for the request and the keyring alone, and not for long.
    [[nodiscard]] QByteArray secret() const;
    /// `text` as a redactor that knows this key alone leaves it.
    [[nodiscard]] QString removedFrom(const QString &text) const;

private:
    std::shared_ptr<const SecretBytes> m_bytes; // none where it is empty
};

/// The key in a file that its owner alone may read; one newline at the end is not part of it.
std::variant<ApiKey, KeyFailure> readKeyFile(const QString &path);

/// The key in `CHARGETREE_API_KEY`.
std::variant<ApiKey, KeyFailure> keyFromEnvironment();

} // namespace chargetree

Q_DECLARE_METATYPE(chargetree::ApiKey)
