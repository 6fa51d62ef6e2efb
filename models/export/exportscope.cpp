// SPDX-License-Identifier: Apache-2.0
#include "models/export/exportscope.h"

namespace chargetree {

namespace {

void add(const Fleet &fleet, NodeId id, Hits &records)
{
    const Node &node = fleet.at(id);
    switch (node.kind()) {
    case NodeKind::HomeSite:
        return records.homeSites.set(node.record());
    case NodeKind::Driver:
        return records.drivers.set(node.record());
    case NodeKind::Tag:
        return records.tags.set(node.record());
    case NodeKind::GrantedSite:
        return records.sites.set(number(fleet.siteOf(node.grantedSite())));
    case NodeKind::Site:
        return records.sites.set(node.record());
    case NodeKind::Charger:
        return records.chargers.set(node.record());
    case NodeKind::Socket:
        return records.sockets.set(node.record());
    case NodeKind::Root:
    case NodeKind::HomeSites:
    case NodeKind::ChargingSites:
    case NodeKind::SpareDrivers:
    case NodeKind::MayUse:
        break;
    }
}

} // namespace

std::vector<std::uint32_t> rowsBelow(const Fleet &fleet, std::span<const NodeId> selected,
                                     ExportKind kind)
{
    Hits records = noHits(fleet);
    for (const NodeId top : selected) {
        add(fleet, top, records);
        for (const NodeId node : fleet.below(top))
            add(fleet, node, records);
    }
    return rowsFor(fleet, kind, records);
}

} // namespace chargetree
