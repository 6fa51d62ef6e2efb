// SPDX-License-Identifier: Apache-2.0
#include "models/items/changedrows.h"

#include <algorithm>

namespace chargetree {

ChangedRows::ChangedRows(const Fleet &from, const Standing &fromStanding, const Fleet &to,
                         const Standing &toStanding)
    : m_from(from)
    , m_fromStanding(fromStanding)
    , m_to(to)
    , m_toStanding(toStanding)
    , m_grants(from.nodes().size())
    , m_chargers(from.chargers().size())
    , m_sockets(from.sockets().size())
{
}

std::vector<NodeRun> ChangedRows::runs()
{
    markGrants();
    std::vector<NodeRun> runs;
    for (std::size_t i = 1; i < m_from.nodes().size(); ++i) {
        const auto node = idAt<NodeId>(i);
        if (!isChanged(node))
            continue;
        const bool isNext = !runs.empty() && number(runs.back().first) + runs.back().count == i
                            && m_from.at(runs.back().first).parent == m_from.at(node).parent;
        if (isNext)
            ++runs.back().count;
        else
            runs.push_back({node, 1});
    }
    return runs;
}

/// From the last row to the first, so that rows come before those above them.
void ChangedRows::markGrants()
{
    for (std::size_t i = m_from.nodes().size(); i-- > 1;) {
        const Node &old = m_from.nodes()[i];
        const Node &now = m_to.nodes()[i];
        const bool isOther = old.kind() == NodeKind::Charger
                             && m_from.at(old.charger()).status != m_to.at(now.charger()).status;
        if (isOther || (old.kind() == NodeKind::GrantedSite && m_grants.test(i)))
            m_grants.set(number(old.parent));
    }
}

bool ChangedRows::isChanged(NodeId id)
{
    const Node &old = m_from.at(id);
    const Node &now = m_to.at(id);
    switch (old.kind()) {
    case NodeKind::Root:
    case NodeKind::HomeSites:
    case NodeKind::ChargingSites:
    case NodeKind::SpareDrivers:
        return isTopChanged(old.kind());
    case NodeKind::HomeSite:
        return isChanged(old.homeSite(), now.homeSite());
    case NodeKind::Driver:
        return isChanged(old.driver(), now.driver());
    case NodeKind::Tag:
        return isChanged(old.tag(), now.tag());
    case NodeKind::MayUse:
        return m_from.at(old.driver()).worst != m_to.at(now.driver()).worst
               || m_from.at(old.driver()).chargers != m_to.at(now.driver()).chargers;
    case NodeKind::GrantedSite:
        return m_grants.test(number(id))
               || differ(old.grantedSite(), now.grantedSite(),
                         {field(Kind::Site, "groupName"), field(Kind::Site, "id")});
    case NodeKind::Site:
        return isChanged(old.site(), now.site());
    case NodeKind::Charger:
        return isChanged(m_chargers, old.charger(), now.charger());
    case NodeKind::Socket:
        return isChanged(m_sockets, old.socket(), now.socket());
    }
    return true;
}

bool ChangedRows::isTopChanged(NodeKind kind) const
{
    const FleetCounts &old = m_from.counts();
    const FleetCounts &now = m_to.counts();
    if (kind == NodeKind::HomeSites)
        return m_fromStanding.ofHomeSites() != m_toStanding.ofHomeSites()
               || old.homeSites != now.homeSites;
    if (kind == NodeKind::ChargingSites)
        return m_fromStanding.ofChargers() != m_toStanding.ofChargers() || old.sites != now.sites;
    return m_fromStanding.ofSpareDrivers() != m_toStanding.ofSpareDrivers()
           || old.spareDrivers != now.spareDrivers;
}

bool ChangedRows::isChanged(HomeSiteId old, HomeSiteId now) const
{
    const HomeSite &one = m_from.at(old);
    const HomeSite &two = m_to.at(now);
    return one.drivers != two.drivers || one.isSpare != two.isSpare
           || m_fromStanding.of(old) != m_toStanding.of(now)
           || differ(one.object, two.object,
                     {field(Kind::HomeSite, "groupName"), field(Kind::HomeSite, "id")});
}

bool ChangedRows::isChanged(DriverId old, DriverId now) const
{
    return m_fromStanding.of(m_from, old) != m_toStanding.of(m_to, now)
           || differ(m_from.at(old).object, m_to.at(now).object,
                     {field(Kind::Driver, "name"), field(Kind::Driver, "id")});
}

/// "Expires in 21 days" reads differently when time has passed.
bool ChangedRows::isChanged(TagId old, TagId now) const
{
    const Tag &one = m_from.at(old);
    const Tag &two = m_to.at(now);
    const Validity validity = validityAt(two, m_toStanding.judgement());
    const bool countsDays = validity == Validity::Expiring || validity == Validity::Expired;
    return one.start != two.start || one.expiry != two.expiry
           || validity != validityAt(one, m_fromStanding.judgement())
           || (countsDays && m_fromStanding.judgement().now != m_toStanding.judgement().now)
           || differ(
               one.object, two.object,
               {field(Kind::Tag, "idTag"), field(Kind::Tag, "tokenName"), field(Kind::Tag, "id")});
}

bool ChangedRows::isChanged(SiteId old, SiteId now) const
{
    const Site &one = m_from.at(old);
    const Site &two = m_to.at(now);
    return one.chargers != two.chargers || one.worst != two.worst
           || differ(one.object, two.object,
                     {field(Kind::Site, "groupName"), field(Kind::Site, "id")});
}

bool ChangedRows::isChanged(ChargerId old, ChargerId now) const
{
    return m_from.identity(old) != m_to.identity(now)
           || differ(m_from.at(old).object, m_to.at(now).object,
                     {field(Kind::Charger, "chargerName"), field(Kind::Charger, "chargerId"),
                      field(Kind::Charger, "chargerStatus")});
}

/// Its EVSE UID is told by its charger.
bool ChangedRows::isChanged(SocketId old, SocketId now) const
{
    const Socket &one = m_from.at(old);
    const Socket &two = m_to.at(now);
    return differ(one.object, two.object,
                  {field(Kind::Socket, "name"), field(Kind::Socket, "type"),
                   field(Kind::Socket, "id"), field(Kind::Socket, "status")})
           || differ(
               m_from.at(one.charger).object, m_to.at(two.charger).object,
               {field(Kind::Charger, "chargerId"), field(Kind::Charger, "splitEvseBySocket")});
}

template <typename Id>
bool ChangedRows::isChanged(std::vector<Answer> &known, Id old, Id now)
{
    Answer &answer = known[number(old)];
    if (answer.other != number(now))
        answer = {number(now), isChanged(old, now)};
    return answer.isChanged;
}

bool ChangedRows::differ(ObjectId old, ObjectId now, std::initializer_list<FieldId> fields) const
{
    return std::any_of(fields.begin(), fields.end(), [&](FieldId field) {
        const Scalar one = m_from.store().scalar(old, field);
        const Scalar two = m_to.store().scalar(now, field);
        return one.type != two.type || one.text != two.text;
    });
}

} // namespace chargetree
