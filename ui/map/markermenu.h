// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/wording.h"
#include "ui/map/mapmarkers.h"

#include <QMenu>

namespace chargetree {

/// The chargers behind a marker of the map, worst first, for where zooming tells none apart. It
/// goes when it is closed.
class MarkerMenu final : public QMenu {
    Q_OBJECT

public:
    MarkerMenu(const MapMarkers &markers, const MapMarker &marker, const Wording &wording,
               QWidget *parent);

Q_SIGNALS:
    void chargerChosen(chargetree::ChargerId charger);
    void siteChosen(chargetree::SiteId site);

private:
    void addCharger(const Fleet &fleet, const ChargerSpot &spot, const Wording &wording);
};

} // namespace chargetree
