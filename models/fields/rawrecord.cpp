// SPDX-License-Identifier: Apache-2.0
#include "models/fields/rawrecord.h"

#include "models/fields/jsontext.h"
#include "models/fields/secrets.h"

#include <utility>

namespace chargetree {

namespace {

/// Puts a record together again from its shape and cells.
class RawWriter final {
public:
    RawWriter(const RecordStore &store, const RawRecordOptions &options)
        : m_store(store)
        , m_options(options)
    {
    }
    void append(Cell cell, const FieldRow *row);
    void append(ObjectId object);
    [[nodiscard]] std::string takeText();

private:
    void appendScalar(const Scalar &value, const FieldRow *row);
    void appendList(std::span<const Cell> cells, const FieldRow *row);
    void appendMasked(Cell cell);
    void line();
    [[nodiscard]] bool isFull() const { return m_out.size() > m_options.limit; }

    const RecordStore &m_store;
    const RawRecordOptions &m_options;
    std::string m_out;
    int m_depth = 0;
};

void RawWriter::line()
{
    if (m_options.indented)
        appendJsonLine(m_depth, m_out);
}

void RawWriter::append(Cell cell, const FieldRow *row)
{
    if (cell.isObject())
        append(cell.object());
    else if (cell.isList())
        appendList(m_store.list(cell.list()), row);
    else
        appendScalar(m_store.scalar(cell.text()), row);
}

void RawWriter::append(ObjectId object)
{
    const auto keys = m_store.keys(object);
    const auto cells = m_store.cells(object);
    const auto rows = fieldsOf(m_store.kindOf(object));
    const bool isMasked = !m_options.revealSecrets && isSecret(m_store, object);
    m_out += '{';
    ++m_depth;
    bool isFirst = true;
    for (std::size_t i = 0; i < keys.size() && !isFull(); ++i) {
        const FieldRow *row =
            keys[i].field == RecordStore::noField ? nullptr : &rows[keys[i].field];
        if (m_options.withoutOtherRecords && row && holdsOtherRecords(*row))
            continue;
        if (!std::exchange(isFirst, false))
            m_out += ',';
        line();
        appendScalar(m_store.scalar(keys[i].text), nullptr);
        m_out += m_options.indented ? ": " : ":";
        if (isMasked && isSecretKey(keys[i]))
            appendMasked(cells[i]);
        else
            append(cells[i], row);
    }
    --m_depth;
    if (!keys.empty())
        line();
    m_out += '}';
}

void RawWriter::appendList(std::span<const Cell> cells, const FieldRow *row)
{
    m_out += '[';
    ++m_depth;
    for (std::size_t i = 0; i < cells.size() && !isFull(); ++i) {
        if (i > 0)
            m_out += ',';
        line();
        append(cells[i], row);
    }
    --m_depth;
    if (!cells.empty())
        line();
    m_out += ']';
}

/// Null and an empty text hide nothing.
void RawWriter::appendMasked(Cell cell)
{
    if (cell.isText()) {
        const Scalar value = m_store.scalar(cell.text());
        if (value.type == ValueType::Null
            || (value.type == ValueType::Text && value.text.empty())) {
            appendScalar(value, nullptr);
            return;
        }
    }
    appendJsonString(secretMaskUtf8, m_out);
}

void RawWriter::appendScalar(const Scalar &value, const FieldRow *row)
{
    switch (value.type) {
    case ValueType::Null:
    case ValueType::Absent:
    case ValueType::Object:
    case ValueType::List:
        m_out += "null";
        break;
    case ValueType::False:
        m_out += "false";
        break;
    case ValueType::True:
        m_out += "true";
        break;
    case ValueType::Number:
        m_out += value.text;
        break;
    case ValueType::Text:
        appendJsonString(value.text, m_out);
        break;
    case ValueType::BrokenText:
        m_out.append(1, '"').append(value.text).append(1, '"');
        break;
    case ValueType::Json: {
        const bool areConfigurations = row && row->of == Kind::Configuration;
        const std::string json = m_options.revealSecrets
                                     ? std::string(value.text)
                                     : maskedJson(value.text, areConfigurations);
        if (m_options.indented)
            appendIndentedJson(json, m_depth, m_out);
        else
            m_out += json;
        break;
    }
    }
}

std::string RawWriter::takeText()
{
    if (isFull()) {
        std::size_t end = m_options.limit;
        while (end > 0 && (static_cast<unsigned char>(m_out[end]) & 0xc0U) == 0x80U)
            --end;
        m_out.resize(end);
        m_out += "\n…";
    }
    return std::move(m_out);
}

} // namespace

bool holdsOtherRecords(const FieldRow &row)
{
    return row.type == Type::RecordList
           && (row.of == Kind::HomeSite || row.of == Kind::Driver || row.of == Kind::Site
               || row.of == Kind::Charger);
}

std::string rawRecord(const RecordStore &store, ObjectId object, const RawRecordOptions &options)
{
    RawWriter writer(store, options);
    writer.append(object);
    return writer.takeText();
}

std::string rawValue(const RecordStore &store, Cell cell, FieldId field,
                     const RawRecordOptions &options)
{
    RawWriter writer(store, options);
    writer.append(cell, &rowOf(field));
    return writer.takeText();
}

} // namespace chargetree
