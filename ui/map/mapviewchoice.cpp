// SPDX-License-Identifier: Apache-2.0
// What one does to a map's markers: goes from one to the next, chooses one.
#include "models/geo/markertext.h"
#include "ui/map/accessiblemap.h"
#include "ui/map/mapview.h"
#include "ui/map/markermenu.h"
#include "ui/parts/plaintext.h"

#include <algorithm>

namespace chargetree {

QString MapView::textOf(const Marker &marker)
{
    return markerText(*m_markers.loaded()->fleet, spots(), m_markers.membersOf(marker), m_wording);
}

/// Until one goes from marker to marker: then it describes these.
void MapView::describeKeys()
{
    setAccessibleDescription(
        tr("Page Down and Page Up go from marker to marker, Enter chooses one, plus and minus "
           "zoom, arrows move the map, 0 shows all."));
}

void MapView::stepFocus(int by)
{
    const Marker *before = arranged().markerOf(m_focused);
    if (markers().empty())
        return;
    const auto count = std::ptrdiff_t(markers().size());
    const std::ptrdiff_t first = by > 0 ? 0 : count - 1;
    const std::ptrdiff_t next = before ? (before - markers().data() + by + count) % count : first;
    const Marker &marker = markers()[std::size_t(next)];
    m_focused = m_markers.firstOf(marker);
    const QString text = textOf(marker);
    setAccessibleDescription(text);
    AccessibleMap::announce(*this);
    showPlainToolTip(mapToGlobal(marker.rect.bottomRight().toPoint()), text, this, rect());
    update();
}

/// A charger is chosen; chargers that zooming tells apart come closer; of others one may choose.
void MapView::activate(const Marker &marker)
{
    if (m_markers.membersOf(marker).size() == 1) {
        Q_EMIT chargerChosen(m_markers.firstOf(marker));
        return;
    }
    std::vector<QPointF> places;
    for (const ChargerSpot &spot : m_markers.spotsOf(marker))
        places.push_back(spot.at);
    const MapBounds bounds = boundsOf(places);
    const double extent = std::max(bounds.east - bounds.west, bounds.south - bounds.north);
    const bool isTellable =
        extent * chargetree::worldPixels(MapCamera::greatestZoom) > marker.rect.height();
    if (!isTellable || camera().zoom() >= MapCamera::greatestZoom) {
        openMenu(marker);
        return;
    }
    const double margin = std::min(width(), height()) / 4.0;
    const MapCamera closer = camera().fitted(bounds, margin, MapCamera::greatestZoom);
    const double zoom = std::max(closer.zoom(), camera().zoom() + 1);
    flyTo({closer.centre(), zoom, camera().size()});
}

void MapView::openMenu(const Marker &marker)
{
    closeMenu();
    m_menu = new MarkerMenu(m_markers, marker, m_wording, this);
    connect(m_menu, &MarkerMenu::chargerChosen, this, &MapView::chargerChosen);
    connect(m_menu, &MarkerMenu::siteChosen, this, &MapView::siteChosen);
    m_menu->popup(mapToGlobal(marker.rect.bottomLeft().toPoint()));
}

/// What it offers are chargers of the fleet that it was opened for: nothing comes of it any more.
void MapView::closeMenu()
{
    if (!m_menu)
        return;
    m_menu->disconnect(this);
    m_menu->close();
}

} // namespace chargetree
