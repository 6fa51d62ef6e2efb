// SPDX-License-Identifier: Apache-2.0
#include "models/export/jsonwriter.h"

#include "models/fields/jsontext.h"
#include "models/fields/rawrecord.h"

#include <utility>

namespace chargetree {

void appendJsonValue(const ExactValue &value, Type type, std::string &out)
{
    switch (value.type) {
    case ValueType::Absent:
    case ValueType::Null:
        out += "null";
        break;
    case ValueType::Number:
        if (type == Type::Id)
            appendJsonString(value.text, out);
        else
            out += value.text;
        break;
    case ValueType::Text:
        appendJsonString(value.text, out);
        break;
    case ValueType::BrokenText: // has its escapes already
        out.append(1, '"').append(value.text).append(1, '"');
        break;
    case ValueType::False:
    case ValueType::True:
    case ValueType::Json:
    case ValueType::Object:
    case ValueType::List:
        out += value.text;
        break;
    }
}

void appendJsonObject(std::span<const WrittenColumn> columns, std::span<const ExactValue> values,
                      std::string &out)
{
    out += '{';
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i > 0)
            out += ',';
        appendJsonString(columns[i].name, out);
        out += ':';
        appendJsonValue(values[i], columns[i].type, out);
    }
    out += '}';
}

JsonWriter::JsonWriter(Frame frame, const Fleet &fleet, const ExportRequest &request, Sink &sink)
    : m_frame(frame)
    , m_store(fleet.store())
    , m_revealSecrets(request.revealSecrets)
    , m_out(sink)
{
}

bool JsonWriter::begin(std::span<const WrittenColumn> columns)
{
    m_columns.assign(columns.begin(), columns.end());
    if (m_frame == Frame::List)
        m_out.text += '[';
    return true;
}

bool JsonWriter::writeRow(const ExportRow &row, std::span<const ExactValue> values)
{
    const bool isFirst = std::exchange(m_isFirst, false);
    if (m_frame == Frame::List)
        m_out.text += isFirst ? "\n" : ",\n";
    if (m_columns.empty())
        m_out.text += rawRecord(m_store, row.object, {.revealSecrets = m_revealSecrets});
    else
        appendJsonObject(m_columns, values, m_out.text);
    if (m_frame == Frame::Lines)
        m_out.text += '\n';
    return m_out.passOn();
}

bool JsonWriter::finish()
{
    if (m_frame == Frame::List)
        m_out.text += m_isFirst ? "]\n" : "\n]\n";
    return m_out.finish();
}

} // namespace chargetree
