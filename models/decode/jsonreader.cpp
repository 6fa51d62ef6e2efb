// SPDX-License-Identifier: Apache-2.0
#include "models/decode/jsonreader.h"

#include "models/decode/encoding.h"
#include "models/decode/jsontoken.h"

#include <array>
#include <cstring>

namespace chargetree {

namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

constexpr bool isNumberPart(char c)
{
    return isDigit(c) || isLetter(c) || c == '.' || c == '+' || c == '-';
}

constexpr bool startsValue(char c)
{
    return c == '"' || c == '{' || c == '[' || c == '-' || isDigit(c) || isLetter(c);
}

} // namespace

std::string_view JsonToken::text(std::string &scratch) const
{
    switch (type) {
    case ValueType::Number:
        return raw;
    case ValueType::BrokenText:
        return raw.substr(1, raw.size() - 2);
    case ValueType::Text:
        if (!hasEscapes)
            return raw.substr(1, raw.size() - 2);
        scratch.clear();
        appendUnescaped(raw, scratch);
        return scratch;
    default:
        return {};
    }
}

JsonReader::JsonReader(std::string_view text)
    : m_text(text)
{
    if (looksLikeUtf16(text))
        fail(JsonFault::Utf16);
    if (text.starts_with(byteOrderMark))
        m_at = byteOrderMark.size();
}

JsonToken JsonReader::scalar()
{
    const char c = peek();
    if (c == '"')
        return string();
    if (isDigit(c) || c == '-' || c == '+' || c == '.')
        return number();
    if (isLetter(c))
        return word();
    refuse(faultOfValue(c));
}

void JsonReader::open(bool isObject)
{
    skipSpace();
    m_open.push_back(isObject ? '{' : '[');
    m_isFirst = true;
    ++m_at;
}

void JsonReader::close()
{
    m_open.pop_back();
    m_isFirst = false;
    ++m_at;
}

bool JsonReader::goOn(char end)
{
    const char c = peek();
    if (c == end) {
        close();
        return false;
    }
    if (m_isFirst) {
        m_isFirst = false;
        return true;
    }
    if (c != ',')
        refuse(startsValue(c) ? JsonFault::MissingComma : JsonFault::UnexpectedCharacter);
    const std::size_t comma = m_at++;
    if (peek() == end)
        failAt(JsonFault::TrailingComma, comma);
    return true;
}

bool JsonReader::nextElement()
{
    return goOn(']');
}

bool JsonReader::nextKey(JsonToken &key)
{
    if (!goOn('}'))
        return false;
    const char c = m_text[m_at];
    if (c != '"')
        refuse(c == ']' ? JsonFault::UnexpectedCharacter : JsonFault::KeyNotString);
    key = string();
    if (peek() != ':')
        refuse(JsonFault::MissingColon);
    ++m_at;
    return true;
}

void JsonReader::finish()
{
    skipSpace();
    if (m_at < m_text.size())
        fail(JsonFault::TrailingText);
}

JsonToken JsonReader::word()
{
    constexpr std::array<std::pair<std::string_view, ValueType>, 3> words{
        {{"true", ValueType::True}, {"false", ValueType::False}, {"null", ValueType::Null}}};
    constexpr std::size_t enough = 6; // one more than the longest word
    std::size_t end = m_at;
    while (end < m_text.size() && end < m_at + enough
           && (isLetter(m_text[end]) || isDigit(m_text[end])))
        ++end;
    const std::string_view word = m_text.substr(m_at, end - m_at);
    for (const auto &[known, type] : words) {
        if (word == known) {
            m_at = end;
            return {type, word};
        }
        if (known.starts_with(word) && isCutAt(end))
            failAt(faultAtEnd(), end);
    }
    fail(JsonFault::BadLiteral);
}

JsonToken JsonReader::number()
{
    const TokenScan scan = scanNumber(rest());
    const std::size_t end = m_at + scan.length;
    if (!scan.isComplete && isCutAt(end))
        failAt(faultAtEnd(), end);
    if (!scan.isComplete || (end < m_text.size() && isNumberPart(m_text[end])))
        fail(JsonFault::BadNumber);
    const std::string_view digits = m_text.substr(m_at, scan.length);
    m_at = end;
    return {ValueType::Number, digits};
}

