// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

namespace chargetree {

/// Whether a byte of folded UTF-8 goes on with a character that began before it.
constexpr bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U;
}

/// Whether a word of a folded text begins at `place`. The zeros before a number may be left out:
/// "007" begins at its 7, too.
bool startsWord(std::string_view text, std::size_t place);

/// Where the first words of a folded text begin, up to 64 of them.
void findWordStarts(std::string_view text, std::vector<std::size_t> &places);

} // namespace chargetree
