// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace chargetree {

/// How far a token could be followed; one that reaches the end unfinished may merely be cut off.
struct TokenScan {
    std::size_t length = 0;
    bool isComplete = false;
};

/// Whether `raw`, a string with its quotes and well-formed, is no text: an escape of it is half a
/// surrogate pair.
bool hasLoneSurrogate(std::string_view raw);

/// Appends the UTF-8 text of `raw`, a well-formed string with its quotes; each lone surrogate
/// becomes U+FFFD.
void appendUnescaped(std::string_view raw, std::string &out);

/// Appends `text` in quotes with the shortest escapes; all but quote, backslash and controls
/// below U+0020 stays as it is.
void appendEscaped(std::string_view text, std::string &out);

/// Follows a number, or an escape from its backslash on, from the start of `text`.
TokenScan scanNumber(std::string_view text);
TokenScan scanEscape(std::string_view text);

/// Offset, from `from` on, of the first quote, backslash or control below U+0020, else the size.
std::size_t endOfPlainText(std::string_view text, std::size_t from);
/// The same, stopping also at the first byte that is not ASCII.
std::size_t endOfPlainAscii(std::string_view text, std::size_t from);

} // namespace chargetree
