// SPDX-License-Identifier: Apache-2.0
#include "models/bundle/jsonrewriter.h"

#include "models/fields/jsontext.h"

namespace chargetree {

namespace {

ValueType typeOf(char first)
{
    switch (first) {
    case '"':
        return ValueType::Text;
    case 'n':
        return ValueType::Null;
    case 't':
        return ValueType::True;
    case 'f':
        return ValueType::False;
    default:
        return ValueType::Number;
    }
}

} // namespace

void rewriteJson(std::string_view minified, const JsonParticles &parts, std::string &out)
{
    const char first = minified.front();
    if (first != '{' && first != '[') {
        const ValueType type = typeOf(first);
        const std::string text =
            type == ValueType::Text ? jsonStringText(minified) : std::string(minified);
        parts.scalar({type, text}, out);
        return;
    }
    out += first;
    bool isFirst = true;
    JsonParts members(minified);
    for (std::string_view part; members.next(part); isFirst = false) {
        if (!isFirst)
            out += ',';
        if (first == '{') {
            const std::size_t length = jsonStringLength(part);
            parts.key(jsonStringText(part.substr(0, length)), out);
            out += ':';
            part.remove_prefix(length + 1);
        }
        rewriteJson(part, parts, out);
    }
    out += minified.back();
}

} // namespace chargetree
