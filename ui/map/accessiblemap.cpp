// SPDX-License-Identifier: Apache-2.0
#include "ui/map/accessiblemap.h"

#include "ui/map/mapview.h"

namespace chargetree {

namespace {

QAccessibleInterface *makeFor(const QString &, QObject *object)
{
    auto *map = qobject_cast<MapView *>(object);
    return map ? new AccessibleMap(*map) : nullptr;
}

} // namespace

AccessibleMap::AccessibleMap(MapView &map)
    : QAccessibleWidget(&map, QAccessible::Canvas)
    , m_map(map)
{
}

void AccessibleMap::install()
{
    QAccessible::installFactory(&makeFor); // which Qt keeps once
}

QString AccessibleMap::summary(const MapView &map)
{
    const QString shown = tr("%n charger(s) are shown.", "", int(map.spots().size()));
    const int selected = map.selectedCount();
    return selected == 0 ? shown
                         : QString(shown % u' ' % tr("%n of them are selected.", "", selected));
}

void AccessibleMap::announce(MapView &map)
{
    QAccessibleEvent said(&map, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

QString AccessibleMap::text(QAccessible::Text which) const
{
    const QString own = QAccessibleWidget::text(which);
    return which == QAccessible::Description ? QString(own % u'\n' % summary(m_map)) : own;
}

} // namespace chargetree
