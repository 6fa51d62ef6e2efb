// SPDX-License-Identifier: Apache-2.0
#include "models/items/details.h"

#include "models/fields/fieldtext.h"
#include "models/fields/visibletext.h"
#include "models/items/detailsbuilder.h"
#include "models/items/driveraccess.h"
#include "models/items/recordtables.h"

#include <algorithm>

namespace chargetree {

namespace {

// What stands together, and where. A field that no group names follows at the end.
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
constexpr std::array siteStated{field(Kind::Site, "onlineSocket"),
                                field(Kind::Site, "offlineSocket"),
                                field(Kind::Site, "errorSocket")};
constexpr std::array tagDates{field(Kind::Tag, "startDate"), field(Kind::Tag, "expiringDate"),
                              field(Kind::Tag, "lastUpdated")};
constexpr std::array socketPower{field(Kind::Socket, "type"),
                                 field(Kind::Socket, "format"),
                                 field(Kind::Socket, "maxWatts"),
                                 field(Kind::Socket, "maxPower"),
                                 field(Kind::Socket, "maxVoltage"),
                                 field(Kind::Socket, "maxAmperage"),
                                 field(Kind::Socket, "socketPowerType"),
                                 field(Kind::Socket, "phaseRotation")};

/// Details of one row of the tree.
class Details final {
    Q_DECLARE_TR_FUNCTIONS(chargetree::Details)

public:
    Details(const RecordContext &context, NodeId id, ObjectId copy)
        : m_context(context)
        , m_fleet(context.fleet())
        , m_id(id)
        , m_node(m_fleet.at(id))
        , m_copy(copy)
        , m_out(context, copy)
    {
    }
    std::vector<Detail> take();

private:
    void collect();
    void ofHomeSites();
    void ofChargingSites();
    void ofSpareDrivers();
    void ofDocument();
    void ofHomeSite();
    void ofDriver();
    void ofTag();
    void ofSite();
    void ofCharger();
    void ofSocket();
    void socketsOf(const std::vector<NodeId> &chargers);
    [[nodiscard]] RecordCell number(qint64 value) const { return numberCell(m_context, value); }

