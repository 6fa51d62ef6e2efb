// SPDX-License-Identifier: Apache-2.0
#include "models/items/nodemap.h"

#include "models/items/changedrows.h"
#include "models/items/nodekeys.h"

#include <bit>

namespace chargetree {

namespace {

constexpr std::uint32_t nobody = 0xffffffffU;

/// Siblings by their keys; of equal ones the first comes out first.
class SiblingTable final {
public:
    void fill(const std::vector<std::uint64_t> &keys);
    /// The place of the next sibling with this key, or nobody.
    std::uint32_t take(std::uint64_t key);

private:
    struct Slot {
        std::uint64_t key = 0;
        std::uint32_t first = nobody;
        bool isUsed = false;
    };
    Slot &slotOf(std::uint64_t key);

    std::vector<Slot> m_slots;
    std::vector<std::uint32_t> m_next; // with the same key
};

void SiblingTable::fill(const std::vector<std::uint64_t> &keys)
{
    m_slots.assign(std::bit_ceil(keys.size() * 2), {});
    m_next.resize(keys.size());
    for (std::size_t i = keys.size(); i-- > 0;) {
        Slot &slot = slotOf(keys[i]);
        m_next[i] = slot.first;
        slot = {keys[i], static_cast<std::uint32_t>(i), true};
    }
}

std::uint32_t SiblingTable::take(std::uint64_t key)
{
    Slot &slot = slotOf(key);
    const std::uint32_t found = slot.first;
    if (found != nobody)
        slot.first = m_next[found];
    return found;
}

SiblingTable::Slot &SiblingTable::slotOf(std::uint64_t key)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t i = key & mask;
    while (m_slots[i].isUsed && m_slots[i].key != key)
        i = (i + 1) & mask;
    return m_slots[i];
}

class NodeMapper final {
public:
    NodeMapper(const Fleet &from, const Fleet &to)
        : m_from(from)
        , m_to(to)
        , m_fromKeys(from)
        , m_toKeys(to)
        , m_map(from.nodes().size(), none<NodeId>)
    {
    }
    std::vector<NodeId> map();

private:
    void mapChildren(Range<NodeId> old, Range<NodeId> now);

    const Fleet &m_from;
    const Fleet &m_to;
    NodeKeys m_fromKeys;
    NodeKeys m_toKeys;
    std::vector<NodeId> m_map;
    SiblingTable m_table;
    std::vector<std::uint64_t> m_keys;
};

std::vector<NodeId> NodeMapper::map()
{
    if (m_map.empty() || m_to.nodes().empty())
        return std::move(m_map);
    m_map.front() = Fleet::root;
    for (std::size_t i = 0; i < m_map.size(); ++i) { // parents come before their children
        if (m_map[i] != none<NodeId>)
            mapChildren(m_from.children(idAt<NodeId>(i)), m_to.children(m_map[i]));
    }
    return std::move(m_map);
}

void NodeMapper::mapChildren(Range<NodeId> old, Range<NodeId> now)
{
    while (old.count > 0 && now.count > 0 && m_fromKeys.of(old.at(0)) == m_toKeys.of(now.at(0))) {
        m_map[old.first] = now.at(0);
        old = {old.first + 1, old.count - 1};
        now = {now.first + 1, now.count - 1};
    }
    if (old.count == 0 || now.count == 0)
        return;
    m_keys.clear();
    for (const NodeId node : now)
        m_keys.push_back(m_toKeys.of(node));
    m_table.fill(m_keys);
    for (const NodeId node : old) {
        const std::uint32_t found = m_table.take(m_fromKeys.of(node));
        if (found != nobody)
            m_map[number(node)] = now.at(found);
    }
}

} // namespace

std::vector<NodeId> mapNodes(const Fleet &from, const Fleet &to)
{
    return NodeMapper(from, to).map();
}

NodeId counterpartOf(const Fleet &from, NodeId node, const Fleet &to)
{
    if (node == none<NodeId> || to.nodes().empty())
        return none<NodeId>;
    const NodeKeys fromKeys(from);
    const NodeKeys toKeys(to);
    std::vector<NodeId> path;
    for (; node != Fleet::root; node = from.at(node).parent)
        path.push_back(node);
    NodeId place = Fleet::root;
    for (auto step = path.rbegin(); step != path.rend() && place != none<NodeId>; ++step) {
        const std::uint64_t key = fromKeys.of(*step);
        const Range<NodeId> children = to.children(place);
        place = none<NodeId>;
        for (const NodeId child : children) {
            if (place == none<NodeId> && toKeys.of(child) == key)
                place = child;
        }
    }
    return place;
}

bool isSameShape(const std::vector<NodeId> &map, const Fleet &from, const Fleet &to)
{
    if (from.nodes().size() != to.nodes().size())
        return false;
    for (std::size_t i = 0; i < map.size(); ++i) {
        if (map[i] != idAt<NodeId>(i))
            return false;
    }
    return true;
}

std::vector<NodeRun> changedRuns(const Fleet &from, const Standing &fromStanding, const Fleet &to,
                                 const Standing &toStanding)
{
    return ChangedRows(from, fromStanding, to, toStanding).runs();
}

} // namespace chargetree
