// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tiles/tilecache.h"
#include "app/workers/jobthread.h"

#include <QImage>
#include <QNetworkAccessManager>

#include <optional>
#include <utility>
#include <vector>

class QNetworkReply;

namespace chargetree {

/// The picture in the answer of a tile server; null if it is none: PNG or JPEG alone, no larger
/// than tiles are.
QImage tileImage(const QByteArray &bytes);

/// Fetches tiles when they are looked at: from the disk, else from their server, two at a time, the
/// one that was asked for last first. Follows no redirect, sends no cookie, and says who asks.
class TileFetcher final : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 mostBytes = 1024 * 1024; // of one answer
    static constexpr int mostAtOnce = 2;

    explicit TileFetcher(const QString &cacheFolder, QObject *parent = nullptr);
    ~TileFetcher() override;

    /// Answers with fetched(), always later.
    void fetch(const TileSource &source, const TileId &tile);

Q_SIGNALS:
    /// A null image where there is none.
    void fetched(const chargetree::TileSource &source, const chargetree::TileId &tile,
                 const QImage &image);

private:
    using Wanted = std::pair<TileSource, TileId>;
    void ask();
    void ask(const Wanted &wanted);
    void conclude(QNetworkReply *reply, const Wanted &wanted);
    void keep(const Wanted &wanted, const QByteArray &bytes);

    QNetworkAccessManager m_network;
    std::vector<Wanted> m_waiting; // for the server, the newest last
    int m_asked = 0;
    TileCache m_cache; // used on the thread
    CancelFlag m_flag;
    JobThread m_thread; // the last member: it ends first
};

} // namespace chargetree
