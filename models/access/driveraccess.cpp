// SPDX-License-Identifier: Apache-2.0
#include "models/access/driveraccess.h"

#include "models/fields/fieldtext.h"

#include <QStringList>

#include <unordered_map>

namespace chargetree {

NodeId mayUseNode(const Fleet &fleet, DriverId driver)
{
    const Range<NodeId> children = fleet.children(fleet.at(driver).node);
    return children.at(children.count - 1);
}

namespace {

/// Follows the grants as the tree shows them: subsites before chargers, sites before single ones.
class AccessWalk final {
public:
    explicit AccessWalk(const Fleet &fleet)
        : m_fleet(fleet)
    {
    }

    void walk(NodeId above)
    {
        for (const NodeId id : m_fleet.children(above)) {
            if (m_fleet.at(id).kind() == NodeKind::Charger)
                add(id);
            else
                walk(id);
        }
    }

    std::vector<DriverAccess> access;

private:
    void add(NodeId id)
    {
        const Node &node = m_fleet.at(id);
        const auto [place, isNew] = m_places.try_emplace(node.record(), access.size());
        if (isNew)
            access.push_back({.charger = node.charger(), .node = id});
        DriverAccess &entry = access[place->second];
        if (m_fleet.at(node.parent).kind() == NodeKind::MayUse)
            entry.isDirect = true;
        else
            entry.sites.push_back(node.parent);
    }

    const Fleet &m_fleet;
    std::unordered_map<std::uint32_t, std::size_t> m_places;
};

} // namespace

std::vector<DriverAccess> accessOf(const Fleet &fleet, DriverId driver)
{
    AccessWalk walk(fleet);
    walk.walk(mayUseNode(fleet, driver));
    return std::move(walk.access);
}

QString grantPath(const Fleet &fleet, NodeId grantedSite)
{
    QStringList names;
    for (NodeId id = grantedSite; fleet.at(id).kind() == NodeKind::GrantedSite;
         id = fleet.at(id).parent)
        names.prepend(nodeName(fleet, id));
    return names.join(QStringLiteral(" › "));
}

} // namespace chargetree
