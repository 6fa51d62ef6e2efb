// SPDX-License-Identifier: Apache-2.0
#include "models/decode/rawjson.h"

#include "models/decode/jsontoken.h"

namespace chargetree {

namespace {

constexpr std::size_t mostRawLevels = 256;

/// One text has one spelling here, so that equal values are equal as raw records too.
void appendToken(const JsonToken &token, std::string &out)
{
    std::string scratch;
    if (token.type == ValueType::Text)
        appendEscaped(token.text(scratch), out);
    else
        out += token.raw;
}

void appendComma(std::string &out)
{
    if (out.back() != '{' && out.back() != '[')
        out += ',';
}

/// Steps to the next value of the innermost bracket; false if there is none.
bool appendStep(JsonReader &reader, std::string &out)
{
    const bool isObject = reader.isInObject();
    JsonToken key;
    if (!(isObject ? reader.nextKey(key) : reader.nextElement())) {
        out += isObject ? '}' : ']';
        return false;
    }
    appendComma(out);
    if (isObject) {
        appendToken(key, out);
        out += ':';
    }
    return true;
}

} // namespace

void appendMinified(JsonReader &reader, std::string &out, std::size_t above)
{
    const std::size_t outer = reader.depth();
    do {
        const char c = reader.peek();
        if (c != '{' && c != '[') {
            appendToken(reader.scalar(), out);
        } else {
            if (above + reader.depth() - outer >= mostRawLevels)
                reader.fail(JsonFault::TooDeep);
            out += c;
            if (c == '{')
                reader.openObject();
            else
                reader.openArray();
        }
        while (reader.depth() > outer && !appendStep(reader, out)) { }
    } while (reader.depth() > outer);
}

} // namespace chargetree
