// SPDX-License-Identifier: Apache-2.0
#include "models/items/recordsbelow.h"

#include <unordered_set>

namespace chargetree {

namespace {

void appendChargers(const Fleet &fleet, NodeId above, std::unordered_set<std::uint32_t> &known,
                    std::vector<NodeId> &chargers)
{
    for (const NodeId id : fleet.children(above)) {
        const Node &node = fleet.at(id);
        if (node.kind() != NodeKind::Charger)
            appendChargers(fleet, id, known, chargers);
        else if (known.insert(node.record()).second)
            chargers.push_back(id);
    }
}

} // namespace

std::vector<NodeId> driversBelow(const Fleet &fleet, NodeId homeSite)
{
    std::vector<NodeId> drivers;
    for (const NodeId child : fleet.children(homeSite)) {
        const NodeKind kind = fleet.at(child).kind();
        if (kind == NodeKind::Driver) {
            drivers.push_back(child);
        } else if (kind == NodeKind::HomeSite) {
            const std::vector<NodeId> below = driversBelow(fleet, child);
            drivers.insert(drivers.end(), below.begin(), below.end());
        }
    }
    return drivers;
}

std::vector<NodeId> chargersBelow(const Fleet &fleet, NodeId site)
{
    std::vector<NodeId> chargers;
    std::unordered_set<std::uint32_t> known;
    appendChargers(fleet, site, known, chargers);
    return chargers;
}

Worst worstOf(const Fleet &fleet, const std::vector<NodeId> &chargers)
{
    Worst worst;
    for (const NodeId node : chargers) {
        const Status status = fleet.at(fleet.at(node).charger()).status;
        if (badness(status) > badness(worst.status))
            worst = {status, 1};
        else if (badness(status) == badness(worst.status))
            ++worst.count;
    }
    return worst;
}

} // namespace chargetree
