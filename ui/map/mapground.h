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
#include <vector>

namespace chargetree {

class GroundPainter;

/// What lies under the markers of a window's maps: land and borders from a file of the program, and
/// over them the pictures of a tile server, where one is set. It asks for a picture while a map
/// shows its place, and for none ahead.
class MapGround final : public QObject {
    Q_OBJECT

public:
    static constexpr int usuallyHeld = 64 * 1024; // kB

    /// `held`: kB of pictures that are kept beside those that are seen.
    explicit MapGround(QObject *parent = nullptr, int held = usuallyHeld);
    ~MapGround() override;

    /// As detailed as can be seen at a zoom. Read when it is first asked for.
    [[nodiscard]] const World &world(double zoom);

    void setSource(const TileSource &source);
    [[nodiscard]] const TileSource &source() const { return m_source; }
    [[nodiscard]] bool hasTiles() const { return !m_source.isOff(); }
    /// Null while it is not there.
    [[nodiscard]] const QPixmap *tile(const TileId &id) const { return m_tiles.object(id); }
    /// All that a map shows now, by its painter: asks for what is not there, and no longer for what
    /// no map shows any more.
    void look(const GroundPainter *painter, const std::vector<TileId> &tiles);
    /// The answer to tileWanted(); a null image where there is none.
    void showTile(const TileSource &source, const TileId &id, const QImage &image);
    /// The server refused, and is not asked for a while.
    void setPausing(bool isPausing);
    [[nodiscard]] bool isPausing() const { return m_isPausing; }

Q_SIGNALS:
    void tileWanted(const chargetree::TileSource &source, const chargetree::TileId &id);
    /// It was, and has not come yet.
    void tileUnwanted(const chargetree::TileSource &source, const chargetree::TileId &id);
    /// There is more to see.
    void changed();
    void sourceChanged();

private:
    [[nodiscard]] QSet<TileId> seen() const;
    void makeRoom(const QSet<TileId> &seen);
    void stopAsking(const QSet<TileId> &seen);

    std::array<World, 5> m_worlds; // each for two steps of zoom, the last one whole
    bool m_isRead = false;
    TileSource m_source;
    QCache<TileId, QPixmap> m_tiles;
    int m_held; // kB
    int m_largest = 256; // kB, of a picture
    QHash<const GroundPainter *, std::vector<TileId>> m_looks; // of each map
    QSet<TileId> m_wanted; // and not answered yet
    QSet<TileId> m_missing; // are not asked for again for a while
    QElapsedTimer m_sinceMissing;
    bool m_isPausing = false;
};

} // namespace chargetree
