// SPDX-License-Identifier: Apache-2.0
#include "models/fields/jsontext.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace chargetree {

namespace {

struct Escape {
    char byte;
    char letter;
};

constexpr std::array escapes{Escape{'"', '"'},  Escape{'\\', '\\'}, Escape{'\b', 'b'},
                             Escape{'\f', 'f'}, Escape{'\n', 'n'},  Escape{'\r', 'r'},
                             Escape{'\t', 't'}};

void appendEscape(char byte, std::string &out)
{
    for (const Escape &escape : escapes) {
        if (escape.byte == byte) {
            out += '\\';
            out += escape.letter;
            return;
        }
    }
    std::array<char, 8> hex{};
    std::snprintf(hex.data(), hex.size(), "\\u%04x", static_cast<unsigned>(byte));
    out += hex.data();
}

bool needsEscape(char byte)
{
    return static_cast<unsigned char>(byte) < 0x20 || byte == '"' || byte == '\\';
}

} // namespace

void appendJsonString(std::string_view utf8, std::string &out)
{
    out += '"';
    std::size_t plain = 0;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        if (!needsEscape(utf8[i]))
            continue;
        out += utf8.substr(plain, i - plain);
        appendEscape(utf8[i], out);
        plain = i + 1;
    }
    out += utf8.substr(plain);
    out += '"';
}

void appendJsonLine(int depth, std::string &out)
{
    out += '\n';
    out.append(static_cast<std::size_t>(depth) * 2, ' ');
}

void appendIndentedJson(std::string_view minified, int depth, std::string &out)
{
    for (std::size_t i = 0; i < minified.size(); ++i) {
        const char byte = minified[i];
        if (byte == '"') {
            const std::size_t length = jsonStringLength(minified.substr(i));
            out += minified.substr(i, length);
            i += length - 1;
            continue;
        }
        const bool opens = byte == '{' || byte == '[';
        const bool closes = byte == '}' || byte == ']';
        if (closes && minified[i - 1] != '{' && minified[i - 1] != '[')
            appendJsonLine(depth - 1, out);
        depth -= closes ? 1 : 0;
        out += byte;
        depth += opens ? 1 : 0;
        if (byte == ':')
            out += ' ';
        else if (byte == ',' || (opens && minified[i + 1] != '}' && minified[i + 1] != ']'))
            appendJsonLine(depth, out);
    }
}

std::size_t jsonStringLength(std::string_view text)
{
    std::size_t i = 1;
    while (i < text.size() && text[i] != '"')
        i += text[i] == '\\' ? 2 : 1;
    return i + 1;
}

std::string jsonStringText(std::string_view quoted)
{
    const std::string_view content = quoted.substr(1, quoted.size() - 2);
    std::string text;
    for (std::size_t i = 0; i < content.size(); ++i) {
        if (content[i] != '\\') {
            text += content[i];
            continue;
        }
        const char letter = content[++i];
        if (letter == 'u') { // minified JSON escapes no other character by its number
            const std::string hex(content.substr(i + 1, 4));
            const unsigned long code = std::stoul(hex, nullptr, 16);
            if (code < 0x20)
                text += static_cast<char>(code);
            else
                text += "\\u" + hex;
            i += 4;
            continue;
        }
        for (const Escape &escape : escapes) {
            if (escape.letter == letter)
                text += escape.byte;
        }
        if (letter == '/')
            text += '/';
    }
    return text;
}

JsonParts::JsonParts(std::string_view minified)
    : m_rest(minified.substr(1, minified.size() - 2))
{
}

bool JsonParts::next(std::string_view &part)
{
    if (m_rest.empty())
        return false;
    int depth = 0;
    std::size_t i = 0;
    for (; i < m_rest.size() && (depth > 0 || m_rest[i] != ','); ++i) {
        const char byte = m_rest[i];
        if (byte == '"')
            i += jsonStringLength(m_rest.substr(i)) - 1;
        else if (byte == '{' || byte == '[')
            ++depth;
        else if (byte == '}' || byte == ']')
            --depth;
    }
    part = m_rest.substr(0, i);
    m_rest.remove_prefix(std::min(i + 1, m_rest.size()));
    return true;
}

} // namespace chargetree
