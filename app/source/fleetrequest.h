// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/source/apikey.h"
#include "models/connection/connection.h"

#include <QNetworkRequest>

namespace chargetree {

/// One question to the API.
struct FleetRequest {
    Connection connection = {};
    ApiKey key = {};
    /// Of the answer that is there already, so that the same need not come again; empty: none is.
    QByteArray etag = {};
};

/// The question as it is sent: the key goes to the connection's address and nowhere else.
QNetworkRequest networkRequest(const FleetRequest &request);

} // namespace chargetree
