// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/source/apikey.h"
#include "app/source/bodyreader.h"

#include <QNetworkRequest>

#include <chrono>

namespace chargetree {

/// How long and how much a fetch may be.
struct FetchLimits {
    std::chrono::milliseconds inactivity = std::chrono::seconds(30);
    std::chrono::milliseconds deadline = std::chrono::minutes(10);
    std::size_t body = defaultBodyLimit; // bytes
};

/// One question to the API.
struct FleetRequest {
    FleetUrl url = {};
    ApiKey key = {};
    FetchLimits limits = {};
};

/// The address that a request goes to, without key and client id. A base that ends with `/` (or has
/// no path) gets `authorisation/users` behind it; any other is the whole address.
QUrl fleetAddress(const QUrl &base);

/// The question as it is sent: the key goes to this address and nowhere else.
QNetworkRequest networkRequest(const FleetRequest &request);

} // namespace chargetree
