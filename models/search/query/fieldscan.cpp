// SPDX-License-Identifier: Apache-2.0
#include "models/search/query/fieldscan.h"

#include <algorithm>

namespace chargetree {

Hits FieldScan::hits()
{
    m_hits = noHits(m_fleet);
    if (m_field.looksAt(Kind::HomeSite))
        scanHomeSites();
    if (m_field.looksAt(Kind::Driver) || m_field.looksAt(Kind::ExternalId))
        scanDrivers();
    if (m_field.looksAt(Kind::Tag))
        scanTags();
    if (m_field.looksAt(Kind::Site))
        scanSites();
    const bool isOfCharger = m_field.looksAt(Kind::Charger) || m_field.looksAt(Kind::Location);
    const bool isOfSocket = m_field.looksAt(Kind::Socket);
    const bool isOfConfiguration = m_field.looksAt(Kind::Configuration);
    if (isOfCharger)
        scanChargers();
    BitSet chargers = m_hits.chargers;
    if (isOfCharger && !isOfSocket)
        spreadToParts(m_fleet, m_hits, {RecordKind::Socket});
    if (isOfCharger && !isOfConfiguration)
        spreadToParts(m_fleet, m_hits, {RecordKind::Configuration});
    if (isOfSocket)
        scanSockets();
    if (isOfConfiguration)
        scanConfigurations();
    if (isOfCharger) // it has the field itself
        m_hits.chargers = std::move(chargers);
    return std::move(m_hits);
}

bool FieldScan::isIndexed(std::initializer_list<Kind> kinds) const
{
    return !m_piece.empty() && std::ranges::none_of(m_field.fields, [&](FieldId field) {
        return !rowOf(field).bareWords && std::ranges::find(kinds, field.kind) != kinds.end();
    });
}

void FieldScan::scanHomeSites()
{
    const bool isNarrowed = isIndexed({Kind::HomeSite});
    const auto homeSites = m_fleet.homeSites();
    for (std::size_t i = 0; i < homeSites.size(); ++i) {
        if (isNarrowed && !mayMeet(m_index.homeSite(idAt<HomeSiteId>(i))))
            continue;
        if (m_test.isMet(homeSites[i].object))
            m_hits.homeSites.set(i);
    }
}

void FieldScan::scanDrivers()
{
    constexpr FieldId externalIds = field(Kind::Driver, "integratedExternalIds");
    const bool hasExternalIds = m_field.looksAt(Kind::ExternalId);
    const bool isNarrowed = isIndexed({Kind::Driver, Kind::ExternalId});
    const auto drivers = m_fleet.drivers();
    for (std::size_t i = 0; i < drivers.size(); ++i) {
        if (isNarrowed && !mayMeet(m_index.driver(idAt<DriverId>(i))))
            continue;
        const Driver &driver = drivers[i];
        if (!m_test.isMet(driver.object)
            && !(hasExternalIds && isMetByPart(driver.object, externalIds)))
            continue;
        m_hits.drivers.set(i);
        if (m_field.isOfDriverToo)
            m_hits.tags.setRun(driver.tags.first, driver.tags.count);
    }
}

void FieldScan::scanTags()
{
    const bool isNarrowed = isIndexed({Kind::Tag});
    const auto tags = m_fleet.tags();
    for (std::size_t i = 0; i < tags.size(); ++i) {
        if (isNarrowed && !mayMeet(m_index.tag(idAt<TagId>(i))))
            continue;
        if (!m_test.isMet(tags[i].object))
            continue;
        m_hits.tags.set(i);
        m_hits.drivers.set(number(tags[i].driver));
    }
}

/// Copies may say different things: each is looked at.
void FieldScan::scanSites()
{
    const bool isNarrowed = isIndexed({Kind::Site});
    const auto sites = m_fleet.sites();
    for (std::size_t i = 0; i < sites.size(); ++i) {
        if (isNarrowed && !mayMeet(m_index.site(idAt<SiteId>(i))))
            continue;
        if (std::ranges::any_of(m_fleet.copies(sites[i].copies),
                                [this](ObjectId copy) { return m_test.isMet(copy); }))
            m_hits.sites.set(i);
    }
}

void FieldScan::scanChargers()
{
    const bool hasOwn = m_field.looksAt(Kind::Charger);
    const bool hasLocation = m_field.looksAt(Kind::Location);
    const bool isNarrowed = isIndexed({Kind::Charger, Kind::Location});
    const auto chargers = m_fleet.chargers();
    for (std::size_t i = 0; i < chargers.size(); ++i) {
        if (isNarrowed && !mayMeet(m_index.charger(idAt<ChargerId>(i))))
            continue;
        bool isMet = hasOwn && m_test.isMet(chargers[i].object);
        if (!isMet && hasLocation) {
            const auto location =
                m_fleet.store().object(chargers[i].object, field(Kind::Charger, "locationInfo"));
            isMet = location && m_test.isMet(*location);
        }
        if (isMet)
            m_hits.chargers.set(i);
    }
}

void FieldScan::scanSockets()
{
    const bool isNarrowed = isIndexed({Kind::Socket});
    const auto sockets = m_fleet.sockets();
    for (std::size_t i = 0; i < sockets.size(); ++i) {
        if (isNarrowed && !mayMeet(m_index.socket(idAt<SocketId>(i))))
            continue;
        if (!m_test.isMet(sockets[i].object))
            continue;
        m_hits.sockets.set(i);
        m_hits.chargers.set(number(sockets[i].charger));
    }
}

void FieldScan::scanConfigurations()
{
    std::size_t place = 0;
    forEachConfiguration(m_fleet, [&](ChargerId charger, ObjectId configuration) {
        if (m_test.isMet(configuration)) {
            m_hits.configurations.set(place);
            m_hits.chargers.set(number(charger));
        }
        ++place;
    });
}

bool FieldScan::isMetByPart(ObjectId object, FieldId parts)
{
    return std::ranges::any_of(m_fleet.store().elements(object, parts), [this](Cell part) {
        return part.isObject() && m_test.isMet(part.object());
    });
}

void spreadToParts(const Fleet &fleet, Hits &hits, RecordKinds parts)
{
    if (parts.has(RecordKind::Socket)) {
        hits.chargers.forEach([&](std::size_t i) {
            const Range<SocketId> sockets = fleet.chargers()[i].sockets;
            hits.sockets.setRun(sockets.first, sockets.count);
        });
    }
    if (!parts.has(RecordKind::Configuration))
        return;
    std::size_t place = 0;
    forEachConfiguration(fleet, [&](ChargerId charger, ObjectId) {
        if (hits.chargers.test(number(charger)))
            hits.configurations.set(place);
        ++place;
    });
}

} // namespace chargetree
