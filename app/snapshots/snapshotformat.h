// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/source/body.h"
#include "models/connection/connection.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>
#include <string_view>

namespace chargetree {

// An offline copy is a .zst like any other (RFC 8878), so that `zstd -dc` unpacks it:
//   a skippable frame: `chargetree snapshot 1`, a line feed, the header as JSON;
//   a frame: the body as received;
//   a skippable frame: the seal, which is the SHA-256 of all that stands before this frame.
// The first line and the seal stay in later versions, so that damage is told from another version.

/// What an offline copy says of itself. Holds no secret.
struct SnapshotHeader {
    QDateTime asOf = {}; // UTC, to the millisecond
    QString connectionId = {};
    QString connectionName = {};
    Environment environment = Environment::Unmarked;
    QString host = {}; // with the port, if the address has one
    QString path = {}; // of the address, without a query
    qint64 bodyBytes = 0; // unpacked
    QString etag = {}; // as the server gave it
    bool operator==(const SnapshotHeader &) const = default;
};

/// Of an answer that came just now, if it does not know better.
SnapshotHeader headerOf(const Connection &connection, const Body &body, const QString &etag);

inline constexpr int snapshotVersion = 1;
inline constexpr std::size_t frameHeadSize = 8; // of a skippable frame: magic and size
inline constexpr std::size_t mostHeaderBytes = 64 * 1024;
inline constexpr std::size_t sealSize = frameHeadSize + 32;

/// The leading frame, the trailing one.
QByteArray headFrame(const SnapshotHeader &header);
QByteArray sealFrame(const QByteArray &sha256);

/// Whether a file that begins like this is, or once was, an offline copy: one wrong bit hides
/// none.
bool isSnapshot(std::string_view begin);
inline constexpr std::size_t snapshotBeginSize = 28; // bytes that isSnapshot() wants to see

/// The size of the whole leading frame, told by its first `frameHeadSize` bytes; nothing if it is
/// none of ours.
std::optional<std::size_t> headFrameSize(std::string_view begin);
/// What the whole leading frame says; a version has no sign and no leading zero.
std::optional<int> versionIn(std::string_view headFrame);
std::optional<SnapshotHeader> headerIn(std::string_view headFrame);

} // namespace chargetree
