// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
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

inline constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// The line and column of a place in `text`.
JsonError jsonErrorAt(std::string_view text, JsonFault fault, std::size_t offset);

} // namespace chargetree
