// SPDX-License-Identifier: Apache-2.0
#include "models/findings/findingrecords.h"

#include "models/fields/personal.h"
#include "models/findings/findingrules.h"
#include "models/fleet/hits.h"

namespace chargetree {

namespace {

struct Record {
    NodeKind kind = NodeKind::Root;
    std::uint32_t place = 0;
    bool operator==(const Record &) const = default;
};

/// What a row of the tree shows, whichever row shows it.
Record recordOf(const Fleet &fleet, NodeId id)
{
    const Node &node = fleet.at(id);
    if (node.kind() == NodeKind::GrantedSite)
        return {NodeKind::Site, number(fleet.siteOf(node.grantedSite()))};
    return {node.kind() == NodeKind::MayUse ? NodeKind::Driver : node.kind(), node.record()};
}

} // namespace

bool mayNamePerson(const Fleet &fleet, const Finding &finding)
{
    if (finding.node == none<NodeId> || ruleOf(finding).namesSomebody)
        return true;
    const NodeKind kind = fleet.at(finding.node).kind();
    return kind == NodeKind::HomeSite || kind == NodeKind::MayUse || isPersonal(kind);
}

std::string_view findingKind(const Fleet &fleet, const Finding &finding)
{
    if (finding.node == none<NodeId>)
        return "document";
    switch (fleet.at(finding.node).kind()) {
    case NodeKind::HomeSite:
        return "homeSite";
    case NodeKind::Driver:
    case NodeKind::MayUse:
        return "driver";
    case NodeKind::Tag:
        return "tag";
    case NodeKind::GrantedSite:
    case NodeKind::Site:
        return "site";
    case NodeKind::Charger:
        return "charger";
    case NodeKind::Socket:
        return "socket";
    case NodeKind::Root:
    case NodeKind::HomeSites:
    case NodeKind::ChargingSites:
    case NodeKind::SpareDrivers:
        break;
    }
    return "document";
}

bool isHit(const Fleet &fleet, const Hits &hits, const Finding &finding)
{
    if (finding.node == none<NodeId>)
        return false;
    const auto [kind, place] = recordOf(fleet, finding.node);
    switch (kind) {
    case NodeKind::HomeSite:
        return hits.homeSites.test(place);
    case NodeKind::Driver:
        return hits.drivers.test(place);
    case NodeKind::Tag:
        return hits.tags.test(place);
    case NodeKind::Site:
        return hits.sites.test(place);
    case NodeKind::Charger:
        return hits.chargers.test(place);
    case NodeKind::Socket:
        return hits.sockets.test(place)
               || (!hits.areSocketsNamed
                   && hits.chargers.test(number(fleet.at(SocketId(place)).charger)));
    case NodeKind::Root:
    case NodeKind::HomeSites:
    case NodeKind::ChargingSites:
    case NodeKind::SpareDrivers:
    case NodeKind::MayUse:
    case NodeKind::GrantedSite:
        break;
    }
    return false;
}

bool isSameRecord(const Fleet &fleet, NodeId one, NodeId other)
{
    if (one == other)
        return true;
    return one
               != none<
                   NodeId> && other != none<NodeId> && recordOf(fleet, one) == recordOf(fleet, other);
}

} // namespace chargetree
