// SPDX-License-Identifier: Apache-2.0
#include "app/connections/connectionfetch.h"

#include <QRandomGenerator>

namespace chargetree {

ConnectionFetch::ConnectionFetch(ConnectionKeys &keys, QObject *parent)
    : QObject(parent)
    , m_keys(keys)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ConnectionFetch::ask);
    connect(&m_keys, &ConnectionKeys::found, this, &ConnectionFetch::useKey);
    connect(&m_keys, &ConnectionKeys::missing, this,
            [this](const QString &id) { wantKey(id, {}); });
    connect(&m_keys, &ConnectionKeys::failed, this, &ConnectionFetch::wantKey);
}

FleetClient &ConnectionFetch::client()
{
    if (!m_line) {
        m_line = std::make_unique<Line>();
        useSystemProxy(m_line->network);
        const FleetClient *client = &m_line->client;
        connect(client, &FleetClient::progressed, this, &ConnectionFetch::progressed);
        connect(client, &FleetClient::fetched, this, &ConnectionFetch::fetched);
        connect(client, &FleetClient::unchanged, this, &ConnectionFetch::unchanged);
        connect(client, &FleetClient::failed, this, &ConnectionFetch::note);
    }
    return m_line->client;
}

void ConnectionFetch::fetch(const Connection &connection, const QByteArray &etag, const ApiKey &key)
{
    cancel();
    m_retries.reset();
    m_request = {.connection = connection, .key = key, .etag = etag};
    ask();
}

void ConnectionFetch::cancel()
{
    m_retry.stop();
    m_waitsForKey = false;
    if (m_line)
        m_line->client.cancel();
}

void ConnectionFetch::ask()
{
    if (m_request.key.isEmpty() && !m_request.connection.id.isEmpty()) {
        m_waitsForKey = true;
        m_keys.find(m_request.connection.id);
    } else {
        client().fetch(m_request); // says itself if it needs a key and has none
    }
}

void ConnectionFetch::useKey(const QString &id, const ApiKey &key)
{
    if (!m_waitsForKey || id != m_request.connection.id)
        return;
    m_waitsForKey = false;
    FleetRequest request = m_request;
    request.key = key;
    client().fetch(request);
}

void ConnectionFetch::wantKey(const QString &id, const QString &reason)
{
    if (!m_waitsForKey || id != m_request.connection.id)
        return;
    m_waitsForKey = false;
    Q_EMIT keyWanted(reason);
}

void ConnectionFetch::note(const FetchFailure &failure)
{
    const auto wait = m_retries.next(failure, QRandomGenerator::global()->generateDouble());
    if (wait)
        m_retry.start(*wait);
    Q_EMIT failed(failure, wait.value_or(std::chrono::milliseconds(0)));
}

} // namespace chargetree
