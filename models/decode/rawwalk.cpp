// SPDX-License-Identifier: Apache-2.0
#include "models/decode/rawwalk.h"

#include "models/decode/jsontoken.h"

namespace chargetree {

using namespace simdjson;

namespace {

constexpr int mostRawLevels = 256;

ValueType typeOf(TokenKind kind)
{
    switch (kind) {
    case TokenKind::Null:
        return ValueType::Null;
    case TokenKind::True:
        return ValueType::True;
    case TokenKind::False:
        return ValueType::False;
    case TokenKind::Number:
        return ValueType::Number;
    case TokenKind::String:
        return ValueType::Text;
    case TokenKind::BrokenText:
        return ValueType::BrokenText;
    case TokenKind::Invalid:
        break;
    }
    throw simdjson_error(TAPE_ERROR);
}

void appendKey(std::string_view raw, std::string &out)
{
    const std::string_view quoted(raw.data() - 1, raw.size() + 2);
    std::string scratch;
    const ValueType type = typeOf(tokenKind(quoted));
    if (type == ValueType::Text)
        appendEscaped(textOfToken(quoted, type, scratch), out);
    else
        out += quoted;
}

void appendObject(ondemand::object object, std::string &out, int depth)
{
    out += '{';
    for (ondemand::field field : object) {
        if (out.back() != '{')
            out += ',';
        appendKey(rawKey(field), out);
        out += ':';
        appendMinified(field.value(), out, depth + 1);
    }
    out += '}';
}

void appendArray(ondemand::array array, std::string &out, int depth)
{
    out += '[';
    bool isFirst = true;
    for (ondemand::value element : array) {
        if (!isFirst)
            out += ',';
        isFirst = false;
        appendMinified(element, out, depth + 1);
    }
    out += ']';
}

} // namespace

std::string_view trimmed(std::string_view slice)
{
    const std::size_t last = slice.find_last_not_of(" \t\n\r");
    return slice.substr(0, last + 1);
}

std::string_view checkedToken(ondemand::value &value, ValueType &type)
{
    const std::string_view token = trimmed(value.raw_json_token());
    const bool isPlainText = token.size() >= 2 && token.front() == '"' && token.back() == '"'
                             && token.find('\\') == std::string_view::npos;
    // Stage 1 has proved UTF-8 and the absence of control characters in strings.
    type = isPlainText ? ValueType::Text : typeOf(tokenKind(token));
    // simdjson takes a string that is left where it stands for a key if a colon follows.
    if (token.front() == '"')
        value.get_raw_json_string().value();
    return token;
}

std::string_view textOfToken(std::string_view token, ValueType type, std::string &scratch)
{
    if (type == ValueType::Number)
        return token;
    if (type != ValueType::Text && type != ValueType::BrokenText)
        return {};
    const std::string_view content = token.substr(1, token.size() - 2);
    if (type == ValueType::BrokenText || content.find('\\') == std::string_view::npos)
        return content;
    scratch.clear();
    appendUnescaped(token, scratch);
    return scratch;
}

std::string_view rawKey(ondemand::field &field)
{
    const char *begin = field.key().raw();
    const char *end = begin;
    while (*end != '"') // stage 1 has seen the closing quote
        end += *end == '\\' ? 2 : 1;
    return {begin, static_cast<std::size_t>(end - begin)};
}

void appendMinified(ondemand::value value, std::string &out, int depth)
{
    const std::string_view token = value.raw_json_token();
    const bool isNested = token.front() == '{' || token.front() == '[';
    if (isNested && depth >= mostRawLevels)
        throw TooDeep{token.data()};
    if (token.front() == '{') {
        appendObject(value.get_object(), out, depth);
    } else if (token.front() == '[') {
        appendArray(value.get_array(), out, depth);
    } else {
        ValueType type{};
        std::string scratch;
        const std::string_view checked = checkedToken(value, type);
        if (type == ValueType::Text)
            appendEscaped(textOfToken(checked, type, scratch), out);
        else
            out += checked;
    }
}

} // namespace chargetree
