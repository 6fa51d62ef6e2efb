// SPDX-License-Identifier: Apache-2.0
#include "ui/map/mapground.h"

#include <QFile>

#include <algorithm>

namespace chargetree {

namespace {

constexpr int tilesHeld = 64 * 1024; // kB of pixels
constexpr qint64 askAgainAfter = 60'000; // milliseconds
constexpr double finest = 0.6; // pixels that make a difference

} // namespace

MapGround::MapGround(QObject *parent)
    : QObject(parent)
    , m_tiles(tilesHeld)
{
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
    m_source = now;
    m_tiles.clear();
    m_wanted.clear();
    m_missing.clear();
    Q_EMIT sourceChanged();
    Q_EMIT changed();
}

const QPixmap *MapGround::tile(const TileId &id)
{
    if (const QPixmap *known = m_tiles.object(id))
        return known;
    if (!m_missing.isEmpty() && m_sinceMissing.elapsed() > askAgainAfter)
        m_missing.clear();
    if (hasTiles() && !m_wanted.contains(id) && !m_missing.contains(id)) {
        m_wanted.insert(id);
        Q_EMIT tileWanted(m_source, id);
    }
    return nullptr;
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
    const auto kilobytes = std::max<qsizetype>(1, image.sizeInBytes() / 1024);
    m_tiles.insert(id, new QPixmap(QPixmap::fromImage(image)), kilobytes);
    Q_EMIT changed();
}

} // namespace chargetree
