// SPDX-License-Identifier: Apache-2.0
#include "models/bundle/bundlechoice.h"

namespace chargetree {

namespace {

BundleChoice nothing(const Fleet &fleet)
{
    return {.homeSites = BitSet(fleet.homeSites().size()),
            .drivers = BitSet(fleet.drivers().size()),
            .sites = BitSet(fleet.sites().size()),
            .chargers = BitSet(fleet.chargers().size())};
}

void chooseHomes(const Fleet &fleet, bool hasHome, BundleChoice &choice)
{
    if (hasHome)
        choice.homeSites.setRun(0, choice.homeSites.size());
    for (std::size_t i = 0; i < fleet.drivers().size(); ++i) {
        if ((fleet.drivers()[i].home != none<HomeSiteId>) == hasHome)
            choice.drivers.set(i);
    }
}

void choose(const Fleet &fleet, const Node &node, BundleChoice &choice)
{
    switch (node.kind()) {
    case NodeKind::Root:
        choice.isAll = true;
        break;
    case NodeKind::HomeSites:
        return chooseHomes(fleet, true, choice);
    case NodeKind::SpareDrivers:
        return chooseHomes(fleet, false, choice);
    case NodeKind::ChargingSites:
        choice.sites.setRun(0, choice.sites.size());
        return choice.chargers.setRun(0, choice.chargers.size());
    case NodeKind::HomeSite:
        return choice.homeSites.set(node.record());
    case NodeKind::Driver:
    case NodeKind::MayUse:
        return choice.drivers.set(node.record());
    case NodeKind::Tag:
        return choice.drivers.set(number(fleet.at(node.tag()).driver));
    case NodeKind::GrantedSite:
        return choice.sites.set(number(fleet.siteOf(node.grantedSite())));
    case NodeKind::Site:
        return choice.sites.set(node.record());
    case NodeKind::Charger:
        return choice.chargers.set(node.record());
    case NodeKind::Socket:
        return choice.chargers.set(number(fleet.at(node.socket()).charger));
    }
}

} // namespace

BundleChoice wholeFleet()
{
    return {.isAll = true};
}

BundleChoice chosenBy(const Fleet &fleet, const Hits &hits)
{
    BundleChoice choice{.homeSites = hits.homeSites,
                        .drivers = hits.drivers,
                        .sites = hits.sites,
                        .chargers = hits.chargers};
    hits.tags.forEach(
        [&](std::size_t i) { choice.drivers.set(number(fleet.at(idAt<TagId>(i)).driver)); });
    hits.sockets.forEach(
        [&](std::size_t i) { choice.chargers.set(number(fleet.at(idAt<SocketId>(i)).charger)); });
    std::size_t place = 0;
    forEachConfiguration(fleet, [&](ChargerId charger, ObjectId) {
        if (hits.configurations.test(place++))
            choice.chargers.set(number(charger));
    });
    return choice;
}

BundleChoice chosenAmong(const Fleet &fleet, std::span<const NodeId> selected)
{
    BundleChoice choice = nothing(fleet);
    for (const NodeId id : selected)
        choose(fleet, fleet.at(id), choice);
    return choice;
}

} // namespace chargetree
