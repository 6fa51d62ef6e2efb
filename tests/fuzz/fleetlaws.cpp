// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/fleetlaws.h"

#include "models/fleet/standing.h"

namespace chargetree {

namespace {

Kind kindOf(NodeKind kind)
{
    switch (kind) {
    case NodeKind::HomeSite:
        return Kind::HomeSite;
    case NodeKind::Driver:
        return Kind::Driver;
    case NodeKind::Tag:
        return Kind::Tag;
    case NodeKind::GrantedSite:
    case NodeKind::Site:
        return Kind::Site;
    case NodeKind::Charger:
        return Kind::Charger;
    case NodeKind::Socket:
        return Kind::Socket;
    case NodeKind::Root:
    case NodeKind::HomeSites:
    case NodeKind::ChargingSites:
    case NodeKind::SpareDrivers:
    case NodeKind::MayUse:
        break;
    }
    return Kind::Document;
}

const char *brokenLawOfNode(const Fleet &fleet, NodeId id)
{
    std::uint32_t row = 0;
    std::uint32_t below = fleet.at(id).childCount;
    for (const NodeId child : fleet.children(id)) {
        if (number(child) >= fleet.nodes().size() || number(child) <= number(id))
            return "a child stands behind its parent";
        if (fleet.at(child).parent != id || fleet.rowOf(child) != row++)
            return "a child knows its parent and row";
        below += fleet.below(child).count;
    }
    if (fleet.below(id).count != below)
        return "all below a node is one run";
    const ObjectId object = fleet.objectOf(id);
    const Kind kind = kindOf(fleet.at(id).kind());
    if (kind != Kind::Document && fleet.store().kindOf(object) != kind)
        return "a row shows an object of its kind";
    return nullptr;
}

const char *brokenLawOfRecords(const Fleet &fleet)
{
    for (const Charger &charger : fleet.chargers()) {
        if (charger.copies.isEmpty() || charger.node == none<NodeId>)
            return "each charger has a copy and stands in the tree";
        for (const ObjectId copy : fleet.copies(charger.copies)) {
            if (&fleet.at(fleet.chargerOf(copy)) != &charger)
                return "a copy knows its charger";
        }
    }
    for (const Site &site : fleet.sites()) {
        if (site.copies.isEmpty() || site.node == none<NodeId>)
            return "each site has a copy and stands in the tree";
        if (site.chargers > fleet.counts().chargers || site.worst.count > site.chargers)
            return "a site has no more chargers than there are";
    }
    for (const Driver &driver : fleet.drivers()) {
        if (driver.node == none<NodeId>)
            return "each driver stands in the tree";
        if (driver.chargers > fleet.counts().chargers || driver.worst.count > driver.chargers)
            return "a driver reaches no more chargers than there are";
        for (const TagId tag : driver.tags) {
            if (fleet.at(fleet.nodeOf(tag)).kind() != NodeKind::Tag)
                return "a tag's row is a tag";
        }
    }
    for (const HomeSite &home : fleet.homeSites()) {
        if (home.node == none<NodeId> || home.drivers > fleet.counts().drivers)
            return "each home site stands in the tree, with no more drivers than there are";
    }
    return nullptr;
}

} // namespace

const char *brokenLaw(const Fleet &fleet)
{
    if (fleet.children(Fleet::root).count != 3)
        return "there are three roots";
    for (std::size_t i = 0; i < fleet.nodes().size(); ++i) {
        if (const char *law = brokenLawOfNode(fleet, idAt<NodeId>(i)))
            return law;
    }
    const Standing standing(fleet, {});
    if (standing.ofChargers().count > fleet.counts().chargers)
        return "no more chargers stand worst than there are";
    return brokenLawOfRecords(fleet);
}

} // namespace chargetree
