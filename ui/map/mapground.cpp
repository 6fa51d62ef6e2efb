// SPDX-License-Identifier: Apache-2.0
#include "ui/map/mapground.h"

#include <QFile>

#include <algorithm>
#include <utility>

namespace chargetree {

namespace {

constexpr qint64 askAgainAfter = 60'000; // milliseconds
constexpr double finest = 0.6; // pixels that make a difference

} // namespace

MapGround::MapGround(QObject *parent, int held)
    : QObject(parent)
    , m_held(held)
{
    makeRoom({});
}

MapGround::~MapGround()
{
    stopAsking({});
}

const World &MapGround::world(double zoom)
{
    if (!m_isRead) {
        m_isRead = true;
        QFile file(QStringLiteral(":/chargetree/world.bin"));
        if (file.open(QIODevice::ReadOnly))
            m_worlds.back() = readWorld(file.readAll()).value_or(World());
        for (std::size_t i = 0; i + 1 < m_worlds.size(); ++i) {
            const double closest = 2 * double(i) + 2; // of the zooms that it is for
            m_worlds[i] = simplified(m_worlds.back(), finest / worldPixels(closest));
        }
    }
    return m_worlds[std::size_t(std::clamp(int(zoom / 2), 0, int(m_worlds.size()) - 1))];
}

void MapGround::setSource(const TileSource &source)
{
    const TileSource now = usable(source);
    if (m_source == now)
        return;
    stopAsking({});
    m_source = now;
    m_tiles.clear();
    m_looks.clear();
    m_missing.clear();
    Q_EMIT sourceChanged();
    Q_EMIT changed();
}

void MapGround::look(const GroundPainter *painter, const std::vector<TileId> &tiles)
{
    if (tiles.empty())
        m_looks.remove(painter);
    else
        m_looks.insert(painter, tiles);
    const QSet<TileId> seen = this->seen();
    makeRoom(seen);
    stopAsking(seen);
    if (!m_missing.isEmpty() && m_sinceMissing.elapsed() > askAgainAfter)
        m_missing.clear();
    for (const TileId &id : tiles) {
        if (m_tiles.contains(id) || m_wanted.contains(id) || m_missing.contains(id))
            continue;
        m_wanted.insert(id);
        Q_EMIT tileWanted(m_source, id);
    }
}

QSet<TileId> MapGround::seen() const
{
    QSet<TileId> seen;
    for (const std::vector<TileId> &tiles : m_looks)
        seen.unite(QSet<TileId>(tiles.begin(), tiles.end()));
    return seen;
}

/// For all that is seen, or what comes would push out what is seen, and that be asked for again.
void MapGround::makeRoom(const QSet<TileId> &seen)
{
    m_tiles.setMaxCost(m_held + seen.size() * m_largest);
}

void MapGround::stopAsking(const QSet<TileId> &seen)
{
    const QSet<TileId> given = m_wanted - seen;
    m_wanted.intersect(seen);
    for (const TileId &id : given)
        Q_EMIT tileUnwanted(m_source, id);
}

void MapGround::showTile(const TileSource &source, const TileId &id, const QImage &image)
{
    if (source != m_source)
        return; // of the server before
    m_wanted.remove(id);
    if (image.isNull()) {
        if (m_missing.isEmpty())
            m_sinceMissing.start();
        m_missing.insert(id);
        return;
    }
    const int kilobytes = std::max(1, int(image.sizeInBytes() / 1024));
    if (kilobytes > m_largest) {
        m_largest = kilobytes;
        makeRoom(seen());
    }
    m_tiles.insert(id, new QPixmap(QPixmap::fromImage(image)), kilobytes);
    Q_EMIT changed();
}

void MapGround::setPausing(bool isPausing)
{
    if (std::exchange(m_isPausing, isPausing) != isPausing)
        Q_EMIT changed();
}

} // namespace chargetree
