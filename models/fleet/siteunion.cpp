// SPDX-License-Identifier: Apache-2.0
#include "models/fleet/siteunion.h"

#include <unordered_map>

namespace chargetree {

namespace {

constexpr std::size_t mostLevels = 64; // as many as one document may nest

} // namespace

void SiteUnion::build()
{
    collectCopies();
    joinCopies();
}

/// A site is its id; one without an id is a site of its own.
void SiteUnion::collectCopies()
{
    RecordStore &store = m_fleet.m_store;
    std::unordered_map<std::uint32_t, std::size_t> byId; // the id's text
    std::vector<std::vector<ObjectId>> copies;
    for (std::size_t i = 0; i < store.objectCount(); ++i) {
        const auto copy = idAt<ObjectId>(i);
        if (store.kindOf(copy) != Kind::Site)
            continue;
        std::size_t place = copies.size();
        if (const auto id = store.identifier(copy, field(Kind::Site, "id")))
            place = byId.try_emplace(number(*id), place).first->second;
        if (place == copies.size()) {
            m_fleet.m_sites.push_back({.object = copy});
            copies.emplace_back();
        } else if (store.text(copy, field(Kind::Site, "groupName"))
                   != store.text(copies[place].front(), field(Kind::Site, "groupName"))) {
            m_disagrees(copy);
        }
        store.setRow(copy, static_cast<std::uint32_t>(place));
        copies[place].push_back(copy);
    }
    for (std::size_t i = 0; i < copies.size(); ++i) {
        m_fleet.m_sites[i].copies = {static_cast<std::uint32_t>(m_fleet.m_copies.size()),
                                     static_cast<std::uint32_t>(copies[i].size())};
        m_fleet.m_copies.insert(m_fleet.m_copies.end(), copies[i].begin(), copies[i].end());
    }
}

void SiteUnion::joinCopies()
{
    SiteForest forest(m_fleet.m_sites.size());
    for (std::size_t i = 0; i < m_fleet.m_store.objectCount(); ++i) {
        const auto copy = idAt<ObjectId>(i);
        if (m_fleet.m_store.kindOf(copy) != Kind::Site)
            continue;
        joinSubsites(copy, forest);
        joinChargers(copy);
    }
    for (const SiteId site : forest.cut(mostLevels)) // copies can hang on copies without an end
        m_disagrees(m_fleet.at(site).object);
    for (std::size_t i = 0; i < m_fleet.m_sites.size(); ++i)
        m_fleet.m_sites[i].parent = forest.parentOf(idAt<SiteId>(i));
}

/// A site's parent is the first copy that has one.
void SiteUnion::joinSubsites(ObjectId copy, SiteForest &forest)
{
    const SiteId here = m_fleet.siteOf(copy);
    for (const Cell cell : m_fleet.m_store.elements(copy, field(Kind::Site, "subgroups"))) {
        if (!cell.isObject())
            continue;
        const SiteId child = m_fleet.siteOf(cell.object());
        const SiteId parent = forest.parentOf(child);
        if (parent == here)
            continue;
        if (parent != none<SiteId> || !forest.hang(child, here))
            m_disagrees(cell.object());
    }
}

/// A charger's site is the first that holds it.
void SiteUnion::joinChargers(ObjectId copy)
{
    for (const Cell cell : m_fleet.m_store.elements(copy, field(Kind::Site, "chargers"))) {
        if (!cell.isObject())
            continue;
        Charger &charger = m_fleet.m_chargers[number(m_fleet.chargerOf(cell.object()))];
        if (charger.site == none<SiteId>)
            charger.site = m_fleet.siteOf(copy);
    }
}

} // namespace chargetree
