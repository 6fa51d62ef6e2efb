// SPDX-License-Identifier: Apache-2.0
#include "models/compare/comparison.h"

#include "models/fleet/scalars.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace chargetree {

namespace {

using Objects = std::vector<ObjectId>; // one a charger; none: it has no such part

constexpr FieldId configValue = field(Kind::Configuration, "configValue");
constexpr FieldId canBeChanged = field(Kind::Configuration, "canBeChanged");
constexpr std::uint32_t noPlace = 0xffffffffU;

/// What a list holds besides records, which have rows of their own.
std::vector<Cell> restOf(const RecordStore &store, Cell list)
{
    std::vector<Cell> rest;
    for (const Cell cell : store.list(list.list())) {
        if (!cell.isObject())
            rest.push_back(cell);
    }
    return rest;
}

bool areSame(const RecordStore &store, const std::optional<Cell> &a, const std::optional<Cell> &b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    if (a->isList() && b->isList()) {
        return store.list(a->list()).size() == store.list(b->list()).size()
               && std::ranges::equal(
                   restOf(store, *a), restOf(store, *b),
                   [&store](Cell one, Cell other) { return store.areEqual(one, other); });
    }
    return store.areEqual(*a, *b)
           || (a->isText() && b->isText() && statedValue(store, a) == statedValue(store, b));
}

/// A part that chargers have several of, by its name and how often it has come before. Numbers go
/// by their value and come before words.
struct PartName {
    std::int64_t number = 0;
    std::string_view name = {};
    std::uint32_t repeat = 0;
    auto operator<=>(const PartName &) const = default;
};

using Parts = std::map<PartName, Objects>;

class Comparer final {
public:
    Comparer(const Fleet &fleet, std::vector<ChargerId> chargers)
        : m_store(fleet.store())
        , m_comparison{.chargers = std::move(chargers)}
    {
        for (const ChargerId charger : m_comparison.chargers)
            m_objects.push_back(fleet.at(charger).object);
    }

    Comparison take()
    {
        addRecord({.section = CompareSection::Charger}, m_objects, Kind::Charger);
        Objects locations;
        for (const ObjectId charger : m_objects)
            locations.push_back(m_store.object(charger, field(Kind::Charger, "locationInfo"))
                                    .value_or(none<ObjectId>));
        addRecord({.section = CompareSection::Location}, locations, Kind::Location);
        addSockets();
        addConfigurations();
        return std::move(m_comparison);
    }

private:
    void addSockets();
    void addConfigurations();
    [[nodiscard]] Parts parts(FieldId list, FieldId name) const;
    void addRecord(const CompareRow &like, const Objects &objects, Kind kind);
    void addMisplaced(CompareRow row, const Objects &objects);
    void addUnknown(const CompareRow &like, const Objects &objects, bool areAllShown);
    /// Of an unknown key the cells know their places. Whether somebody has it.
    bool fill(CompareRow &row, const Objects &objects) const;
    void add(CompareRow row) { m_comparison.rows.push_back(std::move(row)); }

    const RecordStore &m_store;
    Comparison m_comparison;
    Objects m_objects;
};

Parts Comparer::parts(FieldId list, FieldId name) const
{
    Parts parts;
    for (std::size_t i = 0; i < m_objects.size(); ++i) {
        std::map<std::string_view, std::uint32_t> repeats;
        for (const Cell cell : m_store.elements(m_objects[i], list)) {
            if (!cell.isObject())
                continue;
            const std::string_view text = statedValue(m_store, cell.object(), name).text;
            const auto number = text.empty() ? std::nullopt : integerOf(text);
            Objects &objects = parts[{number.value_or(std::numeric_limits<std::int64_t>::max()),
                                      text, repeats[text]++}];
            objects.resize(m_objects.size(), none<ObjectId>);
            objects[i] = cell.object();
        }
    }
    return parts;
}

bool Comparer::fill(CompareRow &row, const Objects &objects) const
{
    row.cells.resize(objects.size());
    std::vector<std::optional<Cell>> values; // each once
    bool isStated = false;
    for (std::size_t i = 0; i < objects.size(); ++i) {
        CompareCell &cell = row.cells[i];
        cell.object = objects[i];
        const auto value = cellOf(m_store, row, i);
        isStated |= value.has_value();
        const auto same = std::ranges::find_if(
            values, [&](const auto &other) { return areSame(m_store, value, other); });
        cell.value = static_cast<std::uint8_t>(same - values.begin());
        if (same == values.end())
            values.push_back(value);
    }
    return isStated;
}

void Comparer::addRecord(const CompareRow &like, const Objects &objects, Kind kind)
{
    const auto rows = fieldsOf(kind);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        CompareRow row = like;
        row.field = FieldId{kind, std::uint8_t(i)};
        if (rows[i].type == Type::Record)
            addMisplaced(std::move(row), objects);
        else if (fill(row, objects))
            add(std::move(row));
    }
    addUnknown(like, objects, true);
}

