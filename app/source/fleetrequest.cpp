// SPDX-License-Identifier: Apache-2.0
#include "app/source/fleetrequest.h"

namespace chargetree {

namespace {

QUrl withQuery(QUrl address, const FleetRequest &request)
{
    // QUrlQuery would leave `+` as it is, which servers read as a space.
    const QByteArray own = "code=" + request.key.secret().toPercentEncoding()
                           + "&clientId=" + request.url.clientId.toUtf8().toPercentEncoding();
    const QByteArray given = address.query(QUrl::FullyEncoded).toLatin1();
    address.setQuery(QString::fromLatin1(given.isEmpty() ? own : given + '&' + own),
                     QUrl::StrictMode);
    return address;
}

} // namespace

QUrl fleetAddress(const QUrl &base)
{
    QUrl address = base.adjusted(QUrl::RemoveFragment);
    const QString path = address.path(QUrl::FullyEncoded);
    if (path.isEmpty() || path.endsWith(QLatin1Char('/'))) {
        const QString folder = path.isEmpty() ? QStringLiteral("/") : path;
        address.setPath(folder + QLatin1String("authorisation/users"), QUrl::StrictMode);
    }
    return address;
}

QNetworkRequest networkRequest(const FleetRequest &request)
{
    QNetworkRequest get(withQuery(fleetAddress(request.url.base), request));
    get.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                     QNetworkRequest::ManualRedirectPolicy);
    get.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    get.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    get.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    get.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    get.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // Set by hand, it also switches off Qt's own unpacking, which takes a cut answer for a whole
    // one.
    get.setRawHeader("Accept-Encoding", "gzip");
    get.setRawHeader("Accept", "application/json");
    return get;
}

} // namespace chargetree
