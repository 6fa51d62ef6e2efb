// SPDX-License-Identifier: Apache-2.0
#include "models/changes/sitecopies.h"

#include "models/changes/recordchanges.h"
#include "models/changes/recordvalues.h"
#include "models/fleet/hash.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace chargetree {

struct PlaceList {
    const char *name;
    FieldId list;
    NodeKind row; // in the union
};

namespace {

constexpr std::array placeLists{
    PlaceList{"subgroups", field(Kind::Site, "subgroups"), NodeKind::Site},
    PlaceList{"chargers", field(Kind::Site, "chargers"), NodeKind::Charger},
};

enum class How : std::uint8_t { Without, With };

template <typename Entries>
void sortUnique(Entries &entries)
{
    std::sort(entries.begin(), entries.end());
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
}

std::vector<std::uint32_t> recordsInCopy(const Fleet &fleet, ObjectId copy, const PlaceList &places)
{
    std::vector<std::uint32_t> records;
    for (const Cell cell : fleet.store().elements(copy, places.list)) {
        if (cell.isObject())
            records.push_back(fleet.store().rowOf(cell.object()));
    }
    sortUnique(records);
    return records;
}

std::vector<std::uint64_t> hashesOf(const std::vector<std::string> &ids)
{
    std::vector<std::uint64_t> hashes;
    hashes.reserve(ids.size());
    for (const std::string &id : ids)
        hashes.push_back(hashOf(id));
    return hashes;
}

} // namespace

SiteCopies::SiteCopies(const Fleet &fleet, const ItemIds &ids)
    : m_fleet(fleet)
    , m_ids(ids)
    , m_siteHashes(hashesOf(ids.sites))
    , m_chargerHashes(hashesOf(ids.chargers))
{
}

std::string SiteCopies::deviation(ObjectId copy)
{
    std::vector<std::string> entries;
    const auto start = [this](SiteId site) {
        return R"({"site":)" + textJson(m_ids.sites[number(site)]);
    };
    forEachDeviation(
        copy,
        [&](SiteId site, const FieldChange &change) {
            entries.push_back(start(site) + R"(,"field":)" + textJson(change.field)
                              + (change.now.empty() ? std::string() : R"(,"value":)" + change.now)
                              + '}');
        },
        [&](SiteId site, const PlaceList &places, How how, std::uint32_t record) {
            const auto &ids = places.row == NodeKind::Site ? m_ids.sites : m_ids.chargers;
            entries.push_back(start(site) + R"(,"list":")" + places.name + R"(",")"
                              + (how == How::With ? "with" : "without") + R"(":)"
                              + textJson(ids[record]) + '}');
        });
    sortUnique(entries);
    std::string json = "[";
    for (const std::string &entry : entries)
        json.append(json.size() > 1 ? "," : "").append(entry);
    return json + ']';
}

std::uint64_t SiteCopies::fingerprint(ObjectId copy)
{
    const auto known = m_known.find(number(copy));
    if (known != m_known.end())
        return known->second;
    std::vector<std::uint64_t> entries;
    forEachDeviation(
        copy,
        [&](SiteId site, const FieldChange &change) {
            const std::uint64_t field = mixed(hashOf(change.field), hashOf(change.now));
            entries.push_back(mixed(m_siteHashes[number(site)], field));
        },
        [&](SiteId site, const PlaceList &places, How how, std::uint32_t record) {
            const auto &hashes = places.row == NodeKind::Site ? m_siteHashes : m_chargerHashes;
            const std::uint64_t list = mixed(std::uint64_t(places.row), std::uint64_t(how));
            entries.push_back(mixed(mixed(m_siteHashes[number(site)], hashes[record]), list));
        });
    sortUnique(entries);
    std::uint64_t print = entries.size();
    for (const std::uint64_t entry : entries)
        print = mixed(print, entry);
    return m_known.emplace(number(copy), print).first->second;
}

template <typename OnField, typename OnPlace>
void SiteCopies::forEachDeviation(ObjectId copy, const OnField &onField, const OnPlace &onPlace)
{
    const RecordStore &store = m_fleet.store();
    const SiteId site = m_fleet.siteOf(copy);
    if (const ObjectId first = m_fleet.at(site).object; copy != first) {
        forEachFieldChange({store, first}, {store, copy}, false,
                           [&](const FieldChange &change) { onField(site, change); });
    }
    Records lacking;
    for (const PlaceList &places : placeLists) {
        const Records own = recordsInCopy(m_fleet, copy, places);
        const Records &all = inUnion(site, places);
        const auto tell = [&](How how, const Records &these, const Records &others) {
            lacking.clear();
            std::set_difference(these.begin(), these.end(), others.begin(), others.end(),
                                std::back_inserter(lacking));
            for (const std::uint32_t record : lacking)
                onPlace(site, places, how, record);
        };
        tell(How::Without, all, own);
        tell(How::With, own, all);
    }
    for (const Cell cell : store.elements(copy, field(Kind::Site, "subgroups"))) {
        if (cell.isObject())
            forEachDeviation(cell.object(), onField, onPlace);
    }
}

const SiteCopies::Records &SiteCopies::inUnion(SiteId site, const PlaceList &places)
{
    const auto [at, isNew] = m_unions.try_emplace({site, places.row});
    const NodeId row = m_fleet.at(site).node;
    if (!isNew || row == none<NodeId>)
        return at->second;
    for (const NodeId child : m_fleet.children(row)) {
        if (m_fleet.at(child).kind() == places.row)
            at->second.push_back(m_fleet.at(child).record());
    }
    sortUnique(at->second);
    return at->second;
}

} // namespace chargetree
