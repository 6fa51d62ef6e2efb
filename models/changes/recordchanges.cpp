// SPDX-License-Identifier: Apache-2.0
#include "models/changes/recordchanges.h"

#include "models/changes/recordvalues.h"
#include "models/fleet/hash.h"

#include <algorithm>
#include <unordered_map>
#include <utility>
#include <vector>

namespace chargetree {

namespace {

constexpr std::size_t nowhere = SIZE_MAX;

/// Compares two records of one kind.
class RecordComparer final {
public:
    RecordComparer(bool revealSecrets, const std::function<void(FieldChange)> &found)
        : m_revealSecrets(revealSecrets)
        , m_found(found)
    {
    }
    void compare(const RecordAt &old, const RecordAt &now, const std::string &path);

private:
    void compareKnown(const RecordAt &old, const RecordAt &now, FieldId field,
                      const std::string &path);
    void compareUnknown(const RecordAt &old, const RecordAt &now, const std::string &path);
    [[nodiscard]] std::string json(const RecordAt &record, std::size_t place) const;

    bool m_revealSecrets;
    const std::function<void(FieldChange)> &m_found;
};

/// Where the cell of a field stands among the record's.
std::size_t placeOf(const RecordAt &record, const std::optional<Cell> &cell, FieldId field)
{
    const auto keys = record.store.keys(record.object);
    const auto cells = record.store.cells(record.object);
    for (std::size_t i = keys.size(); cell && i-- > 0;) {
        if (keys[i].field == field.row && cells[i] == *cell)
            return i;
    }
    return nowhere;
}

Scalar nameOf(const RecordAt &record, std::size_t place)
{
    return record.store.scalar(record.store.keys(record.object)[place].text);
}

/// The keys of a record that the API's page does not know. Of a name that stands twice the last
/// counts.
class UnknownKeys final {
public:
    explicit UnknownKeys(const RecordAt &record)
    {
        const auto keys = record.store.keys(record.object);
        for (std::size_t i = 0; i < keys.size(); ++i) {
            if (keys[i].field != RecordStore::noField)
                continue;
            m_places.push_back(i);
            m_lasts.insert_or_assign(keyOf(nameOf(record, i)), i);
        }
    }
    [[nodiscard]] const std::vector<std::size_t> &places() const { return m_places; }
    /// Nowhere without one of that name.
    [[nodiscard]] std::size_t last(const Scalar &name) const
    {
        const auto found = m_lasts.find(keyOf(name));
        return found == m_lasts.end() ? nowhere : found->second;
    }

private:
    using Name = std::pair<ValueType, std::string_view>;
    struct NameHash {
        std::size_t operator()(const Name &name) const
        {
            return mixed(hashOf(name.second), std::uint64_t(name.first));
        }
    };
    static Name keyOf(const Scalar &name) { return {name.type, name.text}; }

    std::vector<std::size_t> m_places;
    std::unordered_map<Name, std::size_t, NameHash> m_lasts;
};

bool areSameRests(const RecordAt &old, Cell one, const RecordAt &now, Cell two)
{
    const auto rest = [](const RecordAt &record, Cell list) {
        std::vector<Cell> cells;
        for (const Cell cell : record.store.list(list.list())) {
            if (!cell.isObject())
                cells.push_back(cell);
        }
        return cells;
    };
    const auto same = [&](Cell x, Cell y) { return areSameValues(old.store, x, now.store, y); };
    const auto a = rest(old, one);
    const auto b = rest(now, two);
    return a.size() > longestReordered
               ? std::equal(a.begin(), a.end(), b.begin(), b.end(), same)
               : std::is_permutation(a.begin(), a.end(), b.begin(), b.end(), same);
}

void RecordComparer::compare(const RecordAt &old, const RecordAt &now, const std::string &path)
{
    const Kind kind = old.store.kindOf(old.object);
    for (std::size_t row = 0; row < fieldsOf(kind).size(); ++row)
        compareKnown(old, now, {kind, static_cast<std::uint8_t>(row)}, path);
    compareUnknown(old, now, path);
}

void RecordComparer::compareKnown(const RecordAt &old, const RecordAt &now, FieldId field,
                                  const std::string &path)
{
    const auto one = old.store.cell(old.object, field);
    const auto two = now.store.cell(now.object, field);
    if (!one && !two)
        return;
    const FieldRow &row = rowOf(field);
    const auto name = [&] { return path + std::string(row.name); };
    if (one && two) {
        if (row.type == Type::Record && one->isObject() && two->isObject()) {
            compare({old.store, one->object()}, {now.store, two->object()}, name() + '.');
            return;
        }
        const bool areLists = holdsItems(row) && one->isList() && two->isList();
        if (areLists ? areSameRests(old, *one, now, *two)
                     : areSameValues(old.store, *one, now.store, *two))
            return;
    }
    m_found({.field = name(),
             .id = field,
             .old = json(old, placeOf(old, one, field)),
             .now = json(now, placeOf(now, two, field))});
}

void RecordComparer::compareUnknown(const RecordAt &old, const RecordAt &now,
                                    const std::string &path)
{
    const UnknownKeys ones(old);
    const UnknownKeys twos(now);
    const auto report = [&](const Scalar &name, std::size_t one, std::size_t two) {
        m_found(
            {.field = path + std::string(name.text), .old = json(old, one), .now = json(now, two)});
    };
    for (const std::size_t one : ones.places()) {
        const Scalar name = nameOf(old, one);
        if (ones.last(name) != one)
            continue;
        const std::size_t two = twos.last(name);
        const bool isSame = two != nowhere
                            && areSameValues(old.store, old.store.cells(old.object)[one], now.store,
                                             now.store.cells(now.object)[two]);
        if (!isSame)
            report(name, one, two);
    }
    for (const std::size_t two : twos.places()) {
        const Scalar name = nameOf(now, two);
        if (twos.last(name) == two && ones.last(name) == nowhere)
            report(name, nowhere, two);
    }
}

std::string RecordComparer::json(const RecordAt &record, std::size_t place) const
{
    return place == nowhere ? std::string()
                            : valueJson(record.store, record.object, place, m_revealSecrets);
}

} // namespace

void forEachFieldChange(const RecordAt &old, const RecordAt &now, bool revealSecrets,
                        const std::function<void(FieldChange)> &found)
{
    RecordComparer(revealSecrets, found).compare(old, now, {});
}

} // namespace chargetree
