// SPDX-License-Identifier: Apache-2.0
#include "models/export/exportrows.h"

#include "models/access/grants.h"

#include <numeric>

namespace chargetree {

ExportTable::ExportTable(const Fleet &fleet, ExportKind kind)
    : m_fleet(fleet)
    , m_kind(kind)
{
    if (kind == ExportKind::Access)
        m_grants = grantRows(fleet);
    if (kind != ExportKind::Configurations)
        return;
    forEachConfiguration(fleet, [this](ChargerId charger, ObjectId configuration) {
        m_configurations.push_back({.object = configuration, .charger = charger});
    });
}

std::uint32_t ExportTable::size() const
{
    const auto count = [](const auto &items) { return static_cast<std::uint32_t>(items.size()); };
    switch (m_kind) {
    case ExportKind::Drivers:
        return count(m_fleet.drivers());
    case ExportKind::Tags:
        return count(m_fleet.tags());
    case ExportKind::Sites:
        return count(m_fleet.sites());
    case ExportKind::Chargers:
        return count(m_fleet.chargers());
    case ExportKind::Sockets:
        return count(m_fleet.sockets());
    case ExportKind::Configurations:
        return count(m_configurations);
    case ExportKind::Access:
        return count(m_grants);
    }
    return 0;
}

ExportRow ExportTable::row(std::uint32_t place) const
{
    switch (m_kind) {
    case ExportKind::Drivers:
        return {.object = m_fleet.at(DriverId(place)).object, .driver = DriverId(place)};
    case ExportKind::Tags: {
        const Tag &tag = m_fleet.at(TagId(place));
        return {.object = tag.object, .driver = tag.driver};
    }
    case ExportKind::Sites:
        return {.object = m_fleet.at(SiteId(place)).object};
    case ExportKind::Chargers:
        return {.object = m_fleet.at(ChargerId(place)).object, .charger = ChargerId(place)};
    case ExportKind::Sockets: {
        const Socket &socket = m_fleet.at(SocketId(place));
        return {.object = socket.object, .charger = socket.charger, .socket = SocketId(place)};
    }
    case ExportKind::Configurations:
        return m_configurations[place];
    case ExportKind::Access: {
        const Grant grant = grantAt(m_fleet, m_grants[place]);
        return {.driver = grant.driver, .charger = grant.charger, .grant = grant.row};
    }
    }
    return {};
}

std::vector<std::uint32_t> allRows(const Fleet &fleet, ExportKind kind)
{
    std::vector<std::uint32_t> places(ExportTable(fleet, kind).size());
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
    }
    return false;
}

} // namespace

std::vector<std::uint32_t> rowsFor(const Fleet &fleet, ExportKind kind, const Hits &hits)
{
    const ExportTable table(fleet, kind);
    std::vector<std::uint32_t> places;
    for (std::uint32_t place = 0; place < table.size(); ++place) {
        if (isHit(fleet, hits, kind, place, table.row(place)))
            places.push_back(place);
    }
    return places;
}

} // namespace chargetree
