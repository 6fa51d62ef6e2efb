// SPDX-License-Identifier: Apache-2.0
#include "models/items/nodemaskbuilder.h"

#include <algorithm>
#include <utility>

namespace chargetree {

namespace {

constexpr std::uint32_t noKey = 0xffffffffU;

} // namespace

NodeMaskBuilder::NodeMaskBuilder(const Fleet &fleet, const Hits &hits)
    : m_fleet(fleet)
    , m_hits(hits)
    , m_mask{.visible = BitSet(fleet.nodes().size()),
             .hit = BitSet(fleet.nodes().size()),
             .above = BitSet(fleet.nodes().size()),
             .driversBelow = std::vector<std::uint32_t>(fleet.homeSites().size()),
             .chargersBelow = std::vector<std::uint32_t>(fleet.sites().size())}
{
    for (const NodeId top : fleet.children(Fleet::root)) {
        if (fleet.at(top).kind() == NodeKind::ChargingSites)
            m_sites = fleet.below(top);
    }
}

NodeMask NodeMaskBuilder::build()
{
    markDrivers();
    markSites();
    showLoneSites();
    m_mask.hitNodes = m_mask.hit.count();
    countHomeSites();
    countDrivers();
    countSites();
    return std::move(m_mask);
}

void NodeMaskBuilder::markDrivers()
{
    m_hits.homeSites.forEach([this](std::size_t i) { markHit(m_fleet.homeSites()[i].node); });
    m_hits.drivers.forEach([this](std::size_t i) {
        const NodeId node = m_fleet.drivers()[i].node;
        markHit(node);
        showBelow(node);
    });
    m_hits.tags.forEach([this](std::size_t i) { markHit(m_fleet.nodeOf(idAt<TagId>(i))); });
    showRun();
}

/// A charger stands below every site that holds it, so rows are looked at and not records.
void NodeMaskBuilder::markSites()
{
    for (const NodeId id : m_sites) {
        const Node &node = m_fleet.at(id);
        if (node.kind() == NodeKind::Site && m_hits.sites.test(node.record()))
            markHit(id);
        if (node.kind() == NodeKind::Socket && m_hits.sockets.test(node.record()))
            markHit(id);
        if (node.kind() == NodeKind::Charger && m_hits.chargers.test(node.record())) {
            markHit(id);
            showBelow(id);
        }
    }
    showRun();
}

void NodeMaskBuilder::markHit(NodeId node)
{
    m_mask.hit.set(number(node));
    m_mask.visible.set(number(node));
    for (NodeId above = m_fleet.at(node).parent;
         above != none<NodeId> && !m_mask.above.test(number(above));
         above = m_fleet.at(above).parent) {
        m_mask.above.set(number(above));
        m_mask.visible.set(number(above));
    }
}

void NodeMaskBuilder::showLoneSites()
{
    const auto showUnlessAbove = [this](NodeId node) {
        if (!m_mask.above.test(number(node)))
            showBelow(node);
    };
    m_hits.homeSites.forEach([&](std::size_t i) { showUnlessAbove(m_fleet.homeSites()[i].node); });
    m_hits.sites.forEach([&](std::size_t i) { showUnlessAbove(m_fleet.sites()[i].node); });
    showRun();
}

void NodeMaskBuilder::showBelow(NodeId node)
{
    const Range<NodeId> rows = below(node);
    if (rows.first == m_run.first + m_run.count) {
        m_run.count += rows.count;
        return;
    }
    showRun();
    m_run = rows;
}

void NodeMaskBuilder::showRun()
{
    m_mask.visible.setRun(m_run.first, m_run.count);
    m_run = {};
}

/// As Fleet::below(), but of neighbours each ends where the next begins.
Range<NodeId> NodeMaskBuilder::below(NodeId id) const
{
    const Node &node = m_fleet.at(id);
    const std::uint32_t next = number(id) + 1;
    if (node.childCount > 0 && next < m_fleet.nodes().size()) {
        const Node &sibling = m_fleet.at(NodeId(next));
        if (sibling.parent == node.parent && sibling.childCount > 0)
            return {number(node.firstChild), number(sibling.firstChild) - number(node.firstChild)};
    }
    return m_fleet.below(id);
}

std::uint32_t NodeMaskBuilder::idKey(ObjectId object, FieldId field) const
{
    const RecordStore &store = m_fleet.store();
    const auto cell = store.cell(object, field);
    if (!cell || !cell->isText() || store.text(object, field).empty())
        return noKey;
    return number(cell->text());
}

void NodeMaskBuilder::countHomeSites()
{
    std::vector<std::uint32_t> keys;
    for (const HomeSite &homeSite : m_fleet.homeSites()) {
        if (!isVisible(homeSite.node))
            continue;
        const std::uint32_t key = idKey(homeSite.object, field(Kind::HomeSite, "id"));
        if (key == noKey)
            ++m_mask.homeSites;
        else
            keys.push_back(key);
    }
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    m_mask.homeSites += static_cast<std::uint32_t>(keys.size());
}

void NodeMaskBuilder::countDrivers()
{
    const bool areDistinct = m_fleet.counts().drivers == m_fleet.drivers().size();
    std::vector<Shown> shown;
    for (const Driver &driver : m_fleet.drivers()) {
        if (!isVisible(driver.node))
            continue;
        if (driver.home == none<HomeSiteId>)
            ++m_mask.spareDrivers;
        else
            shown.push_back({driver.node, areDistinct
                                              ? noKey
                                              : idKey(driver.object, field(Kind::Driver, "id"))});
    }
    countDistinct(shown);
}

void NodeMaskBuilder::countSites()
{
    std::vector<Shown> chargers;
    for (const NodeId id : m_sites) {
        const Node &node = m_fleet.at(id);
        if (!isVisible(id))
            continue;
        if (node.kind() == NodeKind::Site)
            ++m_mask.sites;
        if (node.kind() == NodeKind::Charger)
            chargers.push_back({id, node.record()});
    }
    countDistinct(chargers);
}

/// Adds each to what counts it above. What is there twice is counted once below a common ancestor.
void NodeMaskBuilder::countDistinct(const std::vector<Shown> &shown)
{
    std::uint32_t most = 0;
    for (const Shown &row : shown)
        most = row.key == noKey ? most : std::max(most, row.key);
    BitSet seen(std::size_t(most) + 1);
    BitSet repeated(std::size_t(most) + 1);
    for (const Shown &row : shown) {
        if (row.key == noKey)
            continue;
        if (seen.test(row.key))
            repeated.set(row.key);
        seen.set(row.key);
    }
    std::vector<std::pair<NodeId, std::uint32_t>> pairs; // an ancestor, what is below it
    for (const Shown &row : shown) {
        const bool isRepeated = row.key != noKey && repeated.test(row.key);
        for (NodeId above = m_fleet.at(row.node).parent; above != none<NodeId>;
             above = m_fleet.at(above).parent) {
            if (isRepeated)
                pairs.emplace_back(above, row.key);
            else if (std::uint32_t *counter = counterOf(above))
                ++*counter;
        }
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    for (const auto &[above, key] : pairs) {
        if (std::uint32_t *counter = counterOf(above))
            ++*counter;
    }
}

std::uint32_t *NodeMaskBuilder::counterOf(NodeId id)
{
    const Node &node = m_fleet.at(id);
    switch (node.kind()) {
    case NodeKind::HomeSites:
        return &m_mask.drivers;
    case NodeKind::ChargingSites:
        return &m_mask.chargers;
    case NodeKind::HomeSite:
        return &m_mask.driversBelow[number(node.homeSite())];
    case NodeKind::Site:
        return &m_mask.chargersBelow[number(node.site())];
    case NodeKind::Root:
    case NodeKind::SpareDrivers:
    case NodeKind::Driver:
    case NodeKind::Tag:
    case NodeKind::MayUse:
    case NodeKind::GrantedSite:
    case NodeKind::Charger:
    case NodeKind::Socket:
        break;
    }
    return nullptr;
}

} // namespace chargetree
