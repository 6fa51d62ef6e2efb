// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/connectionkeys.h"
#include "app/source/fleetclient.h"
#include "app/source/retryplan.h"

#include <QNetworkAccessManager>

#include <memory>

namespace chargetree {

/// Fetches the fleet of a connection, one at a time: finds its key first, and asks a server that is
/// busy again by itself.
class ConnectionFetch final : public QObject {
    Q_OBJECT

public:
    /// `keys` outlives this.
    explicit ConnectionFetch(ConnectionKeys &keys, QObject *parent = nullptr);

    /// Takes the place of a fetch in progress. `etag` names the answer that is there already; empty
    /// if none is. A key that is given counts instead of the kept one.
    void fetch(const Connection &connection, const QByteArray &etag = {}, const ApiKey &key = {});
    /// Ends the fetch in progress, and the waiting for another try, without a signal.
    void cancel();
    /// Whether an answer is on its way, or will be asked for again.
    [[nodiscard]] bool isFetching() const
    {
        return m_waitsForKey || (m_line && m_line->client.isFetching()) || m_retry.isActive();
    }
    void setProxyLogin(const ProxyLogin &login) { client().setProxyLogin(login); }

Q_SIGNALS:
    /// `total` is -1 if the server does not say it.
    void progressed(qint64 wireBytes, qint64 total);
    void fetched(const chargetree::Body &body);
    /// The answer that is there already is still the answer.
    void unchanged();
    /// `triedAgainIn` is 0 where only a person can mend it.
    void failed(const chargetree::FetchFailure &failure, std::chrono::milliseconds triedAgainIn);
    /// There is no key for the connection. `reason` says what the keyring did; empty if it just has
    /// none.
    void keyWanted(const QString &reason);

private:
    struct Line {
        QNetworkAccessManager network;
        FleetClient client = FleetClient(network);
    };

    [[nodiscard]] FleetClient &client();
    void ask();
    void useKey(const QString &id, const ApiKey &key);
    void wantKey(const QString &id, const QString &reason);
    void note(const FetchFailure &failure);

    ConnectionKeys &m_keys;
    std::unique_ptr<Line> m_line; // made by the first fetch: half a megabyte of code
    FleetRequest m_request; // without its key, but for one that was given
    RetryPlan m_retries;
    QTimer m_retry;
    bool m_waitsForKey = false;
};

} // namespace chargetree
