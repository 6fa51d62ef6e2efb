// SPDX-License-Identifier: Apache-2.0
#include "models/fleet/recordstore.h"

#include "models/fleet/hash.h"
#include "models/fleet/isotime.h"
#include "models/fleet/samejson.h"
#include "models/fleet/scalars.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <stdexcept>

namespace chargetree {

namespace {

constexpr std::size_t mostThings = 0x3fffffff; // what a cell can name

template <typename Items>
std::size_t heldBytes(const Items &items)
{
    return items.capacity() * sizeof(typename Items::value_type);
}

} // namespace

std::span<const RecordStore::Key> RecordStore::shapeKeys(ShapeId id) const
{
    const Shape &shape = m_shapes[number(id)];
    return {m_keys.data() + shape.firstKey, shape.keyCount};
}

std::span<const RecordStore::Key> RecordStore::keys(ObjectId id) const
{
    return shapeKeys(m_objects[number(id)].shape);
}

std::span<const Cell> RecordStore::cells(ObjectId id) const
{
    return {m_cells.data() + m_objects[number(id)].firstCell, shapeOf(id).keyCount};
}

std::span<const Cell> RecordStore::list(ListId id) const
{
    const Range<Cell> &range = m_lists[number(id)];
    return {m_cells.data() + range.first, range.count};
}

std::optional<Cell> RecordStore::cell(ObjectId id, FieldId field) const
{
    const Shape &shape = shapeOf(id);
    if (shape.kind != field.kind)
        return {};
    const std::uint32_t slot = m_slots[shape.firstSlot + field.row];
    if (slot == noSlot)
        return {};
    return m_cells[m_objects[number(id)].firstCell + slot];
}

std::span<const Cell> RecordStore::elements(ObjectId id, FieldId field) const
{
    const auto found = cell(id, field);
    return found && found->isList() ? list(found->list()) : std::span<const Cell>();
}

Scalar RecordStore::scalar(ObjectId id, FieldId field) const
{
    const auto found = cell(id, field);
    if (!found)
        return {};
    if (found->isText())
        return m_texts.at(found->text());
    return {found->isObject() ? ValueType::Object : ValueType::List, {}};
}

std::string_view RecordStore::text(ObjectId id, FieldId field) const
{
    const Scalar value = scalar(id, field);
    return value.type == ValueType::Null ? std::string_view() : value.text;
}

std::optional<TextId> RecordStore::identifier(ObjectId id, FieldId field) const
{
    const auto found = cell(id, field);
    if (!found || !found->isText() || text(id, field).empty())
        return {};
    return found->text();
}

std::optional<std::int64_t> RecordStore::integer(ObjectId id, FieldId field) const
{
    const Scalar value = scalar(id, field);
    return value.type == ValueType::Number ? integerOf(value.text) : std::nullopt;
}

std::optional<double> RecordStore::real(ObjectId id, FieldId field) const
{
    const Scalar value = scalar(id, field);
    return value.type == ValueType::Number ? realOf(value.text) : std::nullopt;
}

std::optional<bool> RecordStore::flag(ObjectId id, FieldId field) const
{
    const Scalar value = scalar(id, field);
    if (value.type == ValueType::True || value.type == ValueType::False)
        return value.type == ValueType::True;
    return {};
}

std::optional<ObjectId> RecordStore::object(ObjectId id, FieldId field) const
{
    const auto found = cell(id, field);
    if (!found || !found->isObject())
        return {};
    return found->object();
}

std::optional<std::int64_t> RecordStore::time(ObjectId id, FieldId field) const
{
    const Scalar value = scalar(id, field);
    return value.type == ValueType::Text ? parseIsoTime(value.text) : std::nullopt;
}

bool RecordStore::areEqual(const Scalar &a, const Scalar &b) const
{
    if (a.type != b.type)
        return false;
    if (a.type == ValueType::Number)
        return isSameNumber(a.text, b.text);
    return a.type == ValueType::Json && isSameJson(a.text, b.text); // equal texts are one text
}

bool RecordStore::areEqual(Cell a, Cell b) const
{
    if (a == b)
        return true;
    if (a.isObject() && b.isObject())
        return areEqual(a.object(), b.object());
    if (a.isList() && b.isList()) {
        const auto one = list(a.list());
        const auto two = list(b.list());
        return std::equal(one.begin(), one.end(), two.begin(), two.end(),
                          [this](Cell x, Cell y) { return areEqual(x, y); });
    }
    return a.isText() && b.isText() && areEqual(m_texts.at(a.text()), m_texts.at(b.text()));
}

bool RecordStore::areEqual(ObjectId a, ObjectId b) const
{
    if (a == b)
        return true;
    const auto one = cells(a);
    const auto two = cells(b);
    if (m_objects[number(a)].shape == m_objects[number(b)].shape)
        return std::equal(one.begin(), one.end(), two.begin(),
                          [this](Cell x, Cell y) { return areEqual(x, y); });
    if (kindOf(a) != kindOf(b) || one.size() != two.size())
        return false;
    const auto orderOne = sortedKeys(a);
    const auto orderTwo = sortedKeys(b);
    return std::equal(orderOne.begin(), orderOne.end(), orderTwo.begin(), [&](auto i, auto j) {
        return keys(a)[i].text == keys(b)[j].text && areEqual(one[i], two[j]);
    });
}

std::vector<std::uint32_t> RecordStore::sortedKeys(ObjectId id) const
{
    const auto names = keys(id);
    std::vector<std::uint32_t> order(names.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [names](std::uint32_t i, std::uint32_t j) {
        return names[i].text < names[j].text;
    });
    return order;
}

std::uint64_t RecordStore::hash(Cell value) const
{
    if (value.isObject())
        return hash(value.object());
    if (value.isList()) {
        std::uint64_t sum = 1;
        for (const Cell element : list(value.list()))
            sum = mixed(sum, hash(element));
        return sum;
    }
    const Scalar held = m_texts.at(value.text());
    if (held.type == ValueType::Number) { // 1.0 and 1 are one value
        if (const auto real = realOf(held.text))
            return mixed(std::bit_cast<std::uint64_t>(*real == 0.0 ? 0.0 : *real), 3);
    }
    if (held.type == ValueType::Json)
        return hashOfJson(held.text);
    return mixed(number(value.text()), 2);
}

std::uint64_t RecordStore::hash(ObjectId id) const
{
    const auto names = keys(id);
    const auto values = cells(id);
    std::uint64_t sum = static_cast<std::uint64_t>(kindOf(id));
    for (std::size_t i = 0; i < names.size(); ++i)
        sum += mixed(number(names[i].text), hash(values[i])); // a sum: key order does not count
    return sum;
}

std::size_t RecordStore::bytes() const
{
    return m_texts.bytes() + heldBytes(m_objects) + heldBytes(m_cells) + heldBytes(m_lists)
           + heldBytes(m_shapes) + heldBytes(m_keys) + heldBytes(m_slots);
}

RecordStore::Mark RecordStore::mark() const
{
    return {m_objects.size(), m_cells.size(), m_lists.size()};
}

void RecordStore::rewind(const Mark &mark)
{
    m_objects.resize(mark.objects, Object{});
    m_cells.resize(mark.cells);
    m_lists.resize(mark.lists);
}

ObjectId RecordStore::addObject(ShapeId shape, std::span<const Cell> cells)
{
    if (m_objects.size() >= mostThings || m_cells.size() + cells.size() > 0xffffffffU)
        throw std::length_error("record store");
    const auto id = idAt<ObjectId>(m_objects.size());
    m_objects.push_back({shape, static_cast<std::uint32_t>(m_cells.size())});
    m_cells.insert(m_cells.end(), cells.begin(), cells.end());
    return id;
}

ListId RecordStore::addList(std::span<const Cell> cells)
{
    if (m_lists.size() >= mostThings || m_cells.size() + cells.size() > 0xffffffffU)
        throw std::length_error("record store");
    if (cells.empty() && !m_lists.empty() && m_lists.front().count == 0)
        return ListId(0);
    const auto id = idAt<ListId>(m_lists.size());
    m_lists.push_back(
        {static_cast<std::uint32_t>(m_cells.size()), static_cast<std::uint32_t>(cells.size())});
    m_cells.insert(m_cells.end(), cells.begin(), cells.end());
    return id;
}

ShapeId RecordStore::addShape(Kind kind, std::span<const Key> keys)
{
    const std::size_t fields = fieldsOf(kind).size();
    m_shapes.push_back({kind, static_cast<std::uint32_t>(m_keys.size()),
                        static_cast<std::uint32_t>(keys.size()),
                        static_cast<std::uint32_t>(m_slots.size())});
    m_keys.insert(m_keys.end(), keys.begin(), keys.end());
    m_slots.resize(m_slots.size() + fields, noSlot);
    const auto slots = m_slots.end() - static_cast<std::ptrdiff_t>(fields);
    for (std::uint32_t i = 0; i < keys.size(); ++i) {
        if (keys[i].field == noField)
            continue;
        std::uint32_t &slot = slots[keys[i].field];
        if (slot == noSlot || !keys[i].isAlias || keys[slot].isAlias)
            slot = i;
    }
    return idAt<ShapeId>(m_shapes.size() - 1);
}

void RecordStore::shrink()
{
    m_texts.shrink();
    m_objects.shrink_to_fit();
    m_cells.shrink_to_fit();
    m_lists.shrink_to_fit();
    m_shapes.shrink_to_fit();
    m_keys.shrink_to_fit();
    m_slots.shrink_to_fit();
}

} // namespace chargetree
