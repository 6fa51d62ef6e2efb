// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/wording.h"
#include "models/geo/clusters.h"
#include "models/geo/mapcamera.h"
#include "models/items/loadedfleet.h"

#include <map>

namespace chargetree {

class MarkerPainter;

/// What a map paints as one.
struct MapMarker {
    std::uint32_t cluster = 0; // of those at this zoom
    Status worst = Status::None;
    QRectF rect = {};
    QString count = {}; // in words; empty for a single charger
    QString label = {}; // empty where there is no room for one
    QRectF labelRect = {};
};

/// What a map calls a site or a charger; under a veil what may be a person's is covered.
QString nameOnMap(const QString &name, bool isVeiled);

/// Chargers as the markers of a map: those that stand close together are one, in reading order,
/// with names where there is room for them.
class MapMarkers final {
public:
    void show(const LoadedFleetPtr &loaded, std::vector<ChargerSpot> spots);
    /// Keeps no fleet in memory.
    void letGo();

    /// What arrange() knew is not so any more.
    void forget() { m_isArranged = false; }
    [[nodiscard]] bool isArranged() const { return m_isArranged; }
    /// What stands in `taken` gets no name; under a veil what may be a person's is covered.
    void arrange(const MapCamera &camera, const QRectF &taken, const MarkerPainter &painter,
                 const Wording &wording, bool isVeiled);

    [[nodiscard]] const LoadedFleetPtr &loaded() const { return m_loaded; }
    [[nodiscard]] std::span<const ChargerSpot> spots() const { return m_spots; }
    [[nodiscard]] const std::vector<MapMarker> &all() const { return m_markers; }
    /// As places of spots().
    [[nodiscard]] std::span<const std::uint32_t> membersOf(const MapMarker &marker) const;
    [[nodiscard]] std::vector<ChargerSpot> spotsOf(const MapMarker &marker) const;
    /// Of all that stand behind it, and as long as they do so.
    [[nodiscard]] ChargerId firstOf(const MapMarker &marker) const;
    [[nodiscard]] bool isBehind(const MapMarker &marker, ChargerId charger) const;
    /// Null where it is not seen.
    [[nodiscard]] const MapMarker *markerOf(ChargerId charger) const;
    /// The one on top; null where there is none.
    [[nodiscard]] const MapMarker *markerAt(const QPointF &pixel) const;

private:
    [[nodiscard]] const Clusters &clusters() const { return m_clusters.at(m_level); }
    void label(const QRectF &taken, const MarkerPainter &painter, bool isVeiled);
    [[nodiscard]] QString labelOf(const MapMarker &marker) const;

    LoadedFleetPtr m_loaded;
    std::vector<ChargerSpot> m_spots;
    std::map<int, Clusters> m_clusters; // by whole zooms, when they were looked at
    int m_level = 0; // the zoom of the markers
    std::vector<MapMarker> m_markers;
    bool m_isArranged = false;
};

} // namespace chargetree
