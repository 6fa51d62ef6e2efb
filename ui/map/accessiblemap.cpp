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

QString AccessibleMap::summary(int shown, int selected)
{
    const QString all = tr("%n charger(s) are shown.", "", shown);
    return selected == 0 ? all : QString(all % u' ' % tr("%n of them are selected.", "", selected));
}

void AccessibleMap::announce(MapView &map)
{
    QAccessibleEvent said(&map, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

QString AccessibleMap::text(QAccessible::Text which) const
{
    const QString own = QAccessibleWidget::text(which);
    if (which != QAccessible::Description)
        return own;
    return own % u'\n' % summary(int(m_map.spots().size()), m_map.selectedCount());
}

} // namespace chargetree
