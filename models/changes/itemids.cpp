// SPDX-License-Identifier: Apache-2.0
#include "models/changes/itemids.h"

namespace chargetree {

namespace {

template <typename Records>
std::vector<std::string> idsOf(const RecordStore &store, const Records &records, FieldId id,
                               FieldId name)
{
    Repeats repeats;
    std::vector<std::string> ids;
    ids.reserve(records.size());
    for (const auto &record : records)
        ids.push_back(repeats.unique(idOr(store, record.object, id, name)));
    return ids;
}

} // namespace

std::string Repeats::unique(std::string id)
{
    const int count = ++m_seen[id];
    return count == 1 ? id : unique(id + " (" + std::to_string(count) + ')');
}

std::string idOr(const RecordStore &store, ObjectId object, FieldId id, FieldId name)
{
    const std::string_view own = store.text(object, id);
    return own.empty() ? '#' + std::string(store.text(object, name)) : std::string(own);
}

ItemIds::ItemIds(const Fleet &fleet)
    : homeSites(idsOf(fleet.store(), fleet.homeSites(), field(Kind::HomeSite, "id"),
                      field(Kind::HomeSite, "groupName")))
    , drivers(idsOf(fleet.store(), fleet.drivers(), field(Kind::Driver, "id"),
                    field(Kind::Driver, "name")))
    , sites(idsOf(fleet.store(), fleet.sites(), field(Kind::Site, "id"),
                  field(Kind::Site, "groupName")))
{
    chargers.reserve(fleet.chargers().size());
    for (const Charger &charger : fleet.chargers())
        chargers.emplace_back(fleet.store().scalar(charger.identity).text);
}

MatchedIds::MatchedIds(const std::vector<std::string> &old, const std::vector<std::string> &now)
{
    std::unordered_map<std::string_view, std::uint32_t> places;
    const auto isInPlace = [&](std::size_t i) { return i < now.size() && old[i] == now[i]; };
    std::vector<bool> isTaken(now.size());
    std::size_t same = 0; // nearly always all
    for (; same < old.size() && isInPlace(same); ++same) {
        pairs.emplace_back(same, same);
        isTaken[same] = true;
    }
    for (std::size_t i = same; i < now.size(); ++i)
        places.emplace(now[i], static_cast<std::uint32_t>(i));
    for (std::size_t i = same; i < old.size(); ++i) {
        const auto found = places.find(old[i]);
        if (found == places.end()) {
            onlyOld.push_back(static_cast<std::uint32_t>(i));
            continue;
        }
        pairs.emplace_back(static_cast<std::uint32_t>(i), found->second);
        isTaken[found->second] = true;
    }
    for (std::size_t i = same; i < now.size(); ++i) {
        if (!isTaken[i])
            onlyNow.push_back(static_cast<std::uint32_t>(i));
    }
}

FleetMatch::FleetMatch(const Fleet &old, const Fleet &now)
    : oldIds(old)
    , nowIds(now)
    , homeSites(oldIds.homeSites, nowIds.homeSites)
    , drivers(oldIds.drivers, nowIds.drivers)
    , sites(oldIds.sites, nowIds.sites)
    , chargers(oldIds.chargers, nowIds.chargers)
{
}

} // namespace chargetree
