// SPDX-License-Identifier: Apache-2.0
#include "models/geo/chargerspots.h"

#include "models/fields/statedposition.h"
#include "models/geo/mercator.h"

namespace chargetree {

namespace {

void add(ChargerSpots &spots, const Fleet &fleet, ChargerId id)
{
    const Charger &charger = fleet.at(id);
    const StatedPosition stated = positionOf(fleet, charger.object);
    if (stated.kind == ChargerPlace::Position::Usable)
        spots.placed.push_back(
            {mapPointOf({stated.latitude, stated.longitude}), id, charger.status});
    else
        spots.unplaced.push_back({id, stated.kind});
}

BitSet chargersBehind(const Fleet &fleet, NodeId node)
{
    BitSet chargers(fleet.chargers().size());
    const auto take = [&chargers](ChargerId id) { chargers.set(number(id)); };
    const auto takeBelow = [&](NodeId above) {
        const Range<NodeId> below = fleet.below(above);
        for (std::uint32_t i = 0; i < below.count; ++i) {
            const Node &row = fleet.at(NodeId(below.first + i));
            if (row.kind() == NodeKind::Charger)
                take(row.charger());
        }
    };
    const Node &row = fleet.at(node);
    switch (row.kind()) {
    case NodeKind::Charger:
        take(row.charger());
        break;
    case NodeKind::Socket:
        take(fleet.at(row.socket()).charger);
        break;
    case NodeKind::Driver:
    case NodeKind::MayUse:
        forEachCharger(fleet, row.driver(), take);
        break;
    case NodeKind::Tag:
        forEachCharger(fleet, fleet.at(row.tag()).driver, take);
        break;
    case NodeKind::GrantedSite:
        forEachCharger(fleet, row.grantedSite(), take);
        break;
    case NodeKind::Site:
    case NodeKind::ChargingSites:
    case NodeKind::Root:
    case NodeKind::HomeSites:
    case NodeKind::HomeSite:
    case NodeKind::SpareDrivers:
        takeBelow(node);
        break;
    }
    return chargers;
}

} // namespace

ChargerSpots spotsOf(const Fleet &fleet, std::span<const ChargerId> chargers)
{
    ChargerSpots spots;
    spots.placed.reserve(chargers.size());
    for (const ChargerId id : chargers)
        add(spots, fleet, id);
    return spots;
}

ChargerSpots spotsOf(const Fleet &fleet, const BitSet *found)
{
    ChargerSpots spots;
    spots.placed.reserve(fleet.chargers().size());
    for (std::size_t i = 0; i < fleet.chargers().size(); ++i) {
        if (!found || found->test(i))
            add(spots, fleet, idAt<ChargerId>(i));
    }
    return spots;
}

std::vector<ChargerId> chargersOf(const Fleet &fleet, NodeId node)
{
    const BitSet chargers = chargersBehind(fleet, node);
    std::vector<ChargerId> found;
    found.reserve(chargers.count());
    chargers.forEach([&found](std::size_t i) { found.push_back(idAt<ChargerId>(i)); });
    return found;
}

} // namespace chargetree
