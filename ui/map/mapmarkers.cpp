// SPDX-License-Identifier: Apache-2.0
#include "ui/map/mapmarkers.h"

#include "models/fields/fieldtext.h"
#include "models/fields/personal.h"
#include "models/geo/markertext.h"
#include "ui/map/markerpainter.h"
#include "ui/privacy/veil.h"

#include <algorithm>
#include <cmath>

namespace chargetree {

namespace {

constexpr double clusterPixels =
    44; // what is closer is one marker, at the smaller zooms of a level
constexpr double leastLabelZoom = 5;
constexpr std::size_t mostLabelled = 200; // markers

} // namespace

QString nameOnMap(const QString &name, bool isVeiled)
{
    return isVeiled && looksPersonal(name) ? coverText() : name;
}

void MapMarkers::show(const LoadedFleetPtr &loaded, std::vector<ChargerSpot> spots)
{
    letGo();
    m_loaded = loaded;
    m_spots = std::move(spots);
}

void MapMarkers::letGo()
{
    m_loaded.reset();
    m_spots.clear();
    m_clusters.clear();
    m_markers.clear();
    forget();
}

void MapMarkers::arrange(const MapCamera &camera, const QRectF &taken, const MarkerPainter &painter,
                         const Wording &wording, bool isVeiled)
{
    m_isArranged = true;
    m_markers.clear();
    m_level = int(std::floor(camera.zoom()));
    const auto [place, isNew] = m_clusters.try_emplace(m_level);
    if (isNew)
        place->second = clustersOf(m_spots, clusterPixels / worldPixels(m_level));
    const QRectF room = QRectF({}, camera.size()).adjusted(-40, -20, 40, 20);
    const auto &all = clusters().clusters;
    for (std::uint32_t i = 0; i < all.size(); ++i) {
        const QPointF middle = camera.pixelOf(all[i].at);
        if (!room.contains(middle))
            continue;
        const std::uint32_t count = all[i].members.count;
        MapMarker marker{.cluster = i, .worst = all[i].worst};
        if (count > 1)
            marker.count = wording.number(count);
        marker.rect = painter.rectOf(middle, marker.count);
        m_markers.push_back(std::move(marker));
    }
    const auto line = [](const MapMarker &marker) { return std::floor(marker.rect.top() / 32); };
    std::ranges::stable_sort(m_markers, [&line](const MapMarker &one, const MapMarker &other) {
        return std::pair(line(one), one.rect.left()) < std::pair(line(other), other.rect.left());
    });
    if (camera.zoom() >= leastLabelZoom && m_markers.size() <= mostLabelled)
        label(taken, painter, isVeiled);
}

/// Names below the markers, the larger ones first, where they cover nothing.
void MapMarkers::label(const QRectF &taken, const MarkerPainter &painter, bool isVeiled)
{
    std::vector<QRectF> covered{taken};
    std::vector<MapMarker *> order;
    for (MapMarker &marker : m_markers) {
        covered.push_back(marker.rect);
        order.push_back(&marker);
    }
    std::ranges::stable_sort(order, std::greater(),
                             [this](const MapMarker *each) { return membersOf(*each).size(); });
    for (MapMarker *marker : order) {
        const QString label = nameOnMap(labelOf(*marker), isVeiled);
        if (label.isEmpty())
            continue;
        const QRectF rect = painter.labelRect(marker->rect, label);
        const bool isFree = std::ranges::none_of(
            covered, [&rect](const QRectF &other) { return other.intersects(rect); });
        if (!isFree)
            continue;
        marker->label = label;
        marker->labelRect = rect;
        covered.push_back(rect);
    }
}

QString MapMarkers::labelOf(const MapMarker &marker) const
{
    const Fleet &fleet = *m_loaded->fleet;
    const auto members = membersOf(marker);
    if (members.size() == 1)
        return recordName(fleet, fleet.at(m_spots[members.front()].charger).object);
    const SiteId site = sharedSite(fleet, m_spots, members);
    return site == none<SiteId> ? QString() : recordName(fleet, fleet.at(site).object);
}

std::span<const std::uint32_t> MapMarkers::membersOf(const MapMarker &marker) const
{
    return clusters().of(clusters().clusters[marker.cluster]);
}

std::vector<ChargerSpot> MapMarkers::spotsOf(const MapMarker &marker) const
{
    std::vector<ChargerSpot> spots;
    for (const std::uint32_t member : membersOf(marker))
        spots.push_back(m_spots[member]);
    return spots;
}

ChargerId MapMarkers::firstOf(const MapMarker &marker) const
{
    return m_spots[membersOf(marker).front()].charger;
}

bool MapMarkers::isBehind(const MapMarker &marker, ChargerId charger) const
{
    if (charger == none<ChargerId>)
        return false;
    return std::ranges::any_of(membersOf(marker), [this, charger](std::uint32_t member) {
        return m_spots[member].charger == charger;
    });
}

const MapMarker *MapMarkers::markerOf(ChargerId charger) const
{
    const auto found = std::ranges::find_if(
        m_markers, [=, this](const MapMarker &marker) { return isBehind(marker, charger); });
    return found == m_markers.end() ? nullptr : &*found;
}

const MapMarker *MapMarkers::markerAt(const QPointF &pixel) const
{
    const auto hit = std::find_if(m_markers.rbegin(), m_markers.rend(), [&](const auto &marker) {
        return marker.rect.adjusted(-2, -2, 2, 2).contains(pixel)
               || marker.labelRect.contains(pixel);
    });
    return hit == m_markers.rend() ? nullptr : &*hit;
}

} // namespace chargetree
