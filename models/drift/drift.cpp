// SPDX-License-Identifier: Apache-2.0
#include "models/drift/drift.h"

#include "models/drift/majority.h"
#include "models/fleet/hash.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace chargetree {

namespace {

constexpr FieldId configurationList = field(Kind::Charger, "chargerConfigurations");
constexpr FieldId configName = field(Kind::Configuration, "configName");
constexpr FieldId configValue = field(Kind::Configuration, "configValue");

/// A key of a charger that is in a group.
struct Entry {
    std::uint32_t group;
    std::uint32_t key; // place in the names
    ChargerId charger;
    ObjectId configuration;
    StatedValue value;
};

struct ValueHash {
    std::size_t operator()(const StatedValue &value) const
    {
        return mixed(hashOf(value.text), std::uint64_t(value.state));
    }
};

/// Who states a key anywhere in the fleet.
struct Census {
    std::uint32_t chargers = 0;
    ChargerId latest = none<ChargerId>; // who stated it last
    std::size_t place = 0; // of that entry
    std::unordered_map<StatedValue, std::uint32_t, ValueHash> values;
};

class DriftSearch final {
public:
    DriftSearch(const Fleet &fleet, const DriftRules &rules)
        : m_fleet(fleet)
        , m_store(fleet.store())
        , m_rules(rules)
    {
    }

    Drift take()
    {
        collect();
        order();
        judge();
        return std::move(m_drift);
    }

private:
    void collect();
    void addCharger(ChargerId charger);
    std::uint32_t placeOf(std::string_view key);
    DriftGroup *groupOf(ObjectId charger);
    void order();
    void judge();
    void judgeKey(std::span<const Entry> entries);
    [[nodiscard]] bool isIndividual(const Census &census) const;

