// SPDX-License-Identifier: Apache-2.0
#include "app/fetchrules.h"

#include <QHostAddress>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace chargetree {

namespace {

using Kind = FetchFailure::Kind;
using Refusal = std::optional<Kind>;

struct StatusRow {
    int first;
    int last;
    Kind kind;
};

// The first row that holds the status counts.
constexpr std::array<StatusRow, 11> statusRows{{
    {204, 205, Kind::NoContent},
    {304, 304, Kind::OtherStatus}, // nobody asked for it
    {300, 399, Kind::Redirected},
    {400, 400, Kind::BadRequest},
    {401, 401, Kind::NotAuthorised},
    {403, 403, Kind::Forbidden},
    {404, 404, Kind::NotFound},
    {407, 407, Kind::Proxy},
    {410, 410, Kind::NotFound},
    {429, 429, Kind::TooManyRequests},
    {500, 599, Kind::ServerError},
}};

bool isLoopback(const QString &host)
{
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0
           || QHostAddress(host).isLoopback();
}

bool hasSecret(const QUrl &url)
{
    const QUrlQuery query(url);
    return !url.userInfo().isEmpty() || query.hasQueryItem(QStringLiteral("code"))
           || query.hasQueryItem(QStringLiteral("x-functions-key"));
}

} // namespace

Refusal refusalOf(const QUrl &base)
{
    const bool isPlain = base.scheme() == QLatin1String("http");
    if (!base.isValid() || base.host().isEmpty()
        || (!isPlain && base.scheme() != QLatin1String("https")))
        return Kind::BadAddress;
    if (hasSecret(base))
        return Kind::SecretInAddress;
    if (isPlain && !isLoopback(base.host()))
        return Kind::NotEncrypted;
    return {};
}

Refusal refusalOf(int status)
{
    if (status == 200)
        return {};
    for (const StatusRow &row : statusRows) {
        if (status >= row.first && status <= row.last)
            return row.kind;
    }
    return Kind::OtherStatus;
}

Refusal refusalOfType(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    if (type == "text/html" || type == "application/xhtml+xml")
        return Kind::Html;
    const bool isJson = type == "application/json" || type == "text/json" || type.endsWith("+json");
    if (isJson || type.isEmpty() || type == "text/plain")
        return {};
    return Kind::OtherContentType;
}

Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return Kind::ConnectionRefused;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::TimeoutError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::NoError: // an end without an answer
        return Kind::ConnectionLost;
    case QNetworkReply::HostNotFoundError:
        return Kind::HostNotFound;
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::Tls;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return Kind::Proxy;
    default: // Qt's, not ours
        return Kind::Network;
    }
}

} // namespace chargetree
