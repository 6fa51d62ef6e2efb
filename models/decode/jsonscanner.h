// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace chargetree {

/// What is wrong with a text that is not JSON.
enum class JsonFault {
    Empty,
    Utf16, // or UTF-32
    Html,
    InvalidUtf8,
    ControlCharacter,
    BadEscape,
    BadNumber,
    BadLiteral,
    UnexpectedCharacter,
    MissingComma,
    MissingColon,
    MissingValue,
    TrailingComma,
    UnclosedString,
    UnclosedObject,
    UnclosedArray,
    KeyNotString,
    TrailingText,
    TooDeep
};

/// A fault and its place: the start of a bad token, the comma too many, the end of a text cut off.
struct JsonError {
    JsonFault fault = JsonFault::Empty;
    std::size_t offset = 0; // bytes of the text as given, byte-order mark included
    std::size_t line = 1; // lines end with LF or CR LF
    std::size_t column = 1; // in code points, the byte-order mark not counted
};

/// The line and column of a place in `text`.
JsonError jsonErrorAt(std::string_view text, JsonFault fault, std::size_t offset);

/// The first place where `text` breaks RFC 8259, or nothing if it is well-formed; duplicate keys
/// and lone surrogates are. A leading UTF-8 byte-order mark is skipped. Never recurses; memory is
/// one bit an open bracket. A text that ends too early inside a bracket is always an Unclosed one.
std::optional<JsonError> findJsonError(std::string_view text, std::size_t maxDepth = SIZE_MAX);

} // namespace chargetree