    const Fleet &m_fleet;
    const RecordStore &m_store;
    const DriftRules &m_rules;
    std::map<std::array<std::string_view, 3>, std::uint32_t> m_groups;
    std::unordered_map<std::string_view, std::uint32_t> m_places;
    std::vector<std::string_view> m_names;
    std::vector<Census> m_census; // one a name
    std::vector<Entry> m_entries;
    Drift m_drift;
};

DriftGroup *DriftSearch::groupOf(ObjectId charger)
{
    const auto stated = [&](FieldId field) { return statedValue(m_store, charger, field).text; };
    const std::array names{stated(field(Kind::Charger, "manufacturer")),
                           stated(field(Kind::Charger, "chargerModel")),
                           stated(field(Kind::Charger, "firmwareVersion"))};
    if (names[1].empty())
        return nullptr;
    const auto [at, isNew] =
        m_groups.try_emplace(names, static_cast<std::uint32_t>(m_drift.groups.size()));
    if (isNew)
        m_drift.groups.push_back(
            {.manufacturer = names[0], .model = names[1], .firmware = names[2]});
    return &m_drift.groups[at->second];
}

std::uint32_t DriftSearch::placeOf(std::string_view key)
{
    const auto [at, isNew] = m_places.try_emplace(key, static_cast<std::uint32_t>(m_names.size()));
    if (isNew) {
        m_names.push_back(key);
        m_census.emplace_back();
    }
    return at->second;
}

void DriftSearch::addCharger(ChargerId charger)
{
    const ObjectId object = m_fleet.at(charger).object;
    const std::size_t first = m_entries.size();
    DriftGroup *group = groupOf(object);
    const auto place = group ? static_cast<std::uint32_t>(group - m_drift.groups.data())
                             : static_cast<std::uint32_t>(m_drift.groups.size());
    for (const Cell cell : m_store.elements(object, configurationList)) {
        if (!cell.isObject())
            continue;
        const std::string_view name = statedValue(m_store, cell.object(), configName).text;
        if (name.empty())
            continue;
        const Entry entry{place, placeOf(name), charger, cell.object(),
                          statedValue(m_store, cell.object(), configValue)};
        Census &census = m_census[entry.key];
        if (std::exchange(census.latest, charger) == charger) {
            m_entries[census.place] = entry; // listed twice
            continue;
        }
        census.place = m_entries.size();
        m_entries.push_back(entry);
    }
    const bool isSilent = m_entries.size() == first;
    for (std::size_t i = first; i < m_entries.size(); ++i) {
        Census &census = m_census[m_entries[i].key];
        ++census.chargers;
        ++census.values[m_entries[i].value];
    }
    if (!group)
        m_entries.erase(m_entries.begin() + std::ptrdiff_t(first),
                        m_entries.end()); // counted, no more
    else if (isSilent)
        ++group->silent;
    else
        group->chargers.push_back(charger);
}

void DriftSearch::collect()
{
    for (std::size_t i = 0; i < m_fleet.chargers().size(); ++i)
        addCharger(idAt<ChargerId>(i));
}

/// Puts groups and keys in the order of their names, and leaves out the groups that are too small.
void DriftSearch::order()
{
    std::vector<DriftGroup> groups;
    std::vector<std::uint32_t> newPlaces(m_drift.groups.size(), none<std::uint32_t>);
    for (const auto &[names, place] : m_groups) {
        DriftGroup &group = m_drift.groups[place];
        if (group.chargers.size() < std::max(m_rules.leastChargers, 1U))
            continue;
        newPlaces[place] = static_cast<std::uint32_t>(groups.size());
        groups.push_back(std::move(group));
    }
    m_drift.groups = std::move(groups);
    std::erase_if(m_entries, [&](Entry &entry) {
        entry.group = newPlaces[entry.group];
        return entry.group == none<std::uint32_t>;
    });
    std::ranges::stable_sort(m_entries, [this](const Entry &a, const Entry &b) {
        if (a.group != b.group)
            return a.group < b.group;
        return a.key != b.key && m_names[a.key] < m_names[b.key];
    });
}

bool DriftSearch::isIndividual(const Census &census) const
{
    const auto own =
        std::ranges::count_if(census.values, [](const auto &value) { return value.second == 1; });
    return own >= std::ptrdiff_t(m_rules.leastOwn)
           && std::size_t(own) * m_rules.ownShare >= census.chargers;
}

void DriftSearch::judge()
{
    std::vector<bool> areIndividual;
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        areIndividual.push_back(isIndividual(m_census[i]));
        if (areIndividual.back())
            m_drift.individual.push_back(m_names[i]);
    }
    std::ranges::sort(m_drift.individual);
    for (std::size_t i = 0, end = 0; i < m_entries.size(); i = end) {
        const Entry &first = m_entries[i];
        while (end < m_entries.size() && m_entries[end].group == first.group
               && m_entries[end].key == first.key)
            ++end;
        if (!areIndividual[first.key])
            judgeKey(std::span(m_entries).subspan(i, end - i));
    }
}

void DriftSearch::judgeKey(std::span<const Entry> entries)
{
    const std::vector<ChargerId> &chargers = m_drift.groups[entries.front().group].chargers;
    const auto majority = majorityOf<StatedValue>(entries, chargers.size(),
                                                  [](const Entry &entry) { return entry.value; });
    if (majority.agreeing == 0 || majority.agreeing == chargers.size())
        return;
    DriftedKey key{.group = entries.front().group,
                   .key = m_names[entries.front().key],
                   .majority = majority.value,
                   .agreeing = majority.agreeing};
    auto entry = entries.begin(); // both are in the fleet's order
    for (const ChargerId charger : chargers) {
        if (entry == entries.end() || entry->charger != charger) {
            key.outliers.push_back({.charger = charger});
            continue;
        }
        if (entry->value != majority.value) {
            key.outliers.push_back({charger, entry->value, entry->configuration});
        } else if (key.agrees == none<ChargerId>) {
            key.agrees = charger;
            key.example = entry->configuration;
        }
        ++entry;
    }
    m_drift.keys.push_back(std::move(key));
}

} // namespace

std::size_t Drift::outliers() const
{
    return std::accumulate(
        keys.begin(), keys.end(), std::size_t(0),
        [](std::size_t sum, const DriftedKey &key) { return sum + key.outliers.size(); });
}

Drift driftOf(const Fleet &fleet, const DriftRules &rules)
{
    return DriftSearch(fleet, rules).take();
}

} // namespace chargetree
