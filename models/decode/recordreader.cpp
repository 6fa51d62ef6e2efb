// SPDX-License-Identifier: Apache-2.0
#include "models/decode/recordreader.h"

#include "models/decode/jsontoken.h"
#include "models/fleet/isotime.h"
#include "models/fleet/pointer.h"
#include "models/fleet/scalars.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace chargetree {

using namespace simdjson;

namespace {

constexpr std::size_t mostGroupLevels = 64;
constexpr std::size_t progressStep = std::size_t(4) << 20U;

constexpr bool isShared(Kind kind)
{
    return kind == Kind::Charger || kind == Kind::Site;
}

constexpr bool isGroup(Kind kind)
{
    return kind == Kind::HomeSite || kind == Kind::Site;
}

bool fits32(std::int64_t value)
{
    return value >= std::numeric_limits<std::int32_t>::min()
           && value <= std::numeric_limits<std::int32_t>::max();
}

} // namespace

RecordReader::RecordReader(RecordStore &store, DocumentReport &report, const char *begin,
                           const DecodeHooks &hooks)
    : m_store(store)
    , m_report(report)
    , m_begin(begin)
    , m_hooks(hooks)
    , m_shapes(store)
    , m_interner(store.texts())
    , m_null(m_interner.intern(ValueType::Null, {}))
{
}

ObjectId RecordReader::readDocument(ondemand::object document)
{
    return readObject(document, Kind::Document);
}

ObjectId RecordReader::readObject(ondemand::object object, Kind kind)
{
    const std::size_t firstKey = m_keys.size();
    for (ondemand::field field : object) {
        const RecordStore::Key key = readKey(field, kind, m_keys.size() - firstKey);
        m_keys.push_back(key);
        m_path.push_back({.key = key.text});
        const Cell cell =
            readValue(field.value(),
                      key.field == RecordStore::noField ? nullptr : &fieldsOf(kind)[key.field]);
        m_cells.push_back(cell);
        m_path.pop_back();
    }
    const std::span keys(m_keys.data() + firstKey, m_keys.size() - firstKey);
    const std::span cells(m_cells.data() + m_cells.size() - keys.size(), keys.size());
    const ShapeId shape = m_shapes.shapeOf(kind, keys);
    reportKeys(kind, shape);
    const ObjectId id = m_store.addObject(shape, cells);
    m_cells.resize(m_cells.size() - keys.size());
    m_keys.resize(firstKey);
    return id;
}

/// A charger or site: by its bytes where they were met before, else read and compared by value (an
/// indented document gives one charger other bytes at each depth).
ObjectId RecordReader::readShared(ondemand::object object, Kind kind)
{
    const std::string_view slice = trimmed(object.raw_json());
    SharedRecords::Known known = m_shared.withBytes(kind, slice);
    if (known.object != none<ObjectId>) {
        reachGroupLevel(m_groupDepth + known.levels, slice.data());
        return known.object;
    }
    object.reset().value();
    const RecordStore::Mark mark = m_store.mark();
    const DocumentReport::Mark oddities = m_report.mark();
    const std::size_t outer = std::exchange(m_deepestGroup, m_groupDepth);
    const ObjectId read = readObject(object, kind);
    known.levels = m_deepestGroup - m_groupDepth;
    m_deepestGroup = std::max(outer, m_deepestGroup);
    known.object = m_shared.withValues(m_store, read);
    if (known.object == none<ObjectId>) {
        known.object = read;
        m_shared.addValues(m_store, read);
    } else {
        m_store.rewind(mark);
        m_report.rewind(oddities);
    }
    m_shared.addBytes(kind, slice, known);
    return known.object;
}

ObjectId RecordReader::readElement(Value value, Kind kind)
{
    const char *at = value.raw_json_token().data();
    goOn(at);
    if (isGroup(kind))
        reachGroupLevel(++m_groupDepth, at);
    ondemand::object object = value.get_object();
    const ObjectId id = isShared(kind) ? readShared(object, kind) : readObject(object, kind);
    if (isGroup(kind))
        --m_groupDepth;
    return id;
}

void RecordReader::reachGroupLevel(std::size_t level, const char *at)
{
    if (level > mostGroupLevels)
        throw TooDeep{at};
    m_deepestGroup = std::max(m_deepestGroup, level);
}

RecordStore::Key RecordReader::readKey(ondemand::field &field, Kind kind, std::size_t position)
{
    const std::string_view raw = rawKey(field);
    const bool isPlain = raw.find('\\') == std::string_view::npos;
    const auto expected = m_shapes.expected(kind);
    if (isPlain && position < expected.size()) {
        const Scalar likely = m_store.scalar(expected[position].text);
        if (likely.type == ValueType::Text && likely.text == raw) {
            noteKey(expected[position]);
            return expected[position];
        }
    }
    ValueType type = ValueType::Text;
    std::string_view name = raw;
    if (!isPlain) {
        const std::string_view quoted(raw.data() - 1, raw.size() + 2);
        const TokenKind token = tokenKind(quoted);
        if (token != TokenKind::String && token != TokenKind::BrokenText)
            throw simdjson_error(STRING_ERROR);
        type = token == TokenKind::String ? ValueType::Text : ValueType::BrokenText;
        name = textOfToken(quoted, type, m_scratch);
    }
    RecordStore::Key key{m_interner.intern(type, name), RecordStore::noField, false};
    const auto rows = fieldsOf(kind);
    for (std::size_t row = 0; row < rows.size() && type == ValueType::Text; ++row) {
        if (rows[row].name != name && (rows[row].alias.empty() || rows[row].alias != name))
            continue;
        key.field = static_cast<std::uint8_t>(row);
        key.isAlias = rows[row].name != name;
        break;
    }
    noteKey(key);
    return key;
}