    const RecordContext &m_context;
    const Fleet &m_fleet;
    NodeId m_id;
    const Node &m_node;
    ObjectId m_copy;
    DetailsBuilder m_out;
};

std::vector<Detail> Details::take()
{
    collect();
    m_out.rest();
    return m_out.take();
}

void Details::collect()
{
    switch (m_node.kind()) {
    case NodeKind::Root:
        return ofDocument();
    case NodeKind::HomeSites:
        return ofHomeSites();
    case NodeKind::ChargingSites:
        return ofChargingSites();
    case NodeKind::SpareDrivers:
        return ofSpareDrivers();
    case NodeKind::HomeSite:
        return ofHomeSite();
    case NodeKind::Driver:
    case NodeKind::MayUse:
        return ofDriver();
    case NodeKind::Tag:
        return ofTag();
    case NodeKind::GrantedSite:
    case NodeKind::Site:
        return ofSite();
    case NodeKind::Charger:
        return ofCharger();
    case NodeKind::Socket:
        return ofSocket();
    }
}

void Details::ofHomeSites()
{
    const FleetCounts &counts = m_fleet.counts();
    m_out.row(tr("Home sites"), number(counts.homeSites));
    m_out.row(tr("Drivers"), number(counts.drivers));
    m_out.row(tr("Tags"), number(counts.tags));
    m_out.row(tr("Worst tag"), worstCell(m_context, m_context.loaded->standing.ofHomeSites()));
    ofDocument();
}

void Details::ofChargingSites()
{
    const FleetCounts &counts = m_fleet.counts();
    m_out.row(tr("Sites"), number(counts.sites));
    m_out.row(tr("Chargers that a driver can reach"), number(counts.chargers));
    m_out.row(tr("Their sockets"), number(counts.sockets));
    m_out.row(tr("Worst charger"), worstCell(m_context, m_context.loaded->standing.ofChargers()));
    ofDocument();
}

void Details::ofSpareDrivers()
{
    m_out.row(tr("Drivers without a home site"), number(m_fleet.counts().spareDrivers));
    if (m_node.childCount > 0)
        m_out.row(tr("Worst tag"),
                  worstCell(m_context, m_context.loaded->standing.ofSpareDrivers()));
    ofDocument();
}

void Details::ofDocument()
{
    const Provenance &from = m_context.loaded->provenance;
    m_out.section(tr("This document"));
    m_out.row(tr("Name"), textCell(visibleText(from.name)));
    m_out.row(tr("Place"), textCell(visibleText(from.place)));
    if (from.asOf.isValid()) {
        const TimeMs time = from.asOf.toMSecsSinceEpoch();
        RecordCell asOf = textCell(m_context.wording.dateTime(time));
        asOf.exact = QString::fromStdString(formatIsoTime(time));
        asOf.toolTip = m_context.wording.exactDateTime(time);
        asOf.remark = m_context.wording.age(time);
        m_out.row(tr("As of"), asOf);
    }
    if (from.bytes > 0)
        m_out.row(tr("Size"), textCell(m_context.wording.size(from.bytes)));
}

void Details::ofHomeSite()
{
    constexpr Kind kind = Kind::HomeSite;
    const HomeSite &home = m_fleet.at(m_node.homeSite());
    m_out.row(tr("Drivers here and below"), number(home.drivers));
    m_out.row(tr("Worst tag"),
              home.drivers == 0
                  ? RecordCell()
                  : worstCell(m_context, m_context.loaded->standing.of(m_node.homeSite())));
    if (home.parent != none<HomeSiteId>)
        m_out.row(tr("Part of"), nodeCell(m_context, m_fleet.at(home.parent).node));
    // Home sites and sites share one space of ids.
    const auto id = m_context.store().integer(m_copy, field(kind, "id"));
    const auto sites = m_fleet.sites();
    const auto same = std::find_if(sites.begin(), sites.end(), [&](const Site &site) {
        return id && m_context.store().integer(site.object, field(Kind::Site, "id")) == id;
    });
    if (same != sites.end())
        m_out.row(tr("Charging site with this id"), nodeCell(m_context, same->node));
    m_out.section(tr("As stated"));
}

void Details::ofDriver()
{
    const Driver &driver = m_fleet.at(m_node.driver());
    m_out.row(tr("Worst tag"),
              worstCell(m_context, m_context.loaded->standing.of(m_fleet, m_node.driver())));
    RecordCell mayUse = number(driver.chargers);
    mayUse.text = tr("%n charger(s)", nullptr, int(driver.chargers));
    mayUse.link = mayUseNode(m_fleet, m_node.driver());
    m_out.row(tr("May use"), mayUse);
    if (driver.chargers > 0)
        m_out.row(tr("Worst of these"), worstCell(m_context, driver.worst));
    m_out.section(tr("As stated"));
    constexpr std::array names{field(Kind::Driver, "name"), field(Kind::Driver, "id"),
                               field(Kind::Driver, "externalId")};
    m_out.fields(names);
    const NodeId home =
        driver.home == none<HomeSiteId> ? none<NodeId> : m_fleet.at(driver.home).node;
    m_out.linkedField(field(Kind::Driver, "homeGroupName"), home);
}

void Details::ofTag()
{
    const Tag &tag = m_fleet.at(m_node.tag());
    m_out.row(tr("Validity"), validityCell(m_context, tag));
    m_out.row(tr("Driver"), nodeCell(m_context, m_fleet.at(tag.driver).node));
    m_out.section(tr("As stated"));
    constexpr std::array names{field(Kind::Tag, "idTag"), field(Kind::Tag, "tokenName")};
    m_out.fields(names);
    m_out.fields(tagDates);
}

void Details::ofSite()
{
    const std::vector<NodeId> chargers = chargersBelow(m_fleet, m_id);
    m_out.section(tr("Counted in this document"));
    m_out.row(tr("Chargers"), number(qint64(chargers.size())));
    if (!chargers.empty())
        m_out.row(tr("Worst charger"), worstCell(m_context, worstOf(m_fleet, chargers)));
    socketsOf(chargers);
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
    m_out.section(tr("As stated"));
    m_out.fields(siteStated);
}

/// Controllers are no sockets.
void Details::socketsOf(const std::vector<NodeId> &chargers)
{
    std::array<std::uint32_t, statusCount> counts{};
    std::uint32_t all = 0;
    for (const NodeId node : chargers) {
        for (const SocketId id : m_fleet.at(m_fleet.at(node).charger()).sockets) {
            if (m_fleet.at(id).isController)
                continue;
            ++counts[std::size_t(m_fleet.at(id).status)];
            ++all;
        }
    }
    m_out.row(tr("Sockets"), number(all));
    QStringList parts;
    for (std::size_t i = statusCount - 1; i > 0; --i) {
        if (counts[i] > 0)
            parts +=
                m_context.wording.number(counts[i]) % u' ' % m_context.wording.status(Status(i));
    }
    if (!parts.isEmpty())
        m_out.row(tr("Their status"), textCell(parts.join(QStringLiteral(" · "))));
}

void Details::ofCharger()
{
    const Charger &charger = m_fleet.at(m_node.charger());
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

void Details::ofSocket()
{
    const Socket &socket = m_fleet.at(m_node.socket());
    constexpr std::array state{field(Kind::Socket, "status"), field(Kind::Socket, "lastUpdated")};
    m_out.section(tr("Status"));
    m_out.fields(state);
    m_out.row(tr("Charger"), nodeCell(m_context, m_node.parent));
    m_out.row(tr("EVSE UID"), textCell(visibleText(evseUid(m_fleet, m_node.socket()))));
    m_out.row(tr("Controller"), textCell(m_context.wording.yesOrNo(socket.isController)));
    m_out.section(tr("Power"));
    m_out.fields(socketPower);
    m_out.section(tr("Further fields"));
}

} // namespace

std::vector<Detail> detailsOf(const RecordContext &context, NodeId node, ObjectId copy)
{
    return Details(context, node, copy).take();
}

std::vector<Detail> fieldsOfRecord(const RecordContext &context, ObjectId object)
{
    DetailsBuilder out(context, object);
    out.rest();
    return out.take();
}

} // namespace chargetree
