// SPDX-License-Identifier: Apache-2.0
#include "models/items/ranks.h"

#include "models/items/rankbuilder.h"

namespace chargetree {

Ranks::Ranks(const Fleet &fleet, const Standing &standing, const QLocale &locale)
{
    RankBuilder(fleet, standing, locale, *this).build();
}

std::uint32_t Ranks::rank(const Fleet &fleet, NodeId id, Column column) const
{
    const Node &node = fleet.at(id);
    switch (node.kind()) {
    case NodeKind::HomeSite:
        return m_homeSites[column][node.record()];
    case NodeKind::Driver:
        return m_drivers[column][node.record()];
    case NodeKind::Tag:
        return m_tags[column][node.record()];
    case NodeKind::GrantedSite:
        return m_sites[column][number(fleet.siteOf(node.grantedSite()))];
    case NodeKind::Site:
        return m_sites[column][node.record()];
    case NodeKind::Charger:
        return m_chargers[column][node.record()];
    case NodeKind::Socket:
        return m_sockets[column][node.record()];
    case NodeKind::Root:
    case NodeKind::HomeSites:
    case NodeKind::ChargingSites:
    case NodeKind::SpareDrivers:
    case NodeKind::MayUse:
        break;
    }
    return missing;
}

std::size_t Ranks::bytes() const
{
    std::size_t sum = 0;
    for (const Table *table :
         {&m_homeSites, &m_drivers, &m_tags, &m_sites, &m_chargers, &m_sockets}) {
        for (const auto &column : *table)
            sum += column.capacity() * sizeof(std::uint32_t);
    }
    return sum;
}

} // namespace chargetree
