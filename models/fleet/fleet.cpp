// SPDX-License-Identifier: Apache-2.0
#include "models/fleet/fleet.h"

namespace chargetree {

namespace {

template <typename Items>
std::size_t heldBytes(const Items &items)
{
    return items.capacity() * sizeof(typename Items::value_type);
}

} // namespace

NodeId Fleet::nodeOf(TagId id) const
{
    const Driver &owner = at(at(id).driver);
    return NodeId(number(at(owner.node).firstChild) + number(id) - owner.tags.first);
}

Range<NodeId> Fleet::below(NodeId id) const
{
    const Node &top = at(id);
    if (top.childCount == 0)
        return {};
    std::uint32_t end = number(top.firstChild) + top.childCount;
    // The last child that has children ends the run, however deep it goes.
    for (Range<NodeId> level = children(id); level.count > 0;) {
        std::uint32_t i = level.count;
        while (i > 0 && at(level.at(i - 1)).childCount == 0)
            --i;
        if (i == 0)
            break;
        level = children(level.at(i - 1));
        end = level.first + level.count;
    }
    return {number(top.firstChild), end - number(top.firstChild)};
}

ObjectId Fleet::objectOf(NodeId id) const
{
    const Node &node = at(id);
    switch (node.kind()) {
    case NodeKind::HomeSite:
        return at(node.homeSite()).object;
    case NodeKind::Driver:
        return at(node.driver()).object;
    case NodeKind::Tag:
        return at(node.tag()).object;
    case NodeKind::GrantedSite:
        return node.grantedSite();
    case NodeKind::Site:
        return at(node.site()).object;
    case NodeKind::Charger:
        return at(node.charger()).object;
    case NodeKind::Socket:
        return at(node.socket()).object;
    case NodeKind::Root:
    case NodeKind::HomeSites:
    case NodeKind::ChargingSites:
    case NodeKind::SpareDrivers:
    case NodeKind::MayUse:
        break;
    }
    return none<ObjectId>;
}

std::size_t Fleet::bytes() const
{
    return m_store.bytes() + heldBytes(m_homeSites) + heldBytes(m_drivers) + heldBytes(m_tags)
           + heldBytes(m_sites) + heldBytes(m_chargers) + heldBytes(m_sockets) + heldBytes(m_copies)
           + heldBytes(m_nodes);
}

} // namespace chargetree
