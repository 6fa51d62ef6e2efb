// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geo/tilesource.h"

#include <QByteArray>

#include <chrono>

namespace chargetree {

/// Tiles on the disk, each for as long as its server lets it be kept. Files are the owner's alone.
/// A folder that can not be written is no error: nothing is kept then.
class TileCache final {
public:
    static constexpr qint64 usualLimit = 100 * 1024 * 1024; // bytes

    explicit TileCache(QString folder, qint64 limit = usualLimit)
        : m_folder(std::move(folder))
        , m_limit(limit)
    {
    }
    /// Empty if it is not there, or has expired.
    [[nodiscard]] QByteArray read(const TileSource &source, const TileId &tile) const;
    void write(const TileSource &source, const TileId &tile, const QByteArray &bytes,
               std::chrono::seconds fresh);
    /// Deletes what has expired, and beyond the limit what expires first.
    void makeRoom();
    /// Deletes all that there is.
    void clear();

private:
    [[nodiscard]] QString pathOf(const TileSource &source, const TileId &tile) const;

    QString m_folder;
    qint64 m_limit;
    qint64 m_written = -1; // bytes since room was made; -1: nobody has looked
};

} // namespace chargetree
