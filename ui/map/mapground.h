// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geo/tilesource.h"
#include "models/geo/worldfile.h"

#include <QCache>
#include <QElapsedTimer>
#include <QObject>
#include <QPixmap>
#include <QSet>

#include <array>

namespace chargetree {

/// What lies under the markers of a window's maps: land and borders from a file of the program, and
/// over them the pictures of a tile server, where one is set. It asks for a picture when that is to
/// be painted, and for none ahead.
class MapGround final : public QObject {
    Q_OBJECT

public:
    explicit MapGround(QObject *parent = nullptr);

    /// As detailed as can be seen at a zoom. Read when it is first asked for.
    [[nodiscard]] const World &world(double zoom);

    void setSource(const TileSource &source);
    [[nodiscard]] const TileSource &source() const { return m_source; }
    [[nodiscard]] bool hasTiles() const { return !m_source.isOff(); }
    /// Null while it is not there, which asks for it.
    [[nodiscard]] const QPixmap *tile(const TileId &id);
    /// The same without asking.
    [[nodiscard]] const QPixmap *knownTile(const TileId &id) const { return m_tiles.object(id); }
    /// The answer to tileWanted(); a null image where there is none.
    void showTile(const TileSource &source, const TileId &id, const QImage &image);

Q_SIGNALS:
    void tileWanted(const chargetree::TileSource &source, const chargetree::TileId &id);
    /// There is more to see.
    void changed();
    void sourceChanged();

private:
    std::array<World, 5> m_worlds; // each for two steps of zoom, the last one whole
    bool m_isRead = false;
    TileSource m_source;
    QCache<TileId, QPixmap> m_tiles;
    QSet<TileId> m_wanted;
    QSet<TileId> m_missing; // are not asked for again for a while
    QElapsedTimer m_sinceMissing;
};

} // namespace chargetree
