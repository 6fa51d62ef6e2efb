// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QMetaType>
#include <QString>

#include <chrono>

namespace chargetree {

/// What was asked of the keyring.
enum class KeyWish { Read, Write, Remove };

/// Why the desktop's keyring did not do what it was asked. Holds none of the system's own words.
struct KeyRingFailure {
    enum class Kind {
        NoService, // no session bus, or nobody on it keeps secrets
        Locked,
        Denied, // by the user
        TimedOut,
        Other
    };
    Kind kind = Kind::Other;
    KeyWish wish = KeyWish::Read;
    std::chrono::milliseconds limit{0}; // of one that timed out

    bool operator==(const KeyRingFailure &) const = default;
};

/// What happened and what to do, for people. Plain text without a secret.
QString failureText(const KeyRingFailure &failure);

} // namespace chargetree

Q_DECLARE_METATYPE(chargetree::KeyRingFailure)