JsonToken JsonReader::string()
{
    const std::size_t begin = m_at++;
    bool hasEscapes = false;
    for (;;) {
        m_at = endOfPlainAscii(m_text, m_at);
        if (m_at == m_text.size())
            fail(JsonFault::UnclosedString);
        if (m_text[m_at] == '"')
            break;
        hasEscapes = hasEscapes || m_text[m_at] == '\\';
        stringBreak();
    }
    ++m_at;
    const std::string_view raw = m_text.substr(begin, m_at - begin);
    const bool isBroken = hasEscapes && hasLoneSurrogate(raw);
    return {isBroken ? ValueType::BrokenText : ValueType::Text, raw, hasEscapes};
}

// An escape, a character beyond ASCII, or what must not stand in a string.
void JsonReader::stringBreak()
{
    const auto byte = static_cast<unsigned char>(m_text[m_at]);
    if (byte < 0x20)
        fail(JsonFault::ControlCharacter);
    const TokenScan scan = byte == '\\' ? scanEscape(rest()) : scanUtf8(rest());
    if (!scan.isComplete && m_at + scan.length == m_text.size())
        failAt(JsonFault::UnclosedString, m_text.size());
    if (!scan.isComplete)
        fail(byte == '\\' ? JsonFault::BadEscape : JsonFault::InvalidUtf8);
    m_at += scan.length;
}

void JsonReader::skipSpace()
{
    constexpr std::uint64_t indent = 0x2020202020202020;
    while (m_at < m_text.size() && isSpace(m_text[m_at])) {
        ++m_at;
        for (std::uint64_t word = 0; m_text.size() - m_at >= sizeof word; m_at += sizeof word) {
            std::memcpy(&word, m_text.data() + m_at, sizeof word);
            if (word != indent)
                break;
        }
    }
}

char JsonReader::peek()
{
    skipSpace();
    if (m_at == m_text.size())
        fail(faultAtEnd());
    return m_text[m_at];
}

JsonFault JsonReader::faultOfValue(char c) const
{
    if (m_open.empty())
        return c == '<' ? JsonFault::Html : JsonFault::UnexpectedCharacter;
    const bool endsValue = c == ',' || (isInObject() && (c == '}' || c == ']'));
    return endsValue ? JsonFault::MissingValue : JsonFault::UnexpectedCharacter;
}

JsonFault JsonReader::faultAtEnd() const
{
    if (m_open.empty())
        return JsonFault::Empty;
    return isInObject() ? JsonFault::UnclosedObject : JsonFault::UnclosedArray;
}

// At the top a token that ends too early is a bad one; inside a bracket the text was cut off.
bool JsonReader::isCutAt(std::size_t offset) const
{
    return offset == m_text.size() && !m_open.empty();
}

// Fails at the character met, which may be worse than out of place.
void JsonReader::refuse(JsonFault fault) const
{
    const auto byte = static_cast<unsigned char>(m_text[m_at]);
    if (byte < 0x20)
        fault = JsonFault::ControlCharacter;
    else if (byte >= 0x80 && !scanUtf8(rest()).isComplete)
        fault = JsonFault::InvalidUtf8;
    fail(fault);
}

void JsonReader::failAt(JsonFault fault, std::size_t offset) const
{
    throw JsonStop{fault, offset};
}

std::optional<JsonError> findJsonError(std::string_view text, std::size_t maxDepth)
{
    try {
        JsonReader reader(text);
        do {
            const char c = reader.peek();
            if (c != '{' && c != '[')
                reader.scalar();
            else if (reader.depth() >= maxDepth)
                reader.fail(JsonFault::TooDeep);
            else if (c == '{')
                reader.openObject();
            else
                reader.openArray();
            JsonToken key;
            while (reader.depth() > 0
                   && !(reader.isInObject() ? reader.nextKey(key) : reader.nextElement())) { }
        } while (reader.depth() > 0);
        reader.finish();
        return {};
    } catch (const JsonStop &stop) {
        return jsonErrorAt(text, stop.fault, stop.offset);
    }
}

} // namespace chargetree
