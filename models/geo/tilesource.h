// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

namespace chargetree {

/// A square picture of the map by the XYZ scheme: at `zoom` the world is 2^zoom squares wide and
/// high, counted from its north-west.
struct TileId {
    int zoom = 0;
    int x = 0;
    int y = 0;
    bool operator==(const TileId &) const = default;
};

inline size_t qHash(const TileId &id, size_t seed = 0)
{
    return qHashMulti(seed, id.zoom, id.x, id.y);
}

/// A server of such pictures, which keeps its address while it is off.
struct TileSource {
    QString urlTemplate = {}; // https, with {z}, {x} and {y}
    QString attribution = {}; // whom the map's makers want named on it
    bool isOn = false; // a person has switched it on

    [[nodiscard]] bool isOff() const { return !isOn || urlTemplate.isEmpty(); }
    bool operator==(const TileSource &) const = default;
};

/// The greatest zoom that servers of tiles usually have.
inline constexpr int greatestTileZoom = 19;

/// Why no tiles can come from such an address.
enum class TileProblem {
    None,
    NotAnAddress,
    NotHttps, // plain http is for this machine alone
    OtherPlaceholders, // such as {s}, which nobody fills in
    NoPlaceholders, // {z}, {x} or {y} is missing
    HasPassword, // it would stand in the settings, in the clear
    NoAttribution // makers of maps want to be named
};

/// None while it is off.
TileProblem problemOf(const TileSource &source);

/// The same source if it has no problem; switched off where nobody is named, else none.
TileSource usable(TileSource source);

/// Where the tile is; the source has to have no problem.
QUrl addressOf(const TileSource &source, const TileId &tile);

} // namespace chargetree
