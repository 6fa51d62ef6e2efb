// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tiles/tilecache.h"
#include "app/workers/jobthread.h"

#include <QHash>
#include <QImage>
#include <QNetworkAccessManager>
#include <QTimer>

#include <chrono>
#include <memory>
#include <vector>

class QNetworkReply;

namespace chargetree {

/// How long a TileFetcher waits.
struct TilePatience {
    std::chrono::milliseconds silence = std::chrono::seconds(20); // without a byte
    std::chrono::milliseconds answer = std::chrono::seconds(45); // until all of it is there
    /// After a refusal, unless the server says longer; twice as long after each that follows.
    std::chrono::milliseconds pause = std::chrono::seconds(15);
};

/// Fetches tiles when they are looked at: from the disk, else from their server, two at a time, the
/// one that was asked for last first. One for the whole program, so that a server meets no more.
/// Where it refuses, it is left alone for a while.
class TileFetcher final : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 mostBytes = 1024 * 1024; // of one answer
    static constexpr int mostAtOnce = 2;
    static constexpr std::chrono::seconds longestPause = std::chrono::minutes(5);

    explicit TileFetcher(const QString &cacheFolder, const TilePatience &waits = {},
                         QObject *parent = nullptr);
    ~TileFetcher() override;

    /// The one server that is asked from here on; off: none. What was asked for before is dropped,
    /// and what is kept of another server, or while there is none, deleted.
    void use(const TileSource &source);
    /// Answers with fetched(), always later, unless it is given up or of another source.
    void fetch(const TileSource &source, const TileId &tile);
    /// Nobody looks at it any more: once for each fetch().
    void giveUp(const TileSource &source, const TileId &tile);
    /// Deletes what is kept on the disk, then says keptForgotten().
    void forgetKept();
    /// Whether it leaves the server alone because that refused.
    [[nodiscard]] bool isPausing() const { return m_pause.isActive(); }

Q_SIGNALS:
    /// To all that have asked for it. A null image where there is none.
    void fetched(const chargetree::TileSource &source, const chargetree::TileId &tile,
                 const QImage &image);
    void keptForgotten();
    void pauseChanged(bool isPausing);

private:
    void drop();
    void await(const TileId &tile);
    void ask();
    void ask(const TileId &tile);
    void conclude(QNetworkReply *reply, const TileId &tile);
    void pauseAfter(const QByteArray &retryAfter);
    void endPause();
    void keep(const TileId &tile, const QByteArray &bytes, std::chrono::seconds fresh);
    void answer(const TileId &tile, const QImage &image);

    TilePatience m_patience;
    std::unique_ptr<QNetworkAccessManager> m_network; // made by the first tile that is asked for
    TileSource m_source;
    QHash<TileId, int> m_wanted; // by how many
    std::vector<TileId> m_waiting; // for the server, the newest last
    QHash<TileId, QNetworkReply *> m_asked;
    QTimer m_pause;
    int m_refusals = 0; // since it last gave something
    TileCache m_cache; // used on the thread
    CancelFlag m_flag; // of what concerns this source
    JobThread m_thread; // the last member: it ends first
};

} // namespace chargetree
