// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QImage>
#include <QNetworkRequest>

#include <chrono>
#include <optional>

class QNetworkReply;

// What is said to a tile server, and what its answers mean.
namespace chargetree {

/// Asks for what is at the address alone: follows no redirect, sends no cookie, and says who asks.
/// `silence`: how long no byte may come.
QNetworkRequest tileRequest(const QUrl &address, std::chrono::milliseconds silence);

/// The picture in the answer of a tile server; null if it is none: PNG or JPEG alone, no larger
/// than tiles are.
QImage tileImage(const QByteArray &bytes);

/// For how long an answer may be kept by its own word (RFC 9111, 5.2.2 and 5.3), a month at most;
/// zero: not at all. Without a word, as long as most servers of tiles ask for.
std::chrono::seconds tileFreshness(const QByteArray &cacheControl, const QByteArray &expires,
                                   const QByteArray &age, const QDateTime &now);

/// Whether the server does not want to be asked, whatever the tile.
bool isTileRefusal(int status);

/// Whether a tile that was refused so may be there later, and not only others.
bool isPassingRefusal(int status);

} // namespace chargetree
