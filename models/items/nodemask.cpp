// SPDX-License-Identifier: Apache-2.0
#include "models/items/nodemask.h"

#include "models/items/nodemaskbuilder.h"

namespace chargetree {

namespace {

void collect(const NodeMask &mask, const Fleet &fleet, NodeId parent, std::size_t most,
             std::vector<NodeId> &found)
{
    for (const NodeId child : fleet.children(parent)) {
        if (found.size() == most)
            return;
        if (mask.hit.test(number(child)))
            found.push_back(child);
        if (mask.above.test(number(child)))
            collect(mask, fleet, child, most, found);
    }
}

} // namespace

std::optional<std::uint32_t> NodeMask::countOf(const Fleet &fleet, NodeId id) const
{
    const Node &node = fleet.at(id);
    switch (node.kind()) {
    case NodeKind::HomeSites:
        return homeSites;
    case NodeKind::ChargingSites:
        return sites;
    case NodeKind::SpareDrivers:
        return spareDrivers;
    case NodeKind::HomeSite:
        return driversBelow[number(node.homeSite())];
    case NodeKind::Site:
        return chargersBelow[number(node.site())];
    case NodeKind::Root:
    case NodeKind::Driver:
    case NodeKind::Tag:
    case NodeKind::MayUse:
    case NodeKind::GrantedSite:
    case NodeKind::Charger:
    case NodeKind::Socket:
        break;
    }
    return {};
}

std::vector<NodeId> NodeMask::hitNodesUpTo(const Fleet &fleet, std::size_t most) const
{
    std::vector<NodeId> found;
    if (hitNodes > 0)
        collect(*this, fleet, Fleet::root, most, found);
    return found;
}

NodeMask nodeMask(const Fleet &fleet, const Hits &hits)
{
    return NodeMaskBuilder(fleet, hits).build();
}

} // namespace chargetree
