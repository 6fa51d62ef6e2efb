// SPDX-License-Identifier: Apache-2.0
#include "ui/map/markermenu.h"

#include "models/fields/fieldtext.h"
#include "models/geo/markertext.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/statustone.h"
#include "ui/map/statusglyph.h"
#include "ui/parts/plaintext.h"
#include "ui/privacy/veil.h"

#include <QPainter>

#include <algorithm>

namespace chargetree {

namespace {

constexpr std::size_t mostShown = 60; // chargers; a menu does not scroll well with more

QIcon glyphIcon(Status status, const QPalette &palette)
{
    QPixmap pixmap(metrics::usualIconSize * 2, metrics::usualIconSize * 2);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintStatusGlyph(&painter, QRectF(2, 2, metrics::usualIconSize - 4, metrics::usualIconSize - 4),
                     toneOf(status), palette, palette.color(QPalette::Base));
    return pixmap;
}

} // namespace

MarkerMenu::MarkerMenu(const MapMarkers &markers, const MapMarker &marker, const Wording &wording,
                       QWidget *parent)
    : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("markerMenu"));
    const Fleet &fleet = *markers.loaded()->fleet;
    const SiteId site = sharedSite(fleet, markers.spots(), markers.membersOf(marker));
    if (site != none<SiteId>) {
        addAction(
            chargetree::icon(Icon::Site),
            withoutMnemonic(nameOnMap(recordName(fleet, fleet.at(site).object), isVeiled(this))),
            this, [this, site] { Q_EMIT siteChosen(site); });
        addSeparator();
    }
    std::vector<ChargerSpot> order = markers.spotsOf(marker);
    std::ranges::stable_sort(order, std::greater(), &ChargerSpot::status);
    for (const ChargerSpot &spot : std::span(order).first(std::min(order.size(), mostShown)))
        addCharger(fleet, spot, wording);
    if (order.size() > mostShown)
        addAction(tr("%n more charger(s)", "", int(order.size() - mostShown)))->setEnabled(false);
}

void MarkerMenu::addCharger(const Fleet &fleet, const ChargerSpot &spot, const Wording &wording)
{
    const ObjectId object = fleet.at(spot.charger).object;
    const QString status = fieldText(fleet, object, field(Kind::Charger, "chargerStatus"), wording);
    addAction(glyphIcon(spot.status, palette()),
              withoutMnemonic(nameOnMap(recordName(fleet, object), isVeiled(this))) % u'\t'
                  % status,
              this, [this, charger = spot.charger] { Q_EMIT chargerChosen(charger); });
}

} // namespace chargetree
