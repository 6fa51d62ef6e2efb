// SPDX-License-Identifier: Apache-2.0
#include "models/access/grants.h"

#include "models/fields/fieldtext.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace chargetree {

namespace {

/// Knows of each charger which list of chargers named it last.
class Repeats final {
public:
    explicit Repeats(const Fleet &fleet)
        : m_last(fleet.chargers().size(), none<NodeId>)
    {
    }
    bool isRepeated(const Node &charger)
    {
        return std::exchange(m_last[charger.record()], charger.parent) == charger.parent;
    }

private:
    std::vector<NodeId> m_last;
};

/// What is granted below a row, sites before what was granted by itself.
template <typename Visit>
void forEachGrantRow(const Fleet &fleet, NodeId above, Repeats &repeats, const Visit &visit)
{
    for (const NodeId row : fleet.children(above)) {
        const Node &node = fleet.at(row);
        if (node.kind() != NodeKind::Charger)
            forEachGrantRow(fleet, row, repeats, visit);
        else if (!repeats.isRepeated(node))
            visit(row);
    }
}

NodeId mayUse(const Fleet &fleet, DriverId driver)
{
    const Range<NodeId> rows = fleet.children(fleet.at(driver).node);
    return rows.at(rows.count - 1);
}

void prependName(const Fleet &fleet, NodeId site, std::string &path)
{
    const ObjectId object = fleet.at(site).grantedSite();
    std::string name(fleet.store().text(object, field(Kind::Site, "groupName")));
    if (name.empty())
        name = nodeName(fleet, site).toStdString();
    if (!path.empty())
        name += " › ";
    path.insert(0, name);
}

} // namespace

bool isGrantRow(const Fleet &fleet, NodeId row)
{
    const Node &node = fleet.at(row);
    if (node.kind() != NodeKind::Charger)
        return false;
    const NodeKind above = fleet.at(node.parent).kind();
    return above == NodeKind::MayUse || above == NodeKind::GrantedSite;
}

Grant grantAt(const Fleet &fleet, NodeId row)
{
    const Node &node = fleet.at(row);
    Grant grant{.row = row, .driver = {}, .charger = node.charger(), .site = node.parent};
    NodeId above = node.parent;
    while (fleet.at(above).kind() == NodeKind::GrantedSite)
        above = fleet.at(above).parent;
    grant.driver = fleet.at(above).driver();
    if (above == node.parent)
        grant.site = none<NodeId>;
    return grant;
}

std::vector<NodeId> grantRows(const Fleet &fleet)
{
    std::vector<NodeId> rows;
    Repeats repeats(fleet);
    for (std::size_t i = 0; i < fleet.drivers().size(); ++i)
        forEachGrantRow(fleet, mayUse(fleet, idAt<DriverId>(i)), repeats,
                        [&rows](NodeId row) { rows.push_back(row); });
    return rows;
}

std::vector<Grant> grantsOf(const Fleet &fleet, DriverId driver)
{
    std::vector<Grant> grants;
    Repeats repeats(fleet);
    forEachGrantRow(fleet, mayUse(fleet, driver), repeats,
                    [&](NodeId row) { grants.push_back(grantAt(fleet, row)); });
    return grants;
}

std::vector<Grant> grantsTo(const Fleet &fleet, ChargerId charger)
{
    std::vector<Grant> grants;
    NodeId last = none<NodeId>;
    for (std::size_t i = 0; i < fleet.nodes().size(); ++i) {
        const auto row = idAt<NodeId>(i);
        const Node &node = fleet.at(row);
        if (node.kind() != NodeKind::Charger || node.charger() != charger || !isGrantRow(fleet, row)
            || std::exchange(last, node.parent) == node.parent)
            continue;
        grants.push_back(grantAt(fleet, row));
    }
    // As one driver after the other has them.
    std::ranges::sort(grants, {}, [](const Grant &grant) {
        return std::tuple(grant.driver, grant.site == none<NodeId>, grant.row);
    });
    return grants;
}

std::vector<Grant> driversOf(const Fleet &fleet, ChargerId charger)
{
    std::vector<Grant> grants = grantsTo(fleet, charger);
    const auto ofOneDriver = [](const Grant &one, const Grant &other) {
        return one.driver == other.driver;
    };
    grants.erase(std::unique(grants.begin(), grants.end(), ofOneDriver), grants.end());
    return grants;
}

std::string grantWords(const Fleet &fleet, const Grant &grant)
{
    if (grant.site == none<NodeId>)
        return "direct";
    std::string path;
    for (NodeId site = grant.site; fleet.at(site).kind() == NodeKind::GrantedSite;
         site = fleet.at(site).parent)
        prependName(fleet, site, path);
    return path;
}

} // namespace chargetree
