// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/windowoptions.h"

#include <QMetaType>

#include <variant>

namespace chargetree {

/// A kept connection, by its name.
struct NamedConnection {
    QString name;
    bool operator==(const NamedConnection &) const = default;
};

/// A `chargetree:` link as it was given; who receives it parses it.
struct StartLink {
    QString text;
    bool operator==(const StartLink &) const = default;
};

/// What a start of the program asks for, so far as another one can do it.
struct StartWish {
    /// Nothing: the window is to come to the front.
    std::variant<std::monostate, DemoFleet, FleetFile, NamedConnection, StartLink> what = {};
    QString activationToken = {}; // of the desktop, which lets a window take the focus
    bool operator==(const StartWish &) const = default;
};

/// Nothing for what only the asking process can do: standard input, a bare address (its key stays
/// in that process), a moment of its own, a new instance. A file's path is made absolute.
std::optional<StartWish> startWishOf(const WindowOptions &options);

inline constexpr qsizetype longestMessage = 64 * 1024; // bytes

/// One line of JSON, `{"version":1,…}`, newline included; empty if it would be too long.
QByteArray messageOf(const StartWish &wish);

/// Nothing for what is no such message, as another version's may be.
std::optional<StartWish> startWishFrom(const QByteArray &message);

} // namespace chargetree

Q_DECLARE_METATYPE(chargetree::StartWish)
