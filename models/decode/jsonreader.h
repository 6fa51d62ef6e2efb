// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/decode/jsonerror.h"
#include "models/fleet/textarena.h"

#include <optional>
#include <string>
#include <vector>

namespace chargetree {

/// Where and why a JsonReader could not go on. Thrown by it alone.
struct JsonStop {
    JsonFault fault;
    std::size_t offset;
};

/// A scalar, or a key, as it stands in the text: a string with its quotes.
struct JsonToken {
    ValueType type = ValueType::Null;
    std::string_view raw;
    bool hasEscapes = false;

    /// What it stands for: a number's digits, a text without escapes (resolved in `scratch` where
    /// there are any); of a BrokenText what is between the quotes, of other words nothing.
    [[nodiscard]] std::string_view text(std::string &scratch) const;
};

/// Walks a text value by value and proves it to be JSON by RFC 8259 as far as it went; duplicate
/// keys and lone surrogates are. A leading UTF-8 byte-order mark is skipped. Not a parser of a
/// library's, because none lets its caller step over bytes that it knows already.
class JsonReader final {
public:
    explicit JsonReader(std::string_view text);

    /// The next character that is no white space, where a value is due its first one; fails at the
    /// end of the text.
    char peek();
    /// Takes the value at hand, which peek() told to be neither object nor array.
    JsonToken scalar();
    /// Steps into the object or array at hand, then from entry to entry; false at its end. Each
    /// entry's value has to be taken before the next.
    void openObject() { open(true); }
    void openArray() { open(false); }
    bool nextKey(JsonToken &key);
    bool nextElement();
    /// Steps over the value at hand, whose `bytes` the caller knows to be JSON.
    void skip(std::size_t bytes) { m_at += bytes; }
    /// Only white space may be left.
    void finish();

    /// How many objects and arrays are open.
    [[nodiscard]] std::size_t depth() const { return m_open.size(); }
    /// Whether the innermost of them is an object.
    [[nodiscard]] bool isInObject() const { return !m_open.empty() && m_open.back() == '{'; }
    [[nodiscard]] std::size_t offset() const { return m_at; }
    /// All from the next byte on.
    [[nodiscard]] std::string_view rest() const { return m_text.substr(m_at); }
    [[noreturn]] void fail(JsonFault fault) const { failAt(fault, m_at); }

private:
    void open(bool isObject);
    void close();
    /// Steps to the next entry of what ends with `end`; false if that came instead.
    bool goOn(char end);
    JsonToken word();
    JsonToken number();
    JsonToken string();
    void stringBreak();

    void skipSpace();
    [[nodiscard]] bool isCutAt(std::size_t offset) const;
    [[nodiscard]] JsonFault faultAtEnd() const;
    [[nodiscard]] JsonFault faultOfValue(char c) const;
    [[noreturn]] void refuse(JsonFault fault) const;
    [[noreturn]] void failAt(JsonFault fault, std::size_t offset) const;

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<char> m_open; // brackets, outermost first
    bool m_isFirst = false; // nothing was taken yet of the innermost
};

/// The first place where `text` breaks RFC 8259, or nothing if it is well-formed. Never recurses.
/// A text that ends too early inside a bracket is always an Unclosed one.
std::optional<JsonError> findJsonError(std::string_view text, std::size_t maxDepth = SIZE_MAX);

} // namespace chargetree
