// SPDX-License-Identifier: Apache-2.0
#include "models/items/nodedetails.h"

#include "models/access/driveraccess.h"
#include "models/fields/visibletext.h"
#include "models/findings/findingrecords.h"
#include "models/findings/findingrules.h"
#include "models/items/details.h"

#include <algorithm>
#include <array>
#include <utility>

namespace chargetree {

namespace {

// What stands together, and where. A field that no group names follows at the end.
constexpr std::array tagDates{field(Kind::Tag, "startDate"), field(Kind::Tag, "expiringDate"),
                              field(Kind::Tag, "lastUpdated")};

} // namespace

std::vector<Detail> NodeDetails::take()
{
    collect();
    m_out.rest();
    return m_out.take();
}

void NodeDetails::collect()
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

void NodeDetails::ofHomeSites()
{
    const FleetCounts &counts = m_fleet.counts();
    m_out.row(tr("Home sites"), number(counts.homeSites));
    m_out.row(tr("Drivers"), number(counts.drivers));
    m_out.row(tr("Tags"), number(counts.tags));
    m_out.row(tr("Worst tag"), worstCell(m_context, m_context.loaded->standing.ofHomeSites()));
    ofDocument();
}

void NodeDetails::ofChargingSites()
{
    const FleetCounts &counts = m_fleet.counts();
    m_out.row(tr("Sites"), number(counts.sites));
    m_out.row(tr("Chargers that a driver can reach"), number(counts.chargers));
    m_out.row(tr("Their sockets"), number(counts.sockets));
    m_out.row(tr("Worst charger"), worstCell(m_context, m_context.loaded->standing.ofChargers()));
    ofDocument();
}

void NodeDetails::ofSpareDrivers()
{
    m_out.row(tr("Drivers without a home site"), number(m_fleet.counts().spareDrivers));
    if (m_node.childCount > 0)
        m_out.row(tr("Worst tag"),
                  worstCell(m_context, m_context.loaded->standing.ofSpareDrivers()));
    ofDocument();
}

void NodeDetails::ofDocument()
{
    const Provenance &from = m_context.loaded->provenance;
    m_out.section(tr("This document"));
    m_out.row(tr("Name"), textCell(visibleText(from.name)));
    m_out.row(tr("Source"), textCell(visibleText(from.place)));
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

/// What was found of this record and is not ignored, in quiet lines.
void NodeDetails::ofFindings()
{
    const FindingsPtr &findings = m_context.loaded->findings;
    const IgnoredFindings *ignored = m_context.ignored.get();
    bool isFirst = true;
    for (std::uint32_t place = 0; place < findings->all().size(); ++place) {
        const Finding &finding = findings->all()[place];
        const bool isIgnored =
            ignored && ignored->findings() == findings && ignored->reasonOf(place);
        if (isIgnored || !isSameRecord(m_fleet, finding.node, m_id))
            continue;
        if (std::exchange(isFirst, false))
            m_out.section(tr("Findings"));
        RecordCell cell =
            personalCell(visibleText(findingMessage(m_fleet, finding, m_context.wording)),
                         mayNamePerson(m_fleet, finding));
        cell.severity = finding.severity;
        cell.toolTip = findingRemedy(ruleOf(finding));
        m_out.row(findingTitle(ruleOf(finding)), cell);
    }
}

void NodeDetails::ofHomeSite()
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
    ofFindings();
    m_out.section(tr("As stated"));
}

void NodeDetails::ofDriver()
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
    ofFindings();
    m_out.section(tr("As stated"));
    constexpr std::array names{field(Kind::Driver, "name"), field(Kind::Driver, "id"),
                               field(Kind::Driver, "externalId")};
    m_out.fields(names);
    const NodeId home =
        driver.home == none<HomeSiteId> ? none<NodeId> : m_fleet.at(driver.home).node;
    m_out.linkedField(field(Kind::Driver, "homeGroupName"), home);
}

void NodeDetails::ofTag()
{
    const Tag &tag = m_fleet.at(m_node.tag());
    m_out.row(tr("Validity"), validityCell(m_context, tag));
    m_out.row(tr("Driver"), nodeCell(m_context, m_fleet.at(tag.driver).node));
    ofFindings();
    m_out.section(tr("As stated"));
    constexpr std::array names{field(Kind::Tag, "idTag"), field(Kind::Tag, "tokenName")};
    m_out.fields(names);
    m_out.fields(tagDates);
}

std::vector<Detail> detailsOf(const RecordContext &context, NodeId node, ObjectId copy)
{
    return NodeDetails(context, node, copy).take();
}

std::vector<Detail> fieldsOfRecord(const RecordContext &context, ObjectId object)
{
    DetailsBuilder out(context, object);
    out.rest();
    return out.take();
}

} // namespace chargetree
