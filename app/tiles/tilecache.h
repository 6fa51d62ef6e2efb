// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geo/tilesource.h"

#include <QByteArray>

namespace chargetree {

/// Tiles on the disk, so that no server is asked twice for what does not change in a month. Files
/// are the owner's alone. A folder that can not be written is no error: nothing is kept then.
class TileCache final {
public:
    static constexpr qint64 usualLimit = 100 * 1024 * 1024; // bytes
    static constexpr qint64 keptFor = 30; // days

    explicit TileCache(QString folder, qint64 limit = usualLimit)
        : m_folder(std::move(folder))
        , m_limit(limit)
    {
    }
    /// Empty if it is not there, or too old.
    [[nodiscard]] QByteArray read(const TileSource &source, const TileId &tile) const;
    /// Makes room by deleting what was written longest ago.
    void write(const TileSource &source, const TileId &tile, const QByteArray &bytes);
    /// Deletes all that there is.
    void clear();

private:
    [[nodiscard]] QString pathOf(const TileSource &source, const TileId &tile) const;
    void makeRoom();

    QString m_folder;
    qint64 m_limit;
    qint64 m_written = -1; // bytes since room was made; -1: nobody has looked
};

} // namespace chargetree
