// SPDX-License-Identifier: Apache-2.0
#include "models/fleet/fleetbuilder.h"

#include "models/fleet/copies.h"
#include "models/fleet/fleetcounter.h"
#include "models/fleet/pointer.h"
#include "models/fleet/siteunion.h"
#include "models/fleet/treebuilder.h"

#include <algorithm>
#include <limits>

namespace chargetree {

namespace {

/// Milliseconds of a date that may say "never": null, absent, empty, unreadable, year <= 1 and
/// year >= 9999 all do.
TimeMs dateOr(TimeMs never, const RecordStore &store, ObjectId object, FieldId field)
{
    const auto time = store.time(object, field);
    if (!time || yearOf(*time) <= 1 || yearOf(*time) >= 9999)
        return never;
    return *time;
}

} // namespace

FleetBuilder::FleetBuilder(RecordStore store, ObjectId document, DocumentReport &report)
    : m_fleet(std::make_unique<Fleet>())
    , m_report(report)
    , m_interner((m_fleet->m_store = std::move(store)).texts())
{
    m_fleet->m_document = document;
}

FleetPtr FleetBuilder::finish()
{
    collectChargers();
    collectSockets();
    SiteUnion(*m_fleet, [this](ObjectId copy) { note(OddityKind::CopiesDiffer, copy); }).build();
    collectHomeSites();
    FleetCounter(*m_fleet).count();
    TreeBuilder(*m_fleet).build();
    m_fleet->m_store.shrink();
    m_fleet->m_tags.shrink_to_fit();
    m_fleet->m_drivers.shrink_to_fit();
    return FleetPtr(std::move(m_fleet));
}

void FleetBuilder::note(OddityKind kind, ObjectId object)
{
    if (m_report.isNew(kind)) // looking for the place is worth it only once
        m_report.add(kind, pointerTo(m_fleet->m_store, m_fleet->m_document, object));
    else
        m_report.addAgain(kind);
}

/// A charger is its chargerId, case kept; without one `#` and its id, else `#` and its place.
TextId FleetBuilder::identityOf(ObjectId charger)
{
    const RecordStore &store = m_fleet->m_store;
    std::string identity(store.text(charger, field(Kind::Charger, "chargerId")));
    if (identity.empty()) {
        const std::string_view id = store.text(charger, field(Kind::Charger, "id"));
        identity = '#';
        identity += id.empty() ? placeOf(charger) : std::string(id);
    }
    return m_interner.intern(ValueType::Text, identity);
}

/// Finds the places of all chargers at the first call: a document may lack ten thousand ids.
const std::string &FleetBuilder::placeOf(ObjectId charger)
{
    const RecordStore &store = m_fleet->m_store;
    if (m_chargerPlaces.empty()) {
        forEachPlace(store, m_fleet->m_document, [&](ObjectId object, const std::string &place) {
            if (store.kindOf(object) == Kind::Charger)
                m_chargerPlaces.emplace(number(object), place);
            return true;
        });
    }
    return m_chargerPlaces[number(charger)];
}

void FleetBuilder::collectChargers()
{
    Ids byIdentity;
    std::vector<std::vector<ObjectId>> copies;
    for (std::size_t i = 0; i < m_fleet->m_store.objectCount(); ++i) {
        if (m_fleet->m_store.kindOf(idAt<ObjectId>(i)) == Kind::Charger)
            placeCharger(idAt<ObjectId>(i), byIdentity, copies);
    }
    for (std::size_t i = 0; i < copies.size(); ++i)
        showNewestCopy(m_fleet->m_chargers[i], copies[i]);
}

void FleetBuilder::placeCharger(ObjectId copy, Ids &byIdentity,
                                std::vector<std::vector<ObjectId>> &copies)
{
    const TextId identity = identityOf(copy);
    const auto place = static_cast<std::uint32_t>(copies.size());
    const auto [known, isNew] = byIdentity.try_emplace(number(identity), place);
    if (isNew) {
        m_fleet->m_chargers.push_back({.identity = identity});
        copies.emplace_back();
    }
    m_fleet->m_store.setRow(copy, known->second);
    copies[known->second].push_back(copy);
}

/// Of copies that differ the newest `lastSeen` is shown; null is oldest, the first wins a tie.
void FleetBuilder::showNewestCopy(Charger &charger, std::span<const ObjectId> copies)
{
    constexpr TimeMs never = std::numeric_limits<TimeMs>::min();
    const RecordStore &store = m_fleet->m_store;
    const auto lastSeen = [&store, never](ObjectId copy) {
        return store.time(copy, field(Kind::Charger, "lastSeen")).value_or(never);
    };
    charger.object = *std::max_element(copies.begin(), copies.end(), [&](ObjectId a, ObjectId b) {
        return lastSeen(a) < lastSeen(b);
    });
    charger.status = statusOf(store.text(charger.object, field(Kind::Charger, "chargerStatus")));
    charger.copies = {static_cast<std::uint32_t>(m_fleet->m_copies.size()),
                      static_cast<std::uint32_t>(copies.size())};
    m_fleet->m_copies.insert(m_fleet->m_copies.end(), copies.begin(), copies.end());
    for (std::size_t i = 1; i < copies.size(); ++i) {
        if (!sameButForTraces(store, copies[0], copies[i]))
            note(OddityKind::CopiesDiffer, copies[i]);
    }
}

void FleetBuilder::collectSockets()
{
    const RecordStore &store = m_fleet->m_store;
    for (std::size_t i = 0; i < m_fleet->m_chargers.size(); ++i) {
        Charger &charger = m_fleet->m_chargers[i];
        charger.sockets.first = static_cast<std::uint32_t>(m_fleet->m_sockets.size());
        for (const Cell cell : store.elements(charger.object, field(Kind::Charger, "sockets"))) {
            if (!cell.isObject())
                continue;
            const ObjectId socket = cell.object();
            m_fleet->m_sockets.push_back(
                {.object = socket,
                 .charger = idAt<ChargerId>(i),
                 .status = statusOf(store.text(socket, field(Kind::Socket, "status"))),
                 .isController = store.integer(socket, field(Kind::Socket, "id")) == 0});
            ++charger.sockets.count;
        }
    }
}

void FleetBuilder::collectHomeSites()
{
    const RecordStore &store = m_fleet->m_store;
    const ObjectId document = m_fleet->m_document;
    addHomeSites(store.elements(document, field(Kind::Document, "userGroups")), none<HomeSiteId>,
                 "/userGroups");
    addDrivers(store.elements(document, field(Kind::Document, "spareUsers")), none<HomeSiteId>,
               "/spareUsers");
    for (const Driver &driver : m_fleet->m_drivers) {
        const auto id = store.integer(driver.object, field(Kind::Driver, "homeGroupId"));
        if (!id || *id == 0) // 0 is the vendor's word for "none"
            continue;
        const auto text = store.identifier(driver.object, field(Kind::Driver, "homeGroupId"));
        if (text && !m_homeSiteIds.contains(number(*text)))
            note(OddityKind::ReferenceBroken, driver.object);
    }
}

void FleetBuilder::addHomeSites(std::span<const Cell> groups, HomeSiteId parent,
                                const std::string &path)
{
    const RecordStore &store = m_fleet->m_store;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (!groups[i].isObject())
            continue;
        const ObjectId object = groups[i].object();
        const auto id = idAt<HomeSiteId>(m_fleet->m_homeSites.size());
        const std::string here = path + '/' + std::to_string(i);
        m_fleet->m_homeSites.push_back(
            {.object = object,
             .parent = parent,
             .isSpare = store.flag(object, field(Kind::HomeSite, "isSpare")).value_or(false)});
        const auto text = store.identifier(object, field(Kind::HomeSite, "id"));
        if (text && !m_homeSiteIds.insert(number(*text)).second)
            m_report.add(OddityKind::DuplicateId, here);
        addDrivers(store.elements(object, field(Kind::HomeSite, "users")), id, here + "/users");
        addHomeSites(store.elements(object, field(Kind::HomeSite, "subgroups")), id,
                     here + "/subgroups");
    }
}

