// SPDX-License-Identifier: Apache-2.0
#include "models/items/driveraccess.h"

#include "models/fields/fieldtext.h"

#include <QStringList>

#include <unordered_map>

namespace chargetree {

NodeId mayUseNode(const Fleet &fleet, DriverId driver)
{
    const Range<NodeId> children = fleet.children(fleet.at(driver).node);
    return children.at(children.count - 1);
}

std::vector<DriverAccess> accessOf(const Fleet &fleet, DriverId driver)
{
    std::vector<DriverAccess> access;
    std::unordered_map<std::uint32_t, std::size_t> places;
    for (const NodeId id : fleet.below(mayUseNode(fleet, driver))) {
        const Node &node = fleet.at(id);
        if (node.kind() != NodeKind::Charger)
            continue;
        const auto [place, isNew] = places.try_emplace(node.record(), access.size());
        if (isNew)
            access.push_back({.charger = node.charger(), .node = id});
        DriverAccess &entry = access[place->second];
        if (fleet.at(node.parent).kind() == NodeKind::MayUse)
            entry.isDirect = true;
        else
            entry.sites.push_back(node.parent);
    }
    return access;
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
