// SPDX-License-Identifier: Apache-2.0
#include "models/export/exportrows.h"

#include "models/access/grants.h"
#include "models/findings/findingrecords.h"

#include <numeric>

namespace chargetree {

ExportTable::ExportTable(ExportSource source, ExportKind kind)
    : m_source(std::move(source))
    , m_kind(kind)
{
    if (kind == ExportKind::Access)
        m_grants = grantRows(fleet());
    if (kind != ExportKind::Configurations)
        return;
    forEachConfiguration(fleet(), [this](ChargerId charger, ObjectId configuration) {
        m_configurations.push_back({.object = configuration, .charger = charger});
    });
}

std::uint32_t ExportTable::size() const
{
    const auto count = [](const auto &items) { return static_cast<std::uint32_t>(items.size()); };
    switch (m_kind) {
    case ExportKind::Drivers:
        return count(fleet().drivers());
    case ExportKind::Tags:
        return count(fleet().tags());
    case ExportKind::Sites:
        return count(fleet().sites());
    case ExportKind::Chargers:
        return count(fleet().chargers());
    case ExportKind::Sockets:
        return count(fleet().sockets());
    case ExportKind::Configurations:
        return count(m_configurations);
    case ExportKind::Access:
        return count(m_grants);
    case ExportKind::Findings:
        return count(m_source.findings.all());
    }
    return 0;
}

ExportRow ExportTable::row(std::uint32_t place) const
{
    switch (m_kind) {
    case ExportKind::Drivers:
        return {.object = fleet().at(DriverId(place)).object, .driver = DriverId(place)};
    case ExportKind::Tags: {
        const Tag &tag = fleet().at(TagId(place));
        return {.object = tag.object, .driver = tag.driver};
    }
    case ExportKind::Sites:
        return {.object = fleet().at(SiteId(place)).object};
    case ExportKind::Chargers:
        return {.object = fleet().at(ChargerId(place)).object, .charger = ChargerId(place)};
    case ExportKind::Sockets: {
        const Socket &socket = fleet().at(SocketId(place));
        return {.object = socket.object, .charger = socket.charger, .socket = SocketId(place)};
    }
    case ExportKind::Configurations:
        return m_configurations[place];
    case ExportKind::Access: {
        const Grant grant = grantAt(fleet(), m_grants[place]);
        return {.driver = grant.driver, .charger = grant.charger, .grant = grant.row};
    }
    case ExportKind::Findings:
        return findingRow(fleet(), m_source.findings, place);
    }
    return {};
}

std::vector<std::uint32_t> allRows(const ExportSource &source, ExportKind kind)
{
    std::vector<std::uint32_t> places(ExportTable(source, kind).size());
    std::iota(places.begin(), places.end(), 0U);
    return places;
}

namespace {

bool isHit(const Fleet &fleet, const Hits &hits, const ExportRow &access)
{
    if (hits.drivers.test(number(access.driver)) || hits.chargers.test(number(access.charger)))
        return true;
    const Grant grant = grantAt(fleet, access.grant);
    return grant.site
               != none<
                   NodeId> && hits.sites.test(number(fleet.siteOf(fleet.at(grant.site).grantedSite())));
}

bool isHit(const Fleet &fleet, const Hits &hits, ExportKind kind, std::uint32_t place,
           const ExportRow &row)
{
    switch (kind) {
    case ExportKind::Drivers:
        return hits.drivers.test(place);
    case ExportKind::Tags:
        return hits.tags.test(place);
    case ExportKind::Sites:
        return hits.sites.test(place);
    case ExportKind::Chargers:
        return hits.chargers.test(place);
    case ExportKind::Sockets:
        return hits.sockets.test(place)
               || (!hits.areSocketsNamed && hits.chargers.test(number(row.charger)));
    case ExportKind::Configurations:
        return hits.areConfigurationsNamed ? hits.configurations.test(place)
                                           : hits.chargers.test(number(row.charger));
    case ExportKind::Access:
        return isHit(fleet, hits, row);
    case ExportKind::Findings:
        return hits.areFindingsKnown ? hits.findings.test(place) : isHit(fleet, hits, *row.finding);
    }
    return false;
}

} // namespace

std::vector<std::uint32_t> rowsFor(const ExportSource &source, ExportKind kind, const Hits &hits)
{
    const ExportTable table(source, kind);
    std::vector<std::uint32_t> places;
    for (std::uint32_t place = 0; place < table.size(); ++place) {
        if (isHit(source.fleet, hits, kind, place, table.row(place)))
            places.push_back(place);
    }
    return places;
}

} // namespace chargetree
