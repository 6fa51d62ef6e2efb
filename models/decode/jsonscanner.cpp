// SPDX-License-Identifier: Apache-2.0
#include "models/decode/jsonscanner.h"

#include "models/decode/jsontoken.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

namespace chargetree {

namespace {

constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";

constexpr std::uint64_t EachByte = 0x0101010101010101;

enum class Expected {
    Document,
    Value,
    FirstElement,
    Element,
    FirstKey,
    Key,
    Colon,
    CommaOrEnd,
    Nothing
};

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

constexpr bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

// Top bit of each byte of `word` that is LF; that continues a UTF-8 sequence.
constexpr std::uint64_t lineFeeds(std::uint64_t word)
{
    const std::uint64_t other = word ^ (EachByte * '\n');
    return ~(((other & EachByte * 0x7F) + EachByte * 0x7F) | other) & EachByte * 0x80;
}

constexpr std::uint64_t continuations(std::uint64_t word)
{
    return word & ~(word << 1) & EachByte * 0x80;
}

// Number of bytes that `Marks` marks, eight at a time; it must leave NUL alone.
template <auto Marks>
std::size_t countBytes(std::string_view text)
{
    const auto countIn = [](std::uint64_t word) { return (Marks(word) >> 7) * EachByte >> 56; };
    std::size_t count = 0;
    std::uint64_t word = 0;
    for (; text.size() >= sizeof word; text.remove_prefix(sizeof word)) {
        std::memcpy(&word, text.data(), sizeof word);
        count += countIn(word);
    }
    word = 0;
    if (!text.empty())
        std::memcpy(&word, text.data(), text.size());
    return count + countIn(word);
}

bool looksLikeUtf16(std::string_view text)
{
    using namespace std::string_view_literals;
    if (text.starts_with("\xFF\xFE"sv) || text.starts_with("\xFE\xFF"sv)
        || text.starts_with("\0\0\xFE\xFF"sv))
        return true;
    if (text.size() < 2)
        return false;
    // JSON starts with ASCII, so NULs tell the width and the order of its units (RFC 4627, 3)
    std::array<bool, 4> isNul{};
    const std::size_t count = std::min(text.size(), isNul.size());
    for (std::size_t i = 0; i < count; ++i)
        isNul[i] = text[i] == '\0';
    if (count < isNul.size())
        return count == 2 && isNul[0] != isNul[1];
    using Pattern = std::array<bool, 4>;
    constexpr std::array Patterns{
        Pattern{true, false, true, false}, Pattern{false, true, false, true},
        Pattern{true, true, true, false}, Pattern{false, true, true, true}};
    return std::find(Patterns.begin(), Patterns.end(), isNul) != Patterns.end();
}

// Follows one UTF-8 sequence of two bytes or more (RFC 3629).
TokenScan scanUtf8(std::string_view text)
{
    const auto byte = [&text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = byte(0);
    if (lead < 0xC2 || lead > 0xF4)
        return {0, false};
    const std::size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (text.size() > 1) {
        const unsigned lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        const unsigned highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (byte(1) < lowest || byte(1) > highest)
            return {1, false};
    }
    std::size_t at = 1;
    while (at < length && at < text.size() && isContinuation(text[at]))
        ++at;
    return {at, at == length};
}

class Scanner final {
public:
    Scanner(std::string_view text, std::size_t maxDepth)
        : m_text(text)
        , m_maxDepth(maxDepth)
    {
    }

    std::optional<JsonError> run();

private:
    bool step();
    bool scanValue(char c);
    bool scanKey(char c);
    bool scanSeparator(char c);
    bool scanWord();
    bool scanNumberToken();
    bool scanString(Expected next);
    bool scanStringBreak();
    bool open(bool isObject);
    bool close();

    void skipSpace();
    Expected afterValue() const;
    JsonFault faultOfValue(char c) const;
    JsonFault faultAtEnd() const;
    bool isCutAt(std::size_t offset) const;
    bool refuse(JsonFault fault);
    bool fail(JsonFault fault, std::size_t offset);

    std::string_view m_text;
    std::size_t m_maxDepth;
    std::size_t m_at = 0;
    std::size_t m_comma = 0;
    std::vector<bool> m_open; // brackets; true is an object
    Expected m_expected = Expected::Document;
    std::optional<JsonError> m_error;
};

std::optional<JsonError> Scanner::run()
{
    if (looksLikeUtf16(m_text))
        return jsonErrorAt(m_text, JsonFault::Utf16, 0);
    if (m_text.starts_with(ByteOrderMark))
        m_at = ByteOrderMark.size();
    for (skipSpace(); m_at < m_text.size(); skipSpace()) {
        if (!step())
            return m_error;
    }
    if (m_expected != Expected::Nothing)
        fail(faultAtEnd(), m_text.size());
    return m_error;
}

bool Scanner::step()
{
    const char c = m_text[m_at];
    switch (m_expected) {
    case Expected::Document:
    case Expected::Value:
        return scanValue(c);
    case Expected::FirstElement:
        return c == ']' ? close() : scanValue(c);
    case Expected::Element:
        return c == ']' ? fail(JsonFault::TrailingComma, m_comma) : scanValue(c);
    case Expected::FirstKey:
        return c == '}' ? close() : scanKey(c);
    case Expected::Key:
        return c == '}' ? fail(JsonFault::TrailingComma, m_comma) : scanKey(c);
    case Expected::Colon:
        if (c != ':')
            return refuse(JsonFault::MissingColon);
        ++m_at;
        m_expected = Expected::Value;
        return true;
    case Expected::CommaOrEnd:
        return scanSeparator(c);
    case Expected::Nothing:
        break;
    }
    return fail(JsonFault::TrailingText, m_at);
}

bool Scanner::scanValue(char c)
{
    if (c == '"')
        return scanString(afterValue());
    if (c == '{' || c == '[')
        return open(c == '{');
    if (isDigit(c) || c == '-' || c == '+' || c == '.')
        return scanNumberToken();
    if (isLetter(c))
        return scanWord();
    return refuse(faultOfValue(c));
}

bool Scanner::scanKey(char c)
{
    if (c == '"')
        return scanString(Expected::Colon);
    return refuse(c == ']' ? JsonFault::UnexpectedCharacter : JsonFault::KeyNotString);
}

bool Scanner::scanSeparator(char c)
{
    const bool isObject = m_open.back();
    if (c == ',') {
        m_comma = m_at++;
        m_expected = isObject ? Expected::Key : Expected::Element;
        return true;
    }
    if (c == (isObject ? '}' : ']'))
        return close();
    const bool startsValue =
        c == '"' || c == '{' || c == '[' || c == '-' || isDigit(c) || isLetter(c);
    return refuse(startsValue ? JsonFault::MissingComma : JsonFault::UnexpectedCharacter);
}

bool Scanner::scanWord()
{
    constexpr std::array<std::string_view, 3> Words{"true", "false", "null"};
    constexpr std::size_t Enough = 6; // one more than the longest word
    std::size_t end = m_at;
    while (end < m_text.size() && end < m_at + Enough
           && (isLetter(m_text[end]) || isDigit(m_text[end])))
        ++end;
    const std::string_view word = m_text.substr(m_at, end - m_at);
    for (const std::string_view known : Words) {
        if (word == known) {
            m_at = end;
            m_expected = afterValue();
            return true;
        }
        if (known.starts_with(word) && isCutAt(end))
            return fail(faultAtEnd(), end);
    }
    return fail(JsonFault::BadLiteral, m_at);
}

bool Scanner::scanNumberToken()
{
    const TokenScan number = scanNumber(m_text.substr(m_at));
    const std::size_t end = m_at + number.length;
    if (!number.isComplete && isCutAt(end))
        return fail(faultAtEnd(), end);
    const char next = end < m_text.size() ? m_text[end] : ' ';
    if (!number.isComplete || isDigit(next) || isLetter(next) || next == '.' || next == '+'
        || next == '-')
        return fail(JsonFault::BadNumber, m_at);
    m_at = end;
    m_expected = afterValue();
    return true;
}

bool Scanner::scanString(Expected next)
{
    ++m_at;
    for (;;) {
        m_at = endOfPlainAscii(m_text, m_at);
        if (m_at == m_text.size())
            return fail(JsonFault::UnclosedString, m_at);
        if (m_text[m_at] == '"')
            break;
        if (!scanStringBreak())
            return false;
    }
    ++m_at;
    m_expected = next;
    return true;
}

// An escape, a character beyond ASCII, or what must not stand in a string.
bool Scanner::scanStringBreak()
{
    const auto byte = static_cast<unsigned char>(m_text[m_at]);
    if (byte < 0x20)
        return fail(JsonFault::ControlCharacter, m_at);
    const std::string_view rest = m_text.substr(m_at);
    const TokenScan scan = byte == '\\' ? scanEscape(rest) : scanUtf8(rest);
    if (scan.isComplete) {
        m_at += scan.length;
        return true;
    }
    if (scan.length == rest.size())
        return fail(JsonFault::UnclosedString, m_text.size());
    return fail(byte == '\\' ? JsonFault::BadEscape : JsonFault::InvalidUtf8, m_at);
}

bool Scanner::open(bool isObject)
{
    if (m_open.size() >= m_maxDepth)
        return fail(JsonFault::TooDeep, m_at);
    m_open.push_back(isObject);
    m_expected = isObject ? Expected::FirstKey : Expected::FirstElement;
    ++m_at;
    return true;
}

bool Scanner::close()
{
    m_open.pop_back();
    m_expected = afterValue();
    ++m_at;
    return true;
}

void Scanner::skipSpace()
{
    constexpr std::uint64_t Indent = EachByte * ' ';
    while (m_at < m_text.size() && isSpace(m_text[m_at])) {
        ++m_at;
        for (std::uint64_t word = 0; m_text.size() - m_at >= sizeof word; m_at += sizeof word) {
            std::memcpy(&word, m_text.data() + m_at, sizeof word);
            if (word != Indent)
                break;
        }
    }
}

Expected Scanner::afterValue() const
{
    return m_open.empty() ? Expected::Nothing : Expected::CommaOrEnd;
}

JsonFault Scanner::faultOfValue(char c) const
{
    if (m_expected == Expected::Document)
        return c == '<' ? JsonFault::Html : JsonFault::UnexpectedCharacter;
    const bool endsValue = c == ',' || (m_expected == Expected::Value && (c == '}' || c == ']'));
    return endsValue ? JsonFault::MissingValue : JsonFault::UnexpectedCharacter;
}

JsonFault Scanner::faultAtEnd() const
{
    if (m_open.empty())
        return JsonFault::Empty;
    return m_open.back() ? JsonFault::UnclosedObject : JsonFault::UnclosedArray;
}

// At the top a token that ends too early is a bad one; inside a bracket the text was cut off.
bool Scanner::isCutAt(std::size_t offset) const
{
    return offset == m_text.size() && !m_open.empty();
}

// Fails at the character met, which may be worse than out of place.
bool Scanner::refuse(JsonFault fault)
{
    const auto byte = static_cast<unsigned char>(m_text[m_at]);
    if (byte < 0x20)
        fault = JsonFault::ControlCharacter;
    else if (byte >= 0x80 && !scanUtf8(m_text.substr(m_at)).isComplete)
        fault = JsonFault::InvalidUtf8;
    return fail(fault, m_at);
}

bool Scanner::fail(JsonFault fault, std::size_t offset)
{
    m_error = jsonErrorAt(m_text, fault, offset);
    return false;
}

} // namespace

JsonError jsonErrorAt(std::string_view text, JsonFault fault, std::size_t offset)
{
    std::string_view before = text.substr(0, offset);
    if (before.starts_with(ByteOrderMark))
        before.remove_prefix(ByteOrderMark.size());
    const std::string_view line = before.substr(before.rfind('\n') + 1);
    const std::size_t lines = countBytes<lineFeeds>(before);
    const std::size_t characters = line.size() - countBytes<continuations>(line);
    return {.fault = fault, .offset = offset, .line = lines + 1, .column = characters + 1};
}

std::optional<JsonError> findJsonError(std::string_view text, std::size_t maxDepth)
{
    return Scanner(text, maxDepth).run();
}

} // namespace chargetree
