// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/source/fleetclient.h"
#include "tests/support/loopbackserver.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSignalSpy>

namespace chargetree {

inline const QByteArray secret = "k+y/ =&?";

/// A client and what it said.
struct Talk {
    LoopbackServer server;
    QNetworkAccessManager network;
    FleetClient client{network};
    QSignalSpy fetched{&client, &FleetClient::fetched};
    QSignalSpy failed{&client, &FleetClient::failed};
    QSignalSpy progressed{&client, &FleetClient::progressed};

    Talk() { network.setProxy(QNetworkProxy::NoProxy); }
    /// With a server that speaks TLS.
    explicit Talk(const QSslConfiguration &tls)
        : server(tls)
    {
        network.setProxy(QNetworkProxy::NoProxy);
    }

    [[nodiscard]] FleetRequest request() const
    {
        return {.connection = bareConnection(server.base(), QStringLiteral("Ä 1")),
                .key = ApiKey(secret)};
    }
    [[nodiscard]] qsizetype answers() const { return fetched.size() + failed.size(); }
    [[nodiscard]] FetchFailure failure() const
    {
        return failed.isEmpty() ? FetchFailure() : failed.last().at(0).value<FetchFailure>();
    }
    [[nodiscard]] QByteArray body() const
    {
        const auto body = fetched.last().at(0).value<Body>();
        const std::string_view text = body.bytes->text();
        return {text.data(), static_cast<qsizetype>(text.size())};
    }
};

} // namespace chargetree
