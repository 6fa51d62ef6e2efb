// SPDX-License-Identifier: Apache-2.0
#include "app/source/fetchrules.h"

#include "models/connection/connection.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace chargetree {

namespace {

using Why = FetchFailure::Kind;
using Refusal = std::optional<Why>;

struct StatusRow {
    int first;
    int last;
    Why kind;
};

// The first row that holds the status counts.
constexpr std::array<StatusRow, 11> statusRows{{
    {204, 205, Why::NoContent},
    {304, 304, Why::OtherStatus}, // nobody asked for it
    {300, 399, Why::Redirected},
    {400, 400, Why::BadRequest},
    {401, 401, Why::NotAuthorised},
    {403, 403, Why::Forbidden},
    {404, 404, Why::NotFound},
    {407, 407, Why::Proxy},
    {410, 410, Why::NotFound},
    {429, 429, Why::TooManyRequests},
    {500, 599, Why::ServerError},
}};

} // namespace

Refusal refusalOf(const QUrl &address)
{
    switch (faultOf(address)) {
    case AddressFault::None:
        return {};
    case AddressFault::BadAddress:
        return Why::BadAddress;
    case AddressFault::NotEncrypted:
        return Why::NotEncrypted;
    case AddressFault::SecretInAddress:
        return Why::SecretInAddress;
    }
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
    return Why::OtherStatus;
}

Refusal refusalOfType(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    if (type == "text/html" || type == "application/xhtml+xml")
        return Why::Html;
    const bool isJson = type == "application/json" || type == "text/json" || type.endsWith("+json");
    if (isJson || type.isEmpty() || type == "text/plain")
        return {};
    return Why::OtherContentType;
}

bool isEtag(const QByteArray &header)
{
    constexpr qsizetype longest = 1000;
    const QByteArray quoted = header.startsWith("W/") ? header.mid(2) : header;
    if (quoted.size() < 2 || header.size() > longest || !quoted.startsWith('"')
        || !quoted.endsWith('"'))
        return false;
    return std::all_of(quoted.cbegin() + 1, quoted.cend() - 1, [](char c) {
        return static_cast<unsigned char>(c) > 0x20 && c != '"' && c != 0x7f;
    });
}

std::optional<std::chrono::seconds> retryWish(const QByteArray &header, const QDateTime &now)
{
    bool isNumber = false;
    const qint64 seconds = header.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return seconds >= 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return {};
    date.setTimeSpec(Qt::UTC);
    return std::chrono::seconds(std::max(now.secsTo(date), qint64(0)));
}

Why kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return Why::ConnectionRefused;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::TimeoutError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::NoError: // an end without an answer
        return Why::ConnectionLost;
    case QNetworkReply::HostNotFoundError:
        return Why::HostNotFound;
    case QNetworkReply::SslHandshakeFailedError: // with no word against the certificate
        return Why::NoTls;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return Why::Proxy;
    default: // Qt's, not ours
        return Why::Network;
    }
}

} // namespace chargetree
