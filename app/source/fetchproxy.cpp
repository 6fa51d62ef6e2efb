// SPDX-License-Identifier: Apache-2.0
#include "app/source/fetchproxy.h"

#include "models/connection/connection.h"

#include <QAuthenticator>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

namespace chargetree {

namespace {

class SystemProxies final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.url().host()))
            return {QNetworkProxy::NoProxy};
        return systemProxyForQuery(query);
    }
};

} // namespace

void useSystemProxy(QNetworkAccessManager &network)
{
    network.setProxyFactory(new SystemProxies); // the manager's from here on
}

bool isBehindProxy(const QNetworkAccessManager &network, const QUrl &address)
{
    QNetworkProxy proxy = network.proxy();
    if (QNetworkProxyFactory *factory = network.proxyFactory())
        proxy = factory->queryProxy(QNetworkProxyQuery(address)).value(0, QNetworkProxy::NoProxy);
    return proxy.type() != QNetworkProxy::NoProxy && proxy.type() != QNetworkProxy::DefaultProxy;
}

void ProxyDoor::close()
{
    m_isTried = false;
    m_closedBy.clear();
}

void ProxyDoor::answer(const QNetworkProxy &proxy, QAuthenticator &authenticator)
{
    const QString name = proxy.hostName() + QLatin1Char(':') + QString::number(proxy.port());
    if (m_isTried || m_login.proxy != name) {
        m_closedBy = name;
        return;
    }
    m_isTried = true;
    authenticator.setUser(m_login.user);
    authenticator.setPassword(QString::fromUtf8(m_login.password.secret()));
}

} // namespace chargetree