/// A part that is a record has rows of its own; where it is something else that is a row.
void Comparer::addMisplaced(CompareRow row, const Objects &objects)
{
    const bool isMisplaced = std::ranges::any_of(objects, [&](ObjectId object) {
        if (object == none<ObjectId>)
            return false;
        const auto cell = m_store.cell(object, *row.field);
        return cell && !cell->isObject()
               && statedValue(m_store, cell).state == StatedValue::State::Stated;
    });
    if (isMisplaced && fill(row, objects))
        add(std::move(row));
}

void Comparer::addUnknown(const CompareRow &like, const Objects &objects, bool areAllShown)
{
    std::map<std::string_view, std::vector<CompareCell>> named;
    for (std::size_t i = 0; i < objects.size(); ++i) {
        if (objects[i] == none<ObjectId>)
            continue;
        const auto keys = m_store.keys(objects[i]);
        for (std::size_t place = 0; place < keys.size(); ++place) {
            if (keys[place].field != RecordStore::noField)
                continue;
            auto &cells = named[m_store.scalar(keys[place].text).text];
            cells.resize(objects.size(), {.place = noPlace});
            cells[i].place = static_cast<std::uint32_t>(place); // of a doubled key the last
        }
    }
    for (auto &[name, cells] : named) {
        CompareRow row = like;
        row.unknownKey = name;
        row.cells = std::move(cells);
        if (fill(row, objects) && (areAllShown || row.hasDifferences()))
            add(std::move(row));
    }
}

void Comparer::addSockets()
{
    for (const auto &[name, objects] :
         parts(field(Kind::Charger, "sockets"), field(Kind::Socket, "id")))
        addRecord({.section = CompareSection::Sockets,
                   .part = std::string(name.name),
                   .repeat = name.repeat},
                  objects, Kind::Socket);
}

void Comparer::addConfigurations()
{
    for (const auto &[name, objects] : parts(field(Kind::Charger, "chargerConfigurations"),
                                             field(Kind::Configuration, "configName"))) {
        const CompareRow like{.section = CompareSection::Configuration,
                              .part = std::string(name.name),
                              .repeat = name.repeat};
        CompareRow value = like;
        value.field = configValue;
        fill(value, objects);
        add(std::move(value));
        CompareRow changeable = like;
        changeable.field = canBeChanged;
        // Who lacks the key has been told so by the row above.
        Objects others = objects;
        std::erase(others, none<ObjectId>);
        CompareRow among = changeable;
        if (fill(among, others) && among.hasDifferences()) {
            fill(changeable, objects);
            add(std::move(changeable));
        }
        addUnknown(like, objects, false);
    }
}

struct Make {
    std::string_view manufacturer;
    std::string_view model;
    std::string_view firmware;
};

Make makeOf(const Fleet &fleet, ChargerId charger)
{
    const auto stated = [&](FieldId field) {
        return statedValue(fleet.store(), fleet.at(charger).object, field).text;
    };
    return {stated(field(Kind::Charger, "manufacturer")),
            stated(field(Kind::Charger, "chargerModel")),
            stated(field(Kind::Charger, "firmwareVersion"))};
}

} // namespace

bool CompareRow::hasDifferences() const
{
    return std::ranges::any_of(cells, [](const CompareCell &cell) { return cell.value != 0; });
}

std::optional<Cell> cellOf(const RecordStore &store, const CompareRow &row, std::size_t charger)
{
    const CompareCell &cell = row.cells[charger];
    if (cell.object == none<ObjectId>)
        return {};
    if (row.field)
        return store.cell(cell.object, *row.field);
    return cell.place == noPlace ? std::nullopt
                                 : std::optional(store.cells(cell.object)[cell.place]);
}

Comparison compareChargers(const Fleet &fleet, std::vector<ChargerId> chargers)
{
    return Comparer(fleet, std::move(chargers)).take();
}

std::vector<ChargerId> similarTo(const Fleet &fleet, ChargerId charger)
{
    const Make make = makeOf(fleet, charger);
    std::vector<ChargerId> similar{charger};
    std::vector<ChargerId> others; // of other firmware
    for (std::size_t i = 0; i < fleet.chargers().size() && !make.model.empty(); ++i) {
        const auto other = idAt<ChargerId>(i);
        const Make its = makeOf(fleet, other);
        if (other != charger && its.model == make.model && its.manufacturer == make.manufacturer)
            (its.firmware == make.firmware ? similar : others).push_back(other);
    }
    similar.insert(similar.end(), others.begin(), others.end());
    return similar;
}

ChargerId chargerNamed(const Fleet &fleet, std::string_view identity)
{
    for (std::size_t i = 0; i < fleet.chargers().size(); ++i) {
        if (fleet.identity(idAt<ChargerId>(i)) == identity)
            return idAt<ChargerId>(i);
    }
    return none<ChargerId>;
}

} // namespace chargetree
