// SPDX-License-Identifier: Apache-2.0
#include "tests/generator/jsonwriter.h"

namespace chargetree::generator {

void JsonWriter::beginArray(std::string_view name)
{
    key(name);
    beginArray();
}

void JsonWriter::beginObject(std::string_view name)
{
    key(name);
    beginObject();
}

void JsonWriter::text(std::string_view name, std::string_view value)
{
    key(name);
    textElement(value);
}

void JsonWriter::number(std::string_view name, std::int64_t value)
{
    raw(name, std::to_string(value));
}

void JsonWriter::flag(std::string_view name, bool value)
{
    raw(name, value ? "true" : "false");
}

void JsonWriter::optionalText(std::string_view name, const std::optional<std::string> &value)
{
    if (value)
        text(name, *value);
    else
        raw(name, "null");
}

void JsonWriter::optionalNumber(std::string_view name, std::optional<std::int64_t> value)
{
    raw(name, value ? std::to_string(*value) : "null");
}

void JsonWriter::raw(std::string_view name, std::string_view json)
{
    key(name);
    rawElement(json);
}

void JsonWriter::rawElement(std::string_view json)
{
    separate();
    m_out += json;
}

void JsonWriter::textElement(std::string_view value)
{
    separate();
    quoted(value);
}

void JsonWriter::embed(std::string_view element)
{
    separate();
    if (!m_isIndented) {
        m_out += element;
        return;
    }
    std::size_t start = 0;
    for (std::size_t end = element.find('\n'); end != std::string_view::npos;
         end = element.find('\n', start)) {
        m_out.append(element.substr(start, end + 1 - start)).append(2 * m_level, ' ');
        start = end + 1;
    }
    m_out += element.substr(start);
}

void JsonWriter::begin(char bracket)
{
    separate();
    m_out += bracket;
    ++m_level;
    m_isFirst = true;
}

void JsonWriter::end(char bracket)
{
    --m_level;
    if (!m_isFirst)
        newLine();
    m_out += bracket;
    m_isFirst = false;
}

void JsonWriter::key(std::string_view name)
{
    separate();
    quoted(name);
    m_out += m_isIndented ? ": " : ":";
    m_isAfterKey = true;
}

void JsonWriter::separate()
{
    if (m_isAfterKey) {
        m_isAfterKey = false;
        return;
    }
    if (!m_isFirst)
        m_out += ',';
    if (m_level > 0)
        newLine();
    m_isFirst = false;
}

void JsonWriter::newLine()
{
    if (m_isIndented)
        m_out.append(1, '\n').append(2 * m_level, ' ');
}

void JsonWriter::quoted(std::string_view value)
{
    static constexpr std::string_view hexDigits = "0123456789abcdef";
    m_out += '"';
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20) {
            m_out += "\\u00";
            m_out += hexDigits[byte >> 4U];
            m_out += hexDigits[byte & 15U];
            continue;
        }
        if (c == '"' || c == '\\')
            m_out += '\\';
        m_out += c;
    }
    m_out += '"';
}

} // namespace chargetree::generator
