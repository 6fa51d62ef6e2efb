// SPDX-License-Identifier: Apache-2.0
#include "app/source/fleetrequest.h"

#include "app/source/fetchrules.h"

#include <array>

namespace chargetree {

namespace {

struct KeyHeader {
    KeyPlace place;
    const char *name;
};

constexpr std::array<KeyHeader, 2> keyHeaders{{
    {KeyPlace::FunctionsKeyHeader, "x-functions-key"},
    {KeyPlace::ApiKeyHeader, "x-api-key"},
}};

QUrl withQuery(QUrl address, const FleetRequest &request)
{
    // QUrlQuery would leave `+` as it is, which servers read as a space.
    const Connection &connection = request.connection;
    QByteArray own = "clientId=" + connection.clientId.toUtf8().toPercentEncoding();
    if (connection.keyPlaces.testFlag(KeyPlace::QueryCode))
        own.prepend("code=" + request.key.secret().toPercentEncoding() + '&');
    const QByteArray given = address.query(QUrl::FullyEncoded).toLatin1();
    address.setQuery(QString::fromLatin1(given.isEmpty() ? own : given + '&' + own),
                     QUrl::StrictMode);
    return address;
}

} // namespace

QNetworkRequest networkRequest(const FleetRequest &request)
{
    QNetworkRequest get(withQuery(request.connection.address(), request));
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
    if (isEtag(request.etag))
        get.setRawHeader("If-None-Match", request.etag);
    for (const auto &[place, header] : keyHeaders) {
        if (request.connection.keyPlaces.testFlag(place))
            get.setRawHeader(header, request.key.secret());
    }
    return get;
}

} // namespace chargetree
