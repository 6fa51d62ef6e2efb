// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/textindex.h"

namespace chargetree {

/// Looks for one word in the whole index by its rarest byte. The word must outlive it.
class KeySearch final {
public:
    KeySearch() = default;
    KeySearch(const TextIndex &index, std::string_view word);

    /// Its first place in [from, end) of the index's text, or npos.
    [[nodiscard]] std::size_t find(std::size_t from, std::size_t end) const;

private:
    std::string_view m_text;
    std::string_view m_word;
    std::size_t m_offset = 0; // of the rarest byte
};

/// How often the rarest byte of a word occurs: at least as often as the word.
std::uint32_t rarestCount(const TextIndex &index, std::string_view word);

} // namespace chargetree
