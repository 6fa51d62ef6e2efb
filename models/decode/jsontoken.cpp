// SPDX-License-Identifier: Apache-2.0
#include "models/decode/jsontoken.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>

namespace chargetree {

namespace {

constexpr std::string_view EscapeLetters = "\"\\/bfnrt";
constexpr std::string_view EscapedCharacters = "\"\\/\b\f\n\r\t";
constexpr char32_t ReplacementCharacter = 0xFFFD;

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

constexpr bool isSurrogate(char32_t code)
{
    return code >= 0xD800 && code <= 0xDFFF;
}

constexpr std::uint64_t eachByte(unsigned char byte)
{
    return 0x0101010101010101U * byte;
}

// Top bit of every byte of `word` below `limit`; exact up to and including the first such byte.
constexpr std::uint64_t bytesBelow(std::uint64_t word, unsigned char limit)
{
    return (word - eachByte(limit)) & ~word & eachByte(0x80);
}

template <bool StopsAtNonAscii>
std::size_t endOfPlain(std::string_view text, std::size_t from)
{
    std::size_t at = from;
    for (std::uint64_t word = 0; at + sizeof word <= text.size(); at += sizeof word) {
        std::memcpy(&word, text.data() + at, sizeof word);
        const std::uint64_t stops = bytesBelow(word, 0x20) | bytesBelow(word ^ eachByte('"'), 1)
                                    | bytesBelow(word ^ eachByte('\\'), 1)
                                    | (StopsAtNonAscii ? word & eachByte(0x80) : 0);
        if (stops == 0)
            continue;
        if constexpr (std::endian::native == std::endian::little)
            return at + static_cast<std::size_t>(std::countr_zero(stops)) / 8;
        break;
    }
    for (; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x20 || byte == '"' || byte == '\\' || (StopsAtNonAscii && byte >= 0x80))
            return at;
    }
    return at;
}

// The code unit of one complete escape.
char32_t codeUnit(std::string_view escape)
{
    if (escape[1] != 'u') {
        const auto letter = EscapeLetters.find(escape[1]);
        return static_cast<unsigned char>(EscapedCharacters[letter]);
    }
    std::uint16_t unit = 0;
    std::from_chars(escape.data() + 2, escape.data() + 6, unit, 16);
    return unit;
}

struct EscapedCharacter {
    std::size_t length = 0; // 0: not an escape
    char32_t code = 0;
};

// The character at the start of `text`: one escape, or the two of a surrogate pair.
EscapedCharacter readEscape(std::string_view text)
{
    const TokenScan first = scanEscape(text);
    if (!first.isComplete)
        return {};
    const char32_t code = codeUnit(text.substr(0, first.length));
    if (code < 0xD800 || code > 0xDBFF)
        return {first.length, code};
    const std::string_view rest = text.substr(first.length);
    const TokenScan second = scanEscape(rest);
    const char32_t low = second.isComplete ? codeUnit(rest.substr(0, second.length)) : 0;
    if (low < 0xDC00 || low > 0xDFFF)
        return {first.length, code};
    return {first.length + second.length, 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00)};
}

void appendUtf8(char32_t code, std::string &out)
{
    const auto append = [&out](char32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (code < 0x80) {
        append(code);
        return;
    }
    if (code < 0x800) {
        append(0xC0 | (code >> 6));
    } else if (code < 0x10000) {
        append(0xE0 | (code >> 12));
        append(0x80 | ((code >> 6) & 0x3F));
    } else {
        append(0xF0 | (code >> 18));
        append(0x80 | ((code >> 12) & 0x3F));
        append(0x80 | ((code >> 6) & 0x3F));
    }
    append(0x80 | (code & 0x3F));
}

} // namespace

TokenScan scanNumber(std::string_view text)
{
    std::size_t at = 0;
    const auto skip = [&](char c) {
        const bool isThere = at < text.size() && text[at] == c;
        at += isThere ? 1 : 0;
        return isThere;
    };
    const auto skipDigits = [&] {
        const std::size_t from = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        return at > from;
    };
    skip('-');
    if (!skip('0') && !skipDigits())
        return {at, false};
    if (skip('.') && !skipDigits())
        return {at, false};
    if (skip('e') || skip('E')) {
        if (!skip('+'))
            skip('-');
        if (!skipDigits())
            return {at, false};
    }
    return {at, true};
}

TokenScan scanEscape(std::string_view text)
{
    if (text.empty() || text[0] != '\\')
        return {0, false};
    if (text.size() == 1)
        return {1, false};
    if (EscapeLetters.find(text[1]) != std::string_view::npos)
        return {2, true};
    if (text[1] != 'u')
        return {1, false};
    constexpr std::size_t Length = 6;
    std::size_t at = 2;
    while (at < Length && at < text.size() && isHexDigit(text[at]))
        ++at;
    return {at, at == Length};
}

std::size_t endOfPlainText(std::string_view text, std::size_t from)
{
    return endOfPlain<false>(text, from);
}

std::size_t endOfPlainAscii(std::string_view text, std::size_t from)
{
    return endOfPlain<true>(text, from);
}

bool hasLoneSurrogate(std::string_view raw)
{
    for (std::size_t at = raw.find('\\'); at < raw.size(); at = raw.find('\\', at)) {
        const EscapedCharacter character = readEscape(raw.substr(at));
        if (isSurrogate(character.code))
            return true;
        at += character.length;
    }
    return false;
}

void appendUnescaped(std::string_view raw, std::string &out)
{
    std::string_view rest = raw.substr(1, raw.size() - 2);
    for (;;) {
        const std::size_t backslash = rest.find('\\');
        out.append(rest.substr(0, backslash));
        if (backslash == std::string_view::npos)
            return;
        rest.remove_prefix(backslash);
        const EscapedCharacter character = readEscape(rest);
        if (character.length == 0)
            return;
        appendUtf8(isSurrogate(character.code) ? ReplacementCharacter : character.code, out);
        rest.remove_prefix(character.length);
    }
}

void appendEscaped(std::string_view text, std::string &out)
{
    constexpr std::string_view HexDigits = "0123456789abcdef";
    out.push_back('"');
    std::size_t from = 0;
    for (;;) {
        const std::size_t at = endOfPlainText(text, from);
        out.append(text.substr(from, at - from));
        if (at == text.size())
            break;
        const auto byte = static_cast<unsigned char>(text[at]);
        const std::size_t letter = EscapedCharacters.find(text[at]);
        if (letter != std::string_view::npos)
            out.append({'\\', EscapeLetters[letter]});
        else
            out.append("\\u00").append({HexDigits[byte >> 4], HexDigits[byte & 0xF]});
        from = at + 1;
    }
    out.push_back('"');
}

} // namespace chargetree
