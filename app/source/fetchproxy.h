// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/source/apikey.h"

#include <QString>

class QAuthenticator;
class QNetworkAccessManager;
class QNetworkProxy;
class QUrl;

namespace chargetree {

/// Who we are for one proxy; no other is told.
struct ProxyLogin {
    QString proxy = {}; // HOST:PORT, as a failure names it
    QString user = {};
    ApiKey password = {};
};

/// Requests go through the proxies that the system names, but those to this machine itself, whose
/// plain text is for nobody else. Asks nothing by itself.
void useSystemProxy(QNetworkAccessManager &network);

/// Whether a request to this address does not go there straight.
bool isBehindProxy(const QNetworkAccessManager &network, const QUrl &address);

/// Answers the proxies of one fetch that want to know who asks.
class ProxyDoor final {
public:
    /// For the proxy it names; another login takes its place.
    void setLogin(const ProxyLogin &login) { m_login = login; }
    /// Forgets the fetch before.
    void close();
    /// Fills in the login, once a fetch: a proxy that asks again does not like it.
    void answer(const QNetworkProxy &proxy, QAuthenticator &authenticator);
    /// HOST:PORT of the proxy that got no answer that it likes; empty if there is none.
    [[nodiscard]] const QString &closedBy() const { return m_closedBy; }
    [[nodiscard]] const ApiKey &password() const { return m_login.password; }

private:
    ProxyLogin m_login;
    bool m_isTried = false;
    QString m_closedBy;
};

} // namespace chargetree
