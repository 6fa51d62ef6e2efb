// SPDX-License-Identifier: Apache-2.0
#include "models/changes/recordchanges.h"

#include "models/changes/recordvalues.h"

#include <algorithm>
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

std::vector<std::size_t> unknownKeys(const RecordAt &record)
{
    std::vector<std::size_t> places;
    const auto keys = record.store.keys(record.object);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (keys[i].field == RecordStore::noField)
            places.push_back(i);
    }
    return places;
}

/// The last key of that name among these, or nowhere.
std::size_t lastNamed(const RecordAt &record, const std::vector<std::size_t> &places,
                      const Scalar &name)
{
    const auto keys = record.store.keys(record.object);
    const auto found = std::find_if(places.rbegin(), places.rend(), [&](std::size_t place) {
        const Scalar key = record.store.scalar(keys[place].text);
        return key.type == name.type && key.text == name.text;
    });
    return found == places.rend() ? nowhere : *found;
}

Scalar nameOf(const RecordAt &record, std::size_t place)
{
    return record.store.scalar(record.store.keys(record.object)[place].text);
}

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
    const auto a = rest(old, one);
    const auto b = rest(now, two);
    return std::is_permutation(a.begin(), a.end(), b.begin(), b.end(), [&](Cell x, Cell y) {
        return areSameValues(old.store, x, now.store, y);
    });
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
    const auto ones = unknownKeys(old);
    const auto twos = unknownKeys(now);
    const auto report = [&](const Scalar &name, std::size_t one, std::size_t two) {
        m_found(
            {.field = path + std::string(name.text), .old = json(old, one), .now = json(now, two)});
    };
    for (const std::size_t one : ones) {
        const Scalar name = nameOf(old, one);
        if (lastNamed(old, ones, name) != one)
            continue;
        const std::size_t two = lastNamed(now, twos, name);
        const bool isSame = two != nowhere
                            && areSameValues(old.store, old.store.cells(old.object)[one], now.store,
                                             now.store.cells(now.object)[two]);
        if (!isSame)
            report(name, one, two);
    }
    for (const std::size_t two : twos) {
        const Scalar name = nameOf(now, two);
        if (lastNamed(now, twos, name) == two && lastNamed(old, ones, name) == nowhere)
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
