// SPDX-License-Identifier: Apache-2.0
#include "app/tiles/tilefetcher.h"

#include "app/source/fetchrules.h"
#include "app/tiles/tilehttp.h"

#include <QNetworkReply>

#include <algorithm>
#include <utility>

namespace chargetree {

TileFetcher::TileFetcher(const QString &cacheFolder, const TilePatience &waits, QObject *parent)
    : QObject(parent)
    , m_patience(waits)
    , m_cache(cacheFolder)
    , m_thread(QStringLiteral("tiles"))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &TileFetcher::endPause);
}

TileFetcher::~TileFetcher()
{
    drop();
}

/// Nothing that was begun is answered any more.
void TileFetcher::drop()
{
    std::exchange(m_flag, CancelFlag()).cancel();
    m_wanted.clear();
    m_waiting.clear();
    for (QNetworkReply *reply : std::exchange(m_asked, {})) {
        reply->disconnect(this);
        reply->abort();
    }
}

void TileFetcher::use(const TileSource &source)
{
    if (m_source == source)
        return;
    drop();
    const TileSource before = std::exchange(m_source, source);
    const bool isElsewhere = before.urlTemplate != source.urlTemplate;
    if (isElsewhere) {
        m_refusals = 0;
        if (isPausing())
            endPause();
    }
    if (source.isOff() || (isElsewhere && !before.isOff()))
        m_thread.post([this] { m_cache.clear(); });
    else
        m_thread.post([this] { m_cache.makeRoom(); });
}

void TileFetcher::fetch(const TileSource &source, const TileId &tile)
{
    if (source != m_source || source.isOff() || m_wanted[tile]++ > 0)
        return;
    m_thread.post([this, source, tile, flag = m_flag] {
        if (flag.isCancelled())
            return;
        const auto conclude = [this, tile, flag, image = tileImage(m_cache.read(source, tile))] {
            if (flag.isCancelled())
                return;
            image.isNull() ? await(tile) : answer(tile, image);
        };
        QMetaObject::invokeMethod(this, conclude, Qt::QueuedConnection);
    });
}

void TileFetcher::giveUp(const TileSource &source, const TileId &tile)
{
    const auto wanted = m_wanted.find(tile);
    if (source != m_source || wanted == m_wanted.end() || --*wanted > 0)
        return;
    m_wanted.erase(wanted);
    std::erase(m_waiting, tile);
}

void TileFetcher::forgetKept()
{
    m_thread.post([this] {
        m_cache.clear();
        QMetaObject::invokeMethod(this, &TileFetcher::keptForgotten, Qt::QueuedConnection);
    });
}

/// From the server, when it is its turn.
void TileFetcher::await(const TileId &tile)
{
    const bool isOnItsWay =
        m_asked.contains(tile) || std::ranges::find(m_waiting, tile) != m_waiting.end();
    if (!m_wanted.contains(tile) || isOnItsWay)
        return;
    m_waiting.push_back(tile);
    ask();
}

void TileFetcher::ask()
{
    while (!m_pause.isActive() && m_asked.size() < mostAtOnce && !m_waiting.empty()) {
        const TileId tile = m_waiting.back();
        m_waiting.pop_back();
        ask(tile);
    }
}

void TileFetcher::ask(const TileId &tile)
{
    if (!m_network) {
        m_network = std::make_unique<QNetworkAccessManager>();
        m_network->setAutoDeleteReplies(true);
    }
    QNetworkReply *reply =
        m_network->get(tileRequest(addressOf(m_source, tile), m_patience.silence));
    m_asked.insert(tile, reply);
    QTimer::singleShot(m_patience.answer, reply, &QNetworkReply::abort);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64 total) {
        if (std::max(received, total) > mostBytes)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, tile] { conclude(reply, tile); });
}

void TileFetcher::conclude(QNetworkReply *reply, const TileId &tile)
{
    constexpr int ok = 200;
    m_asked.remove(tile);
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isThere = reply->error() == QNetworkReply::NoError && status == ok
                         && reply->bytesAvailable() <= mostBytes;
    if (isTileRefusal(status))
        pauseAfter(reply->rawHeader("Retry-After"));
    else if (status != 0)
        m_refusals = 0;
    if (isThere)
        keep(tile, reply->readAll(),
             tileFreshness(reply->rawHeader("Cache-Control"), reply->rawHeader("Expires"),
                           reply->rawHeader("Age"), QDateTime::currentDateTimeUtc()));
    else if (!isPassingRefusal(status))
        answer(tile, {});
    else if (m_wanted.contains(tile))
        m_waiting.insert(m_waiting.begin(), tile);
    ask();
}

void TileFetcher::pauseAfter(const QByteArray &retryAfter)
{
    constexpr int mostDoublings = 10;
    const bool wasPausing = isPausing();
    // What was on its way when the first was refused is of the same overload.
    const int before = wasPausing ? std::max(m_refusals - 1, 0) : m_refusals++;
    const auto own = m_patience.pause * (1 << std::min(before, mostDoublings));
    const std::chrono::milliseconds longest = longestPause;
    const std::chrono::milliseconds wish = std::min(
        retryWish(retryAfter, QDateTime::currentDateTimeUtc()).value_or(std::chrono::seconds(0)),
        longestPause);
    const std::chrono::milliseconds left(std::max(m_pause.remainingTime(), 0)); // -1: none
    m_pause.start(std::max(left, std::min(std::max(wish, own), longest)));
    if (!wasPausing)
        Q_EMIT pauseChanged(true);
}

void TileFetcher::endPause()
{
    m_pause.stop();
    Q_EMIT pauseChanged(false);
    ask();
}

void TileFetcher::keep(const TileId &tile, const QByteArray &bytes, std::chrono::seconds fresh)
{
    m_thread.post([this, source = m_source, tile, bytes, fresh, flag = m_flag] {
        if (flag.isCancelled())
            return;
        const QImage image = tileImage(bytes);
        if (!image.isNull())
            m_cache.write(source, tile, bytes, fresh);
        const auto conclude = [this, tile, image, flag] {
            if (!flag.isCancelled())
                answer(tile, image);
        };
        QMetaObject::invokeMethod(this, conclude, Qt::QueuedConnection);
    });
}

void TileFetcher::answer(const TileId &tile, const QImage &image)
{
    m_wanted.remove(tile);
    Q_EMIT fetched(m_source, tile, image);
}

} // namespace chargetree