void RecordReader::noteKey(RecordStore::Key key)
{
    if (key.isAlias)
        note(OddityKind::Alias, m_store.scalar(key.text).text);
    else if (key.field == RecordStore::noField)
        note(OddityKind::UnknownField, m_store.scalar(key.text).text);
}

Cell RecordReader::readValue(Value value, const FieldRow *row)
{
    const char first = value.raw_json_token().front();
    if (first != '{' && first != '[')
        return readScalar(value, row);
    if (!row || row->type == Type::Anything) {
        if (row && first == '[')
            note(OddityKind::WrongType);
        return readJson(value);
    }
    if (first == '[' && row->type == Type::RecordList)
        return readList(value, row->of);
    if (first == '[' && row->type == Type::TextList)
        return readTextList(value);
    if (first == '{' && row->type == Type::Record)
        return Cell::of(readObject(value.get_object(), row->of));
    note(OddityKind::WrongType);
    return readJson(value);
}

Cell RecordReader::readScalar(Value value, const FieldRow *row)
{
    ValueType type{};
    const std::string_view token = checkedToken(value, type);
    if (type == ValueType::Null) {
        if (row && !row->nullable)
            note(OddityKind::NullValue);
        return Cell::of(m_null);
    }
    const std::string_view text = textOfToken(token, type, m_scratch);
    if (type == ValueType::BrokenText)
        note(OddityKind::BadText);
    else if (row)
        checkType(*row, type, text);
    return Cell::of(m_interner.intern(type, text));
}

void RecordReader::checkType(const FieldRow &row, ValueType type, std::string_view text)
{
    bool isRight = false;
    switch (row.type) {
    case Type::Id:
    case Type::Integer: {
        isRight = type == ValueType::Number;
        const auto value = isRight ? integerOf(text) : std::nullopt;
        if (isRight && (!value || (row.type == Type::Integer && !fits32(*value))))
            note(OddityKind::BadNumber);
        break;
    }
    case Type::Number:
        isRight = type == ValueType::Number;
        if (isRight && !realOf(text))
            note(OddityKind::BadNumber);
        break;
    case Type::Flag:
        isRight = type == ValueType::True || type == ValueType::False;
        break;
    case Type::Text:
    case Type::Link:
        isRight = type == ValueType::Text;
        break;
    case Type::Date:
        isRight = type == ValueType::Text;
        if (isRight && !text.empty() && !parseIsoTime(text))
            note(OddityKind::BadDate);
        break;
    case Type::TextList:
    case Type::Anything:
    case Type::Record:
    case Type::RecordList:
        break;
    }
    if (!isRight)
        note(OddityKind::WrongType);
}

Cell RecordReader::readList(Value value, Kind of)
{
    const std::size_t first = m_cells.size();
    m_path.emplace_back();
    for (Value element : ondemand::array(value.get_array())) {
        const char token = element.raw_json_token().front();
        if (token == '{') {
            const ObjectId id = readElement(element, of);
            m_cells.push_back(Cell::of(id));
        } else {
            note(token == 'n' ? OddityKind::NullElement : OddityKind::WrongType);
            const Cell cell = token == '[' ? readJson(element) : readScalar(element, nullptr);
            m_cells.push_back(cell);
        }
        ++m_path.back().index;
    }
    m_path.pop_back();
    const ListId list = m_store.addList({m_cells.data() + first, m_cells.size() - first});
    m_cells.resize(first);
    return Cell::of(list);
}

Cell RecordReader::readJson(Value value)
{
    std::string json;
    appendMinified(value, json);
    return Cell::of(m_interner.intern(ValueType::Json, json));
}

Cell RecordReader::readTextList(Value value)
{
    std::string json = "[";
    m_path.emplace_back();
    for (Value element : ondemand::array(value.get_array())) {
        const char token = element.raw_json_token().front();
        if (token != '"')
            note(token == 'n' ? OddityKind::NullElement : OddityKind::WrongType);
        if (json.size() > 1)
            json += ',';
        appendMinified(element, json, 1);
        ++m_path.back().index;
    }
    m_path.pop_back();
    json += ']';
    return Cell::of(m_interner.intern(ValueType::Json, json));
}

void RecordReader::reportKeys(Kind kind, ShapeId shape)
{
    const ShapeTable::Facts &facts = m_shapes.facts(shape);
    for (const std::uint8_t row : facts.missing)
        note(OddityKind::Missing, fieldsOf(kind)[row].name);
    for (std::uint32_t i = 0; i < facts.doubles; ++i)
        note(OddityKind::DuplicateKey);
}

void RecordReader::note(OddityKind kind, std::string_view below)
{
    if (!m_report.isNew(kind)) {
        m_report.addAgain(kind);
        return;
    }
    std::string pointer;
    for (const Step &step : m_path) {
        if (step.key == none<TextId>)
            appendPointerToken(std::to_string(step.index), pointer);
        else
            appendPointerToken(m_store.scalar(step.key).text, pointer);
    }
    if (!below.empty())
        appendPointerToken(below, pointer);
    m_report.add(kind, pointer);
}

void RecordReader::goOn(const char *at)
{
    const auto done = static_cast<std::size_t>(at - m_begin);
    if (!m_hooks.goOn || done - m_reported < progressStep)
        return;
    m_reported = done;
    if (!m_hooks.goOn(done))
        throw Cancelled{};
}

} // namespace chargetree
