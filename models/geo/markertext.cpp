// SPDX-License-Identifier: Apache-2.0
#include "models/geo/markertext.h"

#include "models/fields/fieldtext.h"

#include <QCoreApplication>

namespace chargetree {

namespace {

QString said(const char *text, int count = -1)
{
    return QCoreApplication::translate("chargetree::MapMarkers", text, nullptr, count);
}

QString siteName(const Fleet &fleet, SiteId site)
{
    return site == none<SiteId> ? QString() : recordName(fleet, fleet.at(site).object);
}

QString chargerText(const Fleet &fleet, ChargerId id, const Wording &wording)
{
    const Charger &charger = fleet.at(id);
    const QString name = recordName(fleet, charger.object);
    const QString identity = nodeIdText(fleet, charger.node);
    QStringList lines{name};
    const QString status =
        fieldText(fleet, charger.object, field(Kind::Charger, "chargerStatus"), wording);
    lines +=
        status.isEmpty() ? said(QT_TRANSLATE_NOOP("chargetree::MapMarkers", "no status")) : status;
    for (const QString &line :
         {identity == name ? QString() : identity, siteName(fleet, charger.site)}) {
        if (!line.isEmpty())
            lines += line;
    }
    return lines.join(u'\n');
}

} // namespace

SiteId sharedSite(const Fleet &fleet, std::span<const ChargerSpot> spots,
                  std::span<const std::uint32_t> members)
{
    const SiteId site = fleet.at(spots[members.front()].charger).site;
    for (const std::uint32_t member : members) {
        if (fleet.at(spots[member].charger).site != site)
            return none<SiteId>;
    }
    return site;
}

QString markerText(const Fleet &fleet, std::span<const ChargerSpot> spots,
                   std::span<const std::uint32_t> members, const Wording &wording)
{
    if (members.size() == 1)
        return chargerText(fleet, spots[members.front()].charger, wording);
    QStringList lines;
    if (const QString site = siteName(fleet, sharedSite(fleet, spots, members)); !site.isEmpty())
        lines += site;
    lines +=
        said(QT_TRANSLATE_N_NOOP("chargetree::MapMarkers", "%n charger(s)"), int(members.size()));
    const auto counts = statusesOf(spots, members);
    for (std::size_t status = statusCount; status-- > 0;) {
        if (counts[status] == 0)
            continue;
        const QString word = status == 0
                                 ? said(QT_TRANSLATE_NOOP("chargetree::MapMarkers", "no status"))
                                 : wording.status(Status(status));
        //: %1 is a status, %2 how many chargers have it
        lines += said(QT_TRANSLATE_NOOP("chargetree::MapMarkers", "%1: %2"))
                     .arg(word, wording.number(counts[status]));
    }
    return lines.join(u'\n');
}

QString unplacedReason(ChargerPlace::Position reason)
{
    switch (reason) {
    case ChargerPlace::Position::Usable:
        break;
    case ChargerPlace::Position::NotStated:
        return said(QT_TRANSLATE_NOOP("chargetree::MapMarkers", "no position is stated"));
    case ChargerPlace::Position::Zero:
        return said(QT_TRANSLATE_NOOP("chargetree::MapMarkers", "0, 0 lies in the sea"));
    case ChargerPlace::Position::OutOfRange:
        return said(QT_TRANSLATE_NOOP("chargetree::MapMarkers", "outside the globe"));
    }
    return {};
}

} // namespace chargetree
