// SPDX-License-Identifier: Apache-2.0
#include "app/tiles/tilefetcher.h"

#include <QBuffer>
#include <QImageReader>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>
#include <array>

namespace chargetree {

namespace {

constexpr int mostSide = 1024; // pixels; servers send 256 or 512
constexpr int timeout = 20'000; // milliseconds without a byte

struct ImageKind {
    QByteArrayView magic;
    const char *format;
};
constexpr std::array kinds{ImageKind{"\x89PNG\r\n\x1a\n", "png"},
                           ImageKind{"\xff\xd8\xff", "jpeg"}};

QNetworkRequest requestFor(const QUrl &address)
{
    QNetworkRequest get(address);
    get.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                     QNetworkRequest::ManualRedirectPolicy);
    get.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    get.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    get.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    get.setHeader(QNetworkRequest::UserAgentHeader,
                  QStringLiteral("Chargetree/" CHARGETREE_VERSION " (desktop map)"));
    get.setRawHeader("Accept", "image/png, image/jpeg");
    get.setTransferTimeout(timeout);
    return get;
}

} // namespace

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

TileFetcher::TileFetcher(const QString &cacheFolder, QObject *parent)
    : QObject(parent)
    , m_cache(cacheFolder)
    , m_thread(QStringLiteral("tiles"))
{
    m_network.setAutoDeleteReplies(true);
}

TileFetcher::~TileFetcher()
{
    m_flag.cancel();
}

void TileFetcher::fetch(const TileSource &source, const TileId &tile)
{
    m_thread.post([this, wanted = Wanted(source, tile), flag = m_flag] {
        if (flag.isCancelled())
            return;
        const auto conclude = [this, wanted,
                               image = tileImage(m_cache.read(wanted.first, wanted.second))] {
            if (image.isNull()) {
                m_waiting.push_back(wanted);
                ask();
            } else {
                Q_EMIT fetched(wanted.first, wanted.second, image);
            }
        };
        QMetaObject::invokeMethod(this, conclude, Qt::QueuedConnection);
    });
}

void TileFetcher::ask()
{
    while (m_asked < mostAtOnce && !m_waiting.empty()) {
        const Wanted wanted = std::move(m_waiting.back());
        m_waiting.pop_back();
        ask(wanted);
    }
}

void TileFetcher::ask(const Wanted &wanted)
{
    ++m_asked;
    QNetworkReply *reply = m_network.get(requestFor(addressOf(wanted.first, wanted.second)));
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64 total) {
        if (std::max(received, total) > mostBytes)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this,
            [this, reply, wanted] { conclude(reply, wanted); });
}

void TileFetcher::conclude(QNetworkReply *reply, const Wanted &wanted)
{
    constexpr int ok = 200;
    --m_asked;
    const bool isThere = reply->error() == QNetworkReply::NoError
                         && reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == ok
                         && reply->bytesAvailable() <= mostBytes;
    if (isThere)
        keep(wanted, reply->readAll());
    else
        Q_EMIT fetched(wanted.first, wanted.second, {});
    ask();
}

void TileFetcher::keep(const Wanted &wanted, const QByteArray &bytes)
{
    m_thread.post([this, wanted, bytes, flag = m_flag] {
        if (flag.isCancelled())
            return;
        const QImage image = tileImage(bytes);
        if (!image.isNull())
            m_cache.write(wanted.first, wanted.second, bytes);
        QMetaObject::invokeMethod(
            this, [this, wanted, image] { Q_EMIT fetched(wanted.first, wanted.second, image); },
            Qt::QueuedConnection);
    });
}

} // namespace chargetree
