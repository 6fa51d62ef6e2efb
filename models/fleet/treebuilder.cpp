// SPDX-License-Identifier: Apache-2.0
#include "models/fleet/treebuilder.h"

#include <stdexcept>
#include <utility>

namespace chargetree {

namespace {

constexpr std::size_t mostRows = std::size_t(1) << 26U; // about 1 GB

} // namespace

void TreeBuilder::build()
{
    requireRoom();
    indexHomeSites();
    indexSites();
    m_fleet.m_nodes.assign(1, Node(none<NodeId>, NodeKind::Root, 0));
    fill(Fleet::root);
    m_fleet.m_nodes.shrink_to_fit();
}

/// A short document can name a charger of many sockets by its id alone, many times. All other rows
/// cost as many bytes of the document as of the tree.
void TreeBuilder::requireRoom() const
{
    std::size_t rows = 0;
    for (std::size_t i = 0; i < m_fleet.drivers().size(); ++i) {
        forEachCharger(m_fleet, idAt<DriverId>(i),
                       [&](ChargerId id) { rows += 1 + m_fleet.at(id).sockets.count; });
    }
    if (rows > mostRows)
        throw std::length_error("tree");
}

void TreeBuilder::indexHomeSites()
{
    const auto homeSites = m_fleet.homeSites();
    m_belowHomeSite.resize(homeSites.size() + 1);
    const auto below = [&](HomeSiteId id) -> Children & {
        return id == none<HomeSiteId> ? m_belowHomeSite.back() : m_belowHomeSite[number(id)];
    };
    for (std::uint32_t i = 0; i < homeSites.size(); ++i)
        below(homeSites[i].parent).push_back({NodeKind::HomeSite, i});
    const auto drivers = m_fleet.drivers();
    for (std::uint32_t i = 0; i < drivers.size(); ++i) {
        Children &home =
            drivers[i].home == none<HomeSiteId> ? m_spareDrivers : below(drivers[i].home);
        home.push_back({NodeKind::Driver, i});
    }
}

/// A charger stands below every site that a copy puts it in; one that no site holds stands by
/// itself.
void TreeBuilder::indexSites()
{
    const RecordStore &store = m_fleet.store();
    const auto sites = m_fleet.sites();
    m_belowSite.resize(sites.size() + 1);
    for (std::uint32_t i = 0; i < sites.size(); ++i) {
        const SiteId parent = sites[i].parent;
        Children &above = parent == none<SiteId> ? m_belowSite.back() : m_belowSite[number(parent)];
        above.push_back({NodeKind::Site, i});
    }
    const auto chargers = m_fleet.chargers();
    std::vector<std::uint32_t> lastSite(chargers.size(), 0xffffffffU);
    for (std::uint32_t i = 0; i < sites.size(); ++i) {
        for (const ObjectId copy : m_fleet.copies(sites[i].copies)) {
            for (const Cell cell : store.elements(copy, field(Kind::Site, "chargers"))) {
                if (!cell.isObject())
                    continue;
                const std::uint32_t charger = number(m_fleet.chargerOf(cell.object()));
                if (std::exchange(lastSite[charger], i) != i)
                    m_belowSite[i].push_back({NodeKind::Charger, charger});
            }
        }
    }
    for (std::uint32_t i = 0; i < chargers.size(); ++i) {
        if (lastSite[i] == 0xffffffffU)
            m_belowSite.back().push_back({NodeKind::Charger, i});
    }
}

void TreeBuilder::appendGrantedSite(const Node &site, Children &children) const
{
    const RecordStore &store = m_fleet.store();
    for (const Cell cell : store.elements(site.grantedSite(), field(Kind::Site, "subgroups"))) {
        if (cell.isObject())
            children.push_back({NodeKind::GrantedSite, number(cell.object())});
    }
    for (const Cell cell : store.elements(site.grantedSite(), field(Kind::Site, "chargers"))) {
        if (cell.isObject())
            children.push_back({NodeKind::Charger, number(m_fleet.chargerOf(cell.object()))});
    }
}

void TreeBuilder::appendGrants(const Node &mayUse, Children &children) const
{
    const RecordStore &store = m_fleet.store();
    const ObjectId driver = m_fleet.at(mayUse.driver()).object;
    for (const Cell cell : store.elements(driver, field(Kind::Driver, "chargerGroups"))) {
        if (cell.isObject())
            children.push_back({NodeKind::GrantedSite, number(cell.object())});
    }
    for (const Cell cell : store.elements(driver, field(Kind::Driver, "chargers"))) {
        if (cell.isObject())
            children.push_back({NodeKind::Charger, number(m_fleet.chargerOf(cell.object()))});
    }
}

TreeBuilder::Children TreeBuilder::childrenOf(NodeId id) const
{
    const Node &node = m_fleet.at(id);
    Children children;
    switch (node.kind()) {
    case NodeKind::Root:
        return {
            {NodeKind::HomeSites, 0}, {NodeKind::ChargingSites, 0}, {NodeKind::SpareDrivers, 0}};
    case NodeKind::HomeSites:
        return m_belowHomeSite.back();
    case NodeKind::ChargingSites:
        return m_belowSite.back();
    case NodeKind::SpareDrivers:
        return m_spareDrivers;
    case NodeKind::HomeSite:
        return m_belowHomeSite[node.record()];
    case NodeKind::Site:
        return m_belowSite[node.record()];
    case NodeKind::Driver:
        for (const TagId tag : m_fleet.at(node.driver()).tags)
            children.push_back({NodeKind::Tag, number(tag)});
        children.push_back({NodeKind::MayUse, node.record()});
        break;
    case NodeKind::MayUse:
        appendGrants(node, children);
        break;
    case NodeKind::GrantedSite:
        appendGrantedSite(node, children);
        break;
    case NodeKind::Charger:
        for (const SocketId socket : m_fleet.at(node.charger()).sockets)
            children.push_back({NodeKind::Socket, number(socket)});
        break;
    case NodeKind::Tag:
    case NodeKind::Socket:
        break;
    }
    return children;
}

void TreeBuilder::setNodeOfRecord(NodeId id)
{
    const Node &node = m_fleet.at(id);
    switch (node.kind()) {
    case NodeKind::HomeSite:
        m_fleet.m_homeSites[node.record()].node = id;
        break;
    case NodeKind::Driver:
        m_fleet.m_drivers[node.record()].node = id;
        break;
    case NodeKind::Site:
        m_fleet.m_sites[node.record()].node = id;
        break;
    case NodeKind::Charger: {
        const NodeKind above = m_fleet.at(node.parent).kind();
        NodeId &known = m_fleet.m_chargers[node.record()].node;
        if (known == none<NodeId> && (above == NodeKind::Site || above == NodeKind::ChargingSites))
            known = id;
        break;
    }
    case NodeKind::Root:
    case NodeKind::HomeSites:
    case NodeKind::ChargingSites:
    case NodeKind::SpareDrivers:
    case NodeKind::Tag:
    case NodeKind::MayUse:
    case NodeKind::GrantedSite:
    case NodeKind::Socket:
        break;
    }
}

void TreeBuilder::fill(NodeId parent)
{
    const Children children = childrenOf(parent);
    if (children.empty())
        return;
    std::vector<Node> &nodes = m_fleet.m_nodes;
    if (nodes.size() + children.size() > mostRows)
        throw std::length_error("tree");
    const auto first = static_cast<std::uint32_t>(nodes.size());
    nodes[number(parent)].firstChild = NodeId(first);
    nodes[number(parent)].childCount = static_cast<std::uint32_t>(children.size());
    for (const Child &child : children)
        nodes.emplace_back(parent, child.kind, child.record);
    for (std::uint32_t i = 0; i < children.size(); ++i) {
        setNodeOfRecord(NodeId(first + i));
        fill(NodeId(first + i));
    }
}

} // namespace chargetree
