// SPDX-License-Identifier: Apache-2.0
#include "models/items/nodekeys.h"

#include "models/fleet/hash.h"

namespace chargetree {

namespace {

template <typename Records>
std::vector<std::uint64_t> keysOf(const RecordStore &store, const Records &records, FieldId id,
                                  FieldId name)
{
    std::vector<std::uint64_t> keys;
    keys.reserve(records.size());
    for (const auto &record : records) {
        const std::string_view own = store.text(record.object, id);
        keys.push_back(own.empty() ? mixed(hashOf(store.text(record.object, name)), 1)
                                   : hashOf(own));
    }
    return keys;
}

} // namespace

NodeKeys::NodeKeys(const Fleet &fleet)
    : m_fleet(fleet)
    , m_homeSites(keysOf(fleet.store(), fleet.homeSites(), field(Kind::HomeSite, "id"),
                         field(Kind::HomeSite, "groupName")))
    , m_drivers(keysOf(fleet.store(), fleet.drivers(), field(Kind::Driver, "id"),
                       field(Kind::Driver, "name")))
    , m_tags(keysOf(fleet.store(), fleet.tags(), field(Kind::Tag, "idTag"), field(Kind::Tag, "id")))
    , m_sites(keysOf(fleet.store(), fleet.sites(), field(Kind::Site, "id"),
                     field(Kind::Site, "groupName")))
    , m_sockets(keysOf(fleet.store(), fleet.sockets(), field(Kind::Socket, "id"),
                       field(Kind::Socket, "name")))
{
    m_chargers.reserve(fleet.chargers().size());
    for (const Charger &charger : fleet.chargers())
        m_chargers.push_back(hashOf(fleet.store().scalar(charger.identity).text));
}

std::uint64_t NodeKeys::of(NodeId id) const
{
    const Node &node = m_fleet.at(id);
    const auto keyed = [&node](std::uint64_t record) {
        return mixed(record, static_cast<std::uint64_t>(node.kind()));
    };
    switch (node.kind()) {
    case NodeKind::HomeSite:
        return keyed(m_homeSites[node.record()]);
    case NodeKind::Driver:
        return keyed(m_drivers[node.record()]);
    case NodeKind::Tag:
        return keyed(m_tags[node.record()]);
    case NodeKind::GrantedSite:
        return keyed(m_sites[number(m_fleet.siteOf(node.grantedSite()))]);
    case NodeKind::Site:
        return keyed(m_sites[node.record()]);
    case NodeKind::Charger:
        return keyed(m_chargers[node.record()]);
    case NodeKind::Socket:
        return keyed(m_sockets[node.record()]);
    case NodeKind::Root:
    case NodeKind::HomeSites:
    case NodeKind::ChargingSites:
    case NodeKind::SpareDrivers:
    case NodeKind::MayUse:
        break;
    }
    return keyed(0);
}

} // namespace chargetree
