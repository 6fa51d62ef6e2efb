// SPDX-License-Identifier: Apache-2.0
#include "models/fleet/fleetbuilder.h"

#include "models/fleet/copies.h"
#include "models/fleet/pointer.h"
#include "models/fleet/treebuilder.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace chargetree {

namespace {

constexpr std::uint32_t nowhere = 0xffffffffU;

/// Milliseconds of a date that may say "never": null, absent, empty, unreadable, year <= 1 and
/// year >= 9999 all do.
TimeMs dateOr(TimeMs never, const RecordStore &store, ObjectId object, FieldId field)
{
    const auto time = store.time(object, field);
    if (!time || yearOf(*time) <= 1 || yearOf(*time) >= 9999)
        return never;
    return *time;
}

/// The cell of an id, as a key for a table; nowhere where the object has none.
std::uint32_t idKey(const RecordStore &store, ObjectId object, FieldId field)
{
    const auto cell = store.cell(object, field);
    if (!cell || !cell->isText() || store.text(object, field).empty())
        return nowhere;
    return number(cell->text());
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
    collectSites();
    joinSites();
    collectHomeSites();
    countAccess();
    countDrivers();
    count();
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
        identity += id.empty() ? pointerTo(store, m_fleet->m_document, charger) : std::string(id);
    }
    return m_interner.intern(ValueType::Text, identity);
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
    charger.object = *std::max_element(
        copies.begin(), copies.end(),
        [&](ObjectId a, ObjectId b) { return lastSeen(a) < lastSeen(b); });
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

/// A site is its id; one without an id is a site of its own.
void FleetBuilder::collectSites()
{
    RecordStore &store = m_fleet->m_store;
    Ids byId;
    std::vector<std::vector<ObjectId>> copies;
    for (std::size_t i = 0; i < store.objectCount(); ++i) {
        const auto copy = idAt<ObjectId>(i);
        if (store.kindOf(copy) != Kind::Site)
            continue;
        const std::uint32_t key = idKey(store, copy, field(Kind::Site, "id"));
        auto place = static_cast<std::uint32_t>(copies.size());
        if (key != nowhere)
            place = byId.try_emplace(key, place).first->second;
        if (place == copies.size()) {
            m_fleet->m_sites.push_back({.object = copy});
            copies.emplace_back();
        } else if (store.text(copy, field(Kind::Site, "groupName"))
                   != store.text(copies[place].front(), field(Kind::Site, "groupName"))) {
            note(OddityKind::CopiesDiffer, copy);
        }
        store.setRow(copy, place);
        copies[place].push_back(copy);
    }
    for (std::size_t i = 0; i < copies.size(); ++i) {
        m_fleet->m_sites[i].copies = {static_cast<std::uint32_t>(m_fleet->m_copies.size()),
                                      static_cast<std::uint32_t>(copies[i].size())};
        m_fleet->m_copies.insert(m_fleet->m_copies.end(), copies[i].begin(), copies[i].end());
    }
}

bool FleetBuilder::wouldCircle(SiteId site, SiteId parent) const
{
    for (SiteId above = parent; above != none<SiteId>; above = m_fleet->at(above).parent) {
        if (above == site)
            return true;
    }
    return false;
}

/// A site's parent is the first copy that has one; a charger's site the first that holds it.
void FleetBuilder::joinSites()
{
    const RecordStore &store = m_fleet->m_store;
    for (std::size_t i = 0; i < store.objectCount(); ++i) {
        const auto copy = idAt<ObjectId>(i);
        if (store.kindOf(copy) != Kind::Site)
            continue;
        const SiteId here = m_fleet->siteOf(copy);
        for (const Cell cell : store.elements(copy, field(Kind::Site, "subgroups"))) {
            if (!cell.isObject())
                continue;
            const SiteId child = m_fleet->siteOf(cell.object());
            SiteId &parent = m_fleet->m_sites[number(child)].parent;
            if (parent == here)
                continue;
            if (parent == none<SiteId> && !wouldCircle(child, here))
                parent = here;
            else
                note(OddityKind::CopiesDiffer, cell.object());
        }
        for (const Cell cell : store.elements(copy, field(Kind::Site, "chargers"))) {
            if (!cell.isObject())
                continue;
            SiteId &site = m_fleet->m_chargers[number(m_fleet->chargerOf(cell.object()))].site;
            if (site == none<SiteId>)
                site = here;
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
        const std::uint32_t key = idKey(store, driver.object, field(Kind::Driver, "homeGroupId"));
        if (!m_homeSiteIds.contains(key))
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
        const std::uint32_t key = idKey(store, object, field(Kind::HomeSite, "id"));
        if (key != nowhere && !m_homeSiteIds.try_emplace(key, number(id)).second)
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
        Driver driver {.object = users[i].object(), .home = home};
        m_fleet->m_store.setRow(driver.object, number(id));
        addTags(driver, id);
        m_fleet->m_drivers.push_back(driver);
        const std::uint32_t key
            = idKey(m_fleet->m_store, driver.object, field(Kind::Driver, "id"));
        if (key != nowhere && !m_driverIds.try_emplace(key, number(id)).second)
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

/// Distinct chargers and the worst of them, a driver and a site.
void FleetBuilder::countAccess()
{
    Fleet &fleet = *m_fleet;
    std::vector<std::uint32_t> seenBy(fleet.m_chargers.size(), nowhere);
    std::uint32_t turn = 0;
    const auto tally = [&](ChargerId id, std::uint32_t &chargers, Worst &worst) {
        if (std::exchange(seenBy[number(id)], turn) == turn)
            return;
        ++chargers;
        const Status status = fleet.at(id).status;
        if (badness(status) > badness(worst.status))
            worst = {status, 1};
        else if (badness(status) == badness(worst.status))
            ++worst.count;
    };
    for (std::size_t i = 0; i < fleet.m_drivers.size(); ++i, ++turn) {
        Driver &driver = fleet.m_drivers[i];
        forEachCharger(fleet, idAt<DriverId>(i), [&](ChargerId charger) {
            ++fleet.m_counts.chargerReferences;
            tally(charger, driver.chargers, driver.worst);
        });
    }
    for (Site &site : fleet.m_sites) {
        for (const ObjectId copy : fleet.copies(site.copies)) {
            forEachCharger(fleet, copy, [&](ChargerId charger) {
                tally(charger, site.chargers, site.worst);
            });
        }
        ++turn;
    }
}

/// Distinct driver ids below each home site.
void FleetBuilder::countDrivers()
{
    Fleet &fleet = *m_fleet;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> seen; // home site, id's text
    for (const Driver &driver : fleet.m_drivers) {
        const std::uint32_t key = idKey(fleet.m_store, driver.object, field(Kind::Driver, "id"));
        for (HomeSiteId home = driver.home; home != none<HomeSiteId>; home = fleet.at(home).parent) {
            if (key == nowhere)
                ++fleet.m_homeSites[number(home)].drivers;
            else
                seen.emplace_back(number(home), key);
        }
        if (key == nowhere)
            ++fleet.m_counts.drivers;
        if (driver.home == none<HomeSiteId>)
            ++fleet.m_counts.spareDrivers;
    }
    std::sort(seen.begin(), seen.end());
    seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
    for (const auto &[home, key] : seen)
        ++fleet.m_homeSites[home].drivers;
    fleet.m_counts.drivers += static_cast<std::uint32_t>(m_driverIds.size());
}

void FleetBuilder::count()
{
    Fleet &fleet = *m_fleet;
    FleetCounts &counts = fleet.m_counts;
    std::uint32_t withoutId = 0;
    for (const HomeSite &home : fleet.m_homeSites)
        withoutId += idKey(fleet.m_store, home.object, field(Kind::HomeSite, "id")) == nowhere;
    counts.homeSites = static_cast<std::uint32_t>(m_homeSiteIds.size()) + withoutId;
    counts.tags = static_cast<std::uint32_t>(fleet.m_tags.size());
    counts.sites = static_cast<std::uint32_t>(fleet.m_sites.size());
    counts.chargers = static_cast<std::uint32_t>(fleet.m_chargers.size());
    counts.sockets = static_cast<std::uint32_t>(
        std::count_if(fleet.m_sockets.begin(), fleet.m_sockets.end(),
                      [](const Socket &socket) { return !socket.isController; }));
}

} // namespace chargetree
