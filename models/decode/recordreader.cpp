// SPDX-License-Identifier: Apache-2.0
#include "models/decode/recordreader.h"

#include "models/decode/rawjson.h"
#include "models/fleet/isotime.h"
#include "models/fleet/pointer.h"
#include "models/fleet/scalars.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace chargetree {

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

RecordReader::RecordReader(RecordStore &store, DocumentReport &report, JsonReader &json,
                           const DecodeHooks &hooks)
    : m_store(store)
    , m_report(report)
    , m_json(json)
    , m_hooks(hooks)
    , m_shapes(store)
    , m_interner(store.texts())
    , m_null(m_interner.intern(ValueType::Null, {}))
{
}

ObjectId RecordReader::readDocument()
{
    const ObjectId document = readObject(Kind::Document);
    m_json.finish();
    return document;
}

ObjectId RecordReader::readObject(Kind kind)
{
    const std::size_t firstKey = m_keys.size();
    JsonToken token;
    m_json.openObject();
    while (m_json.nextKey(token)) {
        const RecordStore::Key key = keyOf(token, kind, m_keys.size() - firstKey);
        m_keys.push_back(key);
        m_path.push_back({.key = key.text});
        const bool isKnown = key.field != RecordStore::noField;
        const Cell cell = readValue(isKnown ? &fieldsOf(kind)[key.field] : nullptr);
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
ObjectId RecordReader::readShared(Kind kind)
{
    const std::string_view text = m_json.rest();
    const SharedRecords::Slice met = m_shared.atStartOf(text, kind);
    if (met.known.object != none<ObjectId>) {
        reachGroupLevel(m_groupDepth + met.known.levels);
        m_json.skip(met.bytes.size());
        return met.known.object;
    }
    const std::size_t begin = m_json.offset();
    const RecordStore::Mark mark = m_store.mark();
    const DocumentReport::Mark oddities = m_report.mark();
    const std::size_t outer = std::exchange(m_deepestGroup, m_groupDepth);
    const ObjectId read = readObject(kind);
    SharedRecords::Known known{read, m_deepestGroup - m_groupDepth};
    m_deepestGroup = std::max(outer, m_deepestGroup);
    const ObjectId equal = m_shared.withValues(m_store, read);
    if (equal == none<ObjectId>) {
        m_shared.addValues(m_store, read);
    } else {
        known.object = equal;
        m_store.rewind(mark);
        m_report.rewind(oddities);
    }
    m_shared.addBytes(kind, text.substr(0, m_json.offset() - begin), known);
    return known.object;
}

ObjectId RecordReader::readElement(Kind kind)
{
    goOn();
    if (isGroup(kind))
        reachGroupLevel(++m_groupDepth);
    const ObjectId id = isShared(kind) ? readShared(kind) : readObject(kind);
    if (isGroup(kind))
        --m_groupDepth;
    return id;
}

void RecordReader::reachGroupLevel(std::size_t level)
{
    if (level > mostGroupLevels)
        m_json.fail(JsonFault::TooDeep);
    m_deepestGroup = std::max(m_deepestGroup, level);
}

RecordStore::Key RecordReader::keyOf(const JsonToken &token, Kind kind, std::size_t position)
{
    const auto expected = m_shapes.expected(kind);
    const std::string_view name = token.text(m_scratch);
    if (token.type == ValueType::Text && position < expected.size()) {
        const Scalar likely = m_store.scalar(expected[position].text);
        if (likely.type == ValueType::Text && likely.text == name) {
            noteKey(expected[position]);
            return expected[position];
        }
    }
    RecordStore::Key key{m_interner.intern(token.type, name), RecordStore::noField, false};
    const auto rows = fieldsOf(kind);
    for (std::size_t row = 0; row < rows.size() && token.type == ValueType::Text; ++row) {
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

Cell RecordReader::readValue(const FieldRow *row)
{
    const char first = m_json.peek();
    if (first != '{' && first != '[')
        return readScalar(row);
    if (!row || row->type == Type::Anything) {
        if (row && first == '[')
            note(OddityKind::WrongType);
        return readJson();
    }
    if (first == '[' && row->type == Type::RecordList)
        return readList(row->of);
    if (first == '[' && row->type == Type::TextList)
        return readTextList();
    if (first == '{' && row->type == Type::Record)
        return Cell::of(readObject(row->of));
    note(OddityKind::WrongType);
    return readJson();
}

Cell RecordReader::readScalar(const FieldRow *row)
{
    const JsonToken token = m_json.scalar();
    if (token.type == ValueType::Null) {
        if (row && !row->nullable)
            note(OddityKind::NullValue);
        return Cell::of(m_null);
    }
    const std::string_view text = token.text(m_scratch);
    if (token.type == ValueType::BrokenText)
        note(OddityKind::BadText);
    else if (row)
        checkType(*row, token.type, text);
    return Cell::of(m_interner.intern(token.type, text));
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

Cell RecordReader::readList(Kind of)
{
    const std::size_t first = m_cells.size();
    m_path.emplace_back();
    m_json.openArray();
    while (m_json.nextElement()) {
        const char token = m_json.peek();
        if (token == '{') {
            const ObjectId id = readElement(of);
            m_cells.push_back(Cell::of(id));
        } else {
            note(token == 'n' ? OddityKind::NullElement : OddityKind::WrongType);
            const Cell cell = token == '[' ? readJson() : readScalar(nullptr);
            m_cells.push_back(cell);
        }
        ++m_path.back().index;
    }
    m_path.pop_back();
    const ListId list = m_store.addList({m_cells.data() + first, m_cells.size() - first});
    m_cells.resize(first);
    return Cell::of(list);
}

Cell RecordReader::readJson()
{
    std::string json;
    appendMinified(m_json, json);
    return Cell::of(m_interner.intern(ValueType::Json, json));
}

Cell RecordReader::readTextList()
{
    std::string json = "[";
    m_path.emplace_back();
    m_json.openArray();
    while (m_json.nextElement()) {
        const char token = m_json.peek();
        if (token != '"')
            note(token == 'n' ? OddityKind::NullElement : OddityKind::WrongType);
        if (json.size() > 1)
            json += ',';
        appendMinified(m_json, json, 1);
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

void RecordReader::goOn()
{
    const std::size_t done = m_json.offset();
    if (!m_hooks.goOn || done - m_reported < progressStep)
        return;
    m_reported = done;
    if (!m_hooks.goOn(done))
        throw Cancelled{};
}

} // namespace chargetree
