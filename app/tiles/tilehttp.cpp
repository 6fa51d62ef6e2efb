// SPDX-License-Identifier: Apache-2.0
#include "app/tiles/tilehttp.h"

#include "app/source/fetchrules.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>
#include <array>

namespace chargetree {

namespace {

using namespace std::chrono_literals;

constexpr int mostSide = 1024; // pixels; servers send 256 or 512
constexpr std::chrono::seconds usuallyFresh = 7 * 24h; // what openstreetmap.org asks for at least
constexpr std::chrono::seconds freshAtMost = 30 * 24h;

constexpr int forbidden = 403;
constexpr int tooManyRequests = 429;
constexpr int serverError = 500;
constexpr int unavailable = 503;

struct ImageKind {
    QByteArrayView magic;
    const char *format;
};
constexpr std::array kinds{ImageKind{"\x89PNG\r\n\x1a\n", "png"},
                           ImageKind{"\xff\xd8\xff", "jpeg"}};

std::chrono::seconds within(qint64 seconds)
{
    return std::clamp(std::chrono::seconds(seconds), 0s, freshAtMost);
}

} // namespace

QNetworkRequest tileRequest(const QUrl &address, std::chrono::milliseconds silence)
{
    QNetworkRequest get(address);
    get.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                     QNetworkRequest::ManualRedirectPolicy);
    get.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    get.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    get.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Who runs a server of tiles wants to know whom to write to.
    get.setHeader(
        QNetworkRequest::UserAgentHeader,
        QStringLiteral("Chargetree/" CHARGETREE_VERSION " (desktop map; " CHARGETREE_HOMEPAGE ")"));
    get.setRawHeader("Accept", "image/png, image/jpeg");
    get.setTransferTimeout(int(silence.count()));
    return get;
}

QImage tileImage(const QByteArray &bytes)
{
    const auto kind = std::ranges::find_if(
        kinds, [&bytes](const ImageKind &each) { return bytes.startsWith(each.magic); });
    if (kind == kinds.end())
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, kind->format);
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > mostSide || size.height() > mostSide)
        return {};
    return reader.read();
}

std::chrono::seconds tileFreshness(const QByteArray &cacheControl, const QByteArray &expires,
                                   const QByteArray &age, const QDateTime &now)
{
    std::optional<qint64> most;
    for (const QByteArray &part : cacheControl.toLower().split(',')) {
        const QByteArray word = part.trimmed();
        if (word == "no-store" || word.startsWith("no-cache"))
            return 0s;
        constexpr QByteArrayView maxAge("max-age=");
        if (word.startsWith(maxAge))
            most = word.mid(maxAge.size()).replace('"', "").toLongLong(); // no number: zero
    }
    if (most)
        return within(std::clamp<qint64>(*most, 0, freshAtMost.count())
                      - std::clamp<qint64>(age.toLongLong(), 0, freshAtMost.count()));
    if (expires.isEmpty())
        return usuallyFresh;
    // A date, as Retry-After may be one; anything else, often "-1", means that it is over. RFC 9111
    // 5.3: numbers, too.
    bool isNumber = false;
    expires.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return 0s;
    return within(retryWish(expires, now).value_or(0s).count());
}

bool isTileRefusal(int status)
{
    return status == forbidden || status == tooManyRequests || status >= serverError;
}

bool isPassingRefusal(int status)
{
    return status == forbidden || status == tooManyRequests || status == unavailable;
}

} // namespace chargetree
