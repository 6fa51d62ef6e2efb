// SPDX-License-Identifier: Apache-2.0
#include "models/fields/fieldtext.h"
#include "models/fields/visibletext.h"
#include "models/items/nodedetails.h"
#include "models/items/recordsbelow.h"
#include "models/items/sockettally.h"

#include <algorithm>
#include <array>

namespace chargetree {

namespace {

// What stands together, and where. A field that no group names follows at the end.
constexpr std::array siteStated{field(Kind::Site, "onlineSocket"),
                                field(Kind::Site, "offlineSocket"),
                                field(Kind::Site, "errorSocket")};
constexpr std::array chargerState{
    field(Kind::Charger, "chargerStatus"), field(Kind::Charger, "activeConnection"),
    field(Kind::Charger, "lastSeen"), field(Kind::Charger, "lastMessage")};
constexpr std::array chargerIdentity{field(Kind::Charger, "chargerName"),
                                     field(Kind::Charger, "chargerId"),
                                     field(Kind::Charger, "id"),
                                     field(Kind::Charger, "evseId"),
                                     field(Kind::Charger, "splitEvseBySocket"),
                                     field(Kind::Charger, "physicalReference")};
constexpr std::array chargerDevice{
    field(Kind::Charger, "manufacturer"), field(Kind::Charger, "chargerModel"),
    field(Kind::Charger, "serialNumber"), field(Kind::Charger, "firmwareVersion"),
    field(Kind::Charger, "meterType"),    field(Kind::Charger, "meterSerialNumber"),
    field(Kind::Charger, "iccid"),        field(Kind::Charger, "imsi"),
    field(Kind::Charger, "capabilities")};
constexpr std::array socketPower{field(Kind::Socket, "type"),
                                 field(Kind::Socket, "format"),
                                 field(Kind::Socket, "maxWatts"),
                                 field(Kind::Socket, "maxPower"),
                                 field(Kind::Socket, "maxVoltage"),
                                 field(Kind::Socket, "maxAmperage"),
                                 field(Kind::Socket, "socketPowerType"),
                                 field(Kind::Socket, "phaseRotation")};

} // namespace

void NodeDetails::ofSite()
{
    const std::vector<NodeId> chargers = chargersBelow(m_fleet, m_id);
    m_out.section(tr("Counted in this document"));
    m_out.row(tr("Chargers"), number(qint64(chargers.size())));
    if (!chargers.empty())
        m_out.row(tr("Worst charger"), worstCell(m_context, worstOf(m_fleet, chargers)));
    const SocketTally sockets = tallySockets(m_fleet, chargers);
    m_out.row(tr("Sockets"), number(sockets.all));
    if (sockets.all > sockets.of[std::size_t(Status::None)])
        m_out.row(tr("Their status"), textCell(tallyText(sockets, m_context.wording)));
    const SiteId site = m_fleet.siteOf(m_copy);
    const NodeId shown = m_fleet.at(site).node;
    if (m_node.kind() == NodeKind::GrantedSite)
        m_out.row(tr("Whole site"), nodeCell(m_context, shown));
    else if (m_fleet.at(site).parent != none<SiteId>)
        m_out.row(tr("Part of"), nodeCell(m_context, m_fleet.at(m_fleet.at(site).parent).node));
    const auto id = m_context.store().integer(m_copy, field(Kind::Site, "id"));
    const auto homes = m_fleet.homeSites();
    const auto same = std::find_if(homes.begin(), homes.end(), [&](const HomeSite &home) {
        return id && m_context.store().integer(home.object, field(Kind::HomeSite, "id")) == id;
    });
    if (same != homes.end())
        m_out.row(tr("Home site with this id"), nodeCell(m_context, same->node));
    ofFindings();
    m_out.section(tr("As stated"));
    m_out.fields(siteStated);
}

void NodeDetails::ofCharger()
{
    const Charger &charger = m_fleet.at(m_node.charger());
    ofFindings();
    m_out.section(tr("Status"));
    m_out.fields(chargerState);
    m_out.section(tr("Identity"));
    m_out.fields(chargerIdentity);
    m_out.section(tr("Place"));
    if (charger.site != none<SiteId>) {
        const NodeId site = m_fleet.at(charger.site).node;
        const auto stated = m_context.store().integer(m_copy, field(Kind::Charger, "groupId"));
        const bool isSame =
            stated == m_context.store().integer(m_fleet.objectOf(site), field(Kind::Site, "id"));
        if (!isSame)
            m_out.row(tr("Listed under"), nodeCell(m_context, site));
        m_out.linkedField(field(Kind::Charger, "groupName"), isSame ? site : none<NodeId>);
    }
    constexpr std::array place{field(Kind::Charger, "groupId"),
                               field(Kind::Charger, "publicGroupName")};
    m_out.fields(place);
    m_out.section(tr("Device"));
    m_out.fields(chargerDevice);
    m_out.section(tr("Further fields"));
}

void NodeDetails::ofSocket()
{
    const Socket &socket = m_fleet.at(m_node.socket());
    constexpr std::array state{field(Kind::Socket, "status"), field(Kind::Socket, "lastUpdated")};
    ofFindings();
    m_out.section(tr("Status"));
    m_out.fields(state);
    m_out.row(tr("Charger"), nodeCell(m_context, m_node.parent));
    m_out.row(tr("EVSE UID"), evseUidCell(m_fleet, m_node.socket()));
    m_out.row(tr("Controller"), textCell(m_context.wording.yesOrNo(socket.isController)));
    m_out.section(tr("Power"));
    m_out.fields(socketPower);
    m_out.section(tr("Further fields"));
}

} // namespace chargetree
