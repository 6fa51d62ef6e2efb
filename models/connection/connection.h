// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFlags>
#include <QMetaType>
#include <QString>
#include <QUrl>

#include <chrono>

namespace chargetree {

/// What a connection leads to. Marked in title and colour, so that nobody takes one for another.
enum class Environment { Unmarked, Test, Staging, Production };

/// Its word in files and for machines: "test"; "" for Unmarked, and Unmarked for any other word.
QString stableWord(Environment environment);
Environment environmentOf(const QString &word);

/// How the key travels with a request (the vendor's page: query and client id; clients in the field
/// and v2 of the API: headers).
enum class KeyPlace {
    QueryCode = 1, // `code=`
    FunctionsKeyHeader = 2, // `x-functions-key:`
    ApiKeyHeader = 4 // `x-api-key:`
};
Q_DECLARE_FLAGS(KeyPlaces, KeyPlace)
Q_DECLARE_OPERATORS_FOR_FLAGS(KeyPlaces)

inline constexpr qint64 defaultBodyLimit = 2LL * 1024 * 1024 * 1024;

/// How long and how much an answer may be.
struct ConnectionLimits {
    std::chrono::milliseconds inactivity = std::chrono::seconds(30);
    std::chrono::milliseconds deadline = std::chrono::minutes(10);
    qint64 body = defaultBodyLimit; // bytes, unpacked
    bool operator==(const ConnectionLimits &) const = default;
};

/// Where a fleet is asked for, and how. Holds no secret: the key is kept elsewhere, under the id.
struct Connection {
    QString id = {}; // of one that is kept: a UUID without braces; empty for a bare address
    QString name = {};
    Environment environment = Environment::Unmarked;
    QUrl base = {}; // `https://api.emabler.io/api/`
    QString path = {}; // behind the base, query and all; empty: the base is the whole address
    QString clientId = {};
    KeyPlaces keyPlaces = KeyPlace::QueryCode;
    QString caFile = {}; // PEM; authorities believed beside the system's
    QString certificateFile = {}; // PEM; who we are, for servers that ask
    QString certificateKeyFile = {}; // PEM, without a password
    ConnectionLimits limits = {};
    std::chrono::minutes refreshEvery{0}; // 0: only when asked
    bool isManaged = false; // handed out by an administrator: can not be changed here

    /// Where the request goes, without key and client id.
    [[nodiscard]] QUrl address() const;
    /// The name, or for a bare address its host.
    [[nodiscard]] QString title() const;

    bool operator==(const Connection &) const = default;
};

/// The path that the vendor's documentation does not say: a proposal, to be checked with them.
QString defaultPath();

/// A bare address, as it is given on the command line: one that ends with `/` (or has no path) gets
/// the default path, any other is whole.
Connection bareConnection(const QUrl &url, const QString &clientId);

/// Why a connection can not be asked.
enum class AddressFault {
    None,
    BadAddress, // no address, or a scheme that is neither https nor http
    NotEncrypted, // http to another machine
    SecretInAddress // a key or a password stands in the address
};
AddressFault faultOf(const QUrl &address);

/// Whether a host is this machine itself: 127.0.0.0/8, ::1 and the name that stands for them.
bool isLoopback(const QString &host);

} // namespace chargetree

Q_DECLARE_METATYPE(chargetree::Connection)