/// A driver is its id; the same id twice is two rows and an oddity.
void FleetBuilder::addDrivers(std::span<const Cell> users, HomeSiteId home, const std::string &path)
{
    for (std::size_t i = 0; i < users.size(); ++i) {
        if (!users[i].isObject())
            continue;
        const auto id = idAt<DriverId>(m_fleet->m_drivers.size());
        Driver driver{.object = users[i].object(), .home = home};
        m_fleet->m_store.setRow(driver.object, number(id));
        addTags(driver, id);
        m_fleet->m_drivers.push_back(driver);
        const auto text = m_fleet->m_store.identifier(driver.object, field(Kind::Driver, "id"));
        if (text && !m_driverIds.insert(number(*text)).second)
            m_report.add(OddityKind::DuplicateId, path + '/' + std::to_string(i));
    }
}

void FleetBuilder::addTags(Driver &driver, DriverId id)
{
    constexpr TimeMs always = std::numeric_limits<TimeMs>::min();
    constexpr TimeMs never = std::numeric_limits<TimeMs>::max();
    const RecordStore &store = m_fleet->m_store;
    driver.tags.first = static_cast<std::uint32_t>(m_fleet->m_tags.size());
    for (const Cell cell : store.elements(driver.object, field(Kind::Driver, "tags"))) {
        if (!cell.isObject())
            continue;
        const ObjectId tag = cell.object();
        m_fleet->m_tags.push_back(
            {.object = tag,
             .driver = id,
             .start = dateOr(always, store, tag, field(Kind::Tag, "startDate")),
             .expiry = dateOr(never, store, tag, field(Kind::Tag, "expiringDate"))});
        ++driver.tags.count;
    }
}

} // namespace chargetree
