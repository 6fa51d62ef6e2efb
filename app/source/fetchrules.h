// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/source/fetchfailure.h"

#include <QDateTime>
#include <QNetworkReply>
#include <QUrl>

#include <optional>

namespace chargetree {

/// Why nothing may be sent to an address: only https, and http to this machine itself, and no
/// secret in it.
std::optional<FetchFailure::Kind> refusalOf(const QUrl &address);

/// What an HTTP status means; nothing for 200. The status decides, not Qt's error of the same
/// reply.
std::optional<FetchFailure::Kind> refusalOf(int status);

/// What the type of a body (`application/json; charset=utf-8`) means; nothing if it may be a fleet.
std::optional<FetchFailure::Kind> refusalOfType(const QByteArray &contentType);

/// Whether this is an entity tag, weak or strong (RFC 9110, 8.8.3), of a sensible length.
bool isEtag(const QByteArray &header);

/// How long a server wants to be left alone by its `Retry-After`, which is seconds or a date (RFC
/// 9110, 10.2.3); nothing if it is neither. Never negative.
std::optional<std::chrono::seconds> retryWish(const QByteArray &header, const QDateTime &now);

/// What Qt's error means where no status did; never NoError.
FetchFailure::Kind kindOf(QNetworkReply::NetworkError error);

} // namespace chargetree
