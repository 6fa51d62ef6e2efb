// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace chargetree {

/// Appends UTF-8 in quotes; only quote, backslash and controls below U+0020 are escaped.
void appendJsonString(std::string_view utf8, std::string &out);

/// Appends minified JSON with two spaces a level, `depth` levels deep already.
void appendIndentedJson(std::string_view minified, int depth, std::string &out);

/// Appends a line's end and two spaces a level.
void appendJsonLine(int depth, std::string &out);

/// Walks the members of a minified, well-formed object or the elements of such an array.
class JsonParts final {
public:
    explicit JsonParts(std::string_view minified);
    /// The next part, `"key":value` or a value; false at the end.
    [[nodiscard]] bool next(std::string_view &part);

private:
    std::string_view m_rest; // without the brackets
};

/// Length of the string that `text` starts with, quotes included.
std::size_t jsonStringLength(std::string_view text);

/// The text of a string with its quotes; lone surrogates stay escaped.
std::string jsonStringText(std::string_view quoted);

} // namespace chargetree
