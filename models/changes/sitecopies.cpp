// SPDX-License-Identifier: Apache-2.0
#include "models/changes/sitecopies.h"

#include "models/changes/recordchanges.h"
#include "models/changes/recordvalues.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace chargetree {

namespace {

struct PlaceList {
    const char *name;
    FieldId list;
    NodeKind row; // in the union
};

constexpr std::array placeLists{
    PlaceList{"subgroups", field(Kind::Site, "subgroups"), NodeKind::Site},
    PlaceList{"chargers", field(Kind::Site, "chargers"), NodeKind::Charger},
};

using Records = std::vector<std::uint32_t>; // places in the table of their kind, sorted

void sort(Records &records)
{
    std::sort(records.begin(), records.end());
    records.erase(std::unique(records.begin(), records.end()), records.end());
}

Records recordsInCopy(const Fleet &fleet, ObjectId copy, const PlaceList &places)
{
    Records records;
    for (const Cell cell : fleet.store().elements(copy, places.list)) {
        if (cell.isObject())
            records.push_back(fleet.store().rowOf(cell.object()));
    }
    sort(records);
    return records;
}

Records recordsInUnion(const Fleet &fleet, SiteId site, const PlaceList &places)
{
    Records records;
    const NodeId row = fleet.at(site).node;
    if (row == none<NodeId>)
        return records;
    for (const NodeId child : fleet.children(row)) {
        if (fleet.at(child).kind() == places.row)
            records.push_back(fleet.at(child).record());
    }
    sort(records);
    return records;
}

Records difference(const Records &a, const Records &b)
{
    Records left;
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(left));
    return left;
}

} // namespace

std::string SiteCopies::deviation(ObjectId copy)
{
    Entries entries = entriesOf(copy);
    std::sort(entries.begin(), entries.end());
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
    std::string json = "[";
    for (const std::string &entry : entries)
        json.append(json.size() > 1 ? "," : "").append(entry);
    return json + ']';
}

const SiteCopies::Entries &SiteCopies::entriesOf(ObjectId copy)
{
    const auto known = m_known.find(number(copy));
    if (known != m_known.end())
        return known->second;
    Entries entries;
    addFields(copy, entries);
    addPlaces(copy, entries);
    for (const Cell cell : m_fleet.store().elements(copy, field(Kind::Site, "subgroups"))) {
        if (!cell.isObject())
            continue;
        const Entries &below = entriesOf(cell.object());
        entries.insert(entries.end(), below.begin(), below.end());
    }
    return m_known.emplace(number(copy), std::move(entries)).first->second;
}

void SiteCopies::addFields(ObjectId copy, Entries &entries) const
{
    const SiteId site = m_fleet.siteOf(copy);
    const ObjectId first = m_fleet.at(site).object;
    if (copy == first)
        return;
    const std::string start = R"({"site":)" + textJson(m_ids.sites[number(site)]);
    const auto note = [&](const FieldChange &change) {
        entries.push_back(start + R"(,"field":)" + textJson(change.field)
                          + (change.now.empty() ? std::string() : R"(,"value":)" + change.now)
                          + '}');
    };
    forEachFieldChange({m_fleet.store(), first}, {m_fleet.store(), copy}, false, note);
}

void SiteCopies::addPlaces(ObjectId copy, Entries &entries) const
{
    const SiteId site = m_fleet.siteOf(copy);
    for (const PlaceList &places : placeLists) {
        const auto &ids = places.row == NodeKind::Site ? m_ids.sites : m_ids.chargers;
        const auto note = [&](const char *how, const Records &records) {
            for (const std::uint32_t record : records) {
                entries.push_back(R"({"site":)" + textJson(m_ids.sites[number(site)])
                                  + R"(,"list":")" + places.name + R"(",")" + how + R"(":)"
                                  + textJson(ids[record]) + '}');
            }
        };
        const Records own = recordsInCopy(m_fleet, copy, places);
        const Records all = recordsInUnion(m_fleet, site, places);
        note("without", difference(all, own));
        note("with", difference(own, all));
    }
}

} // namespace chargetree
