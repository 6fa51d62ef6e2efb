// SPDX-License-Identifier: Apache-2.0
#include "models/search/keysearch.h"

#include <algorithm>
#include <cstring>

namespace chargetree {

namespace {

std::size_t rarestByte(const TextIndex &index, std::string_view word)
{
    const auto rarest = std::min_element(word.begin(), word.end(), [&index](char one, char two) {
        return index.countOf(one) < index.countOf(two);
    });
    return static_cast<std::size_t>(rarest - word.begin());
}

} // namespace

KeySearch::KeySearch(const TextIndex &index, std::string_view word)
    : m_text(index.text())
    , m_word(word)
    , m_offset(rarestByte(index, word))
{
}

std::size_t KeySearch::find(std::size_t from, std::size_t end) const
{
    while (from + m_word.size() <= end) {
        const std::size_t first = from + m_offset;
        const std::size_t last = end - m_word.size() + m_offset;
        const void *found = std::memchr(m_text.data() + first, m_word[m_offset], last + 1 - first);
        if (found == nullptr)
            break;
        const char *const start = static_cast<const char *>(found) - m_offset;
        const auto place = static_cast<std::size_t>(start - m_text.data());
        if (std::memcmp(start, m_word.data(), m_word.size()) == 0)
            return place;
        from = place + 1;
    }
    return std::string_view::npos;
}

std::uint32_t rarestCount(const TextIndex &index, std::string_view word)
{
    return index.countOf(word[rarestByte(index, word)]);
}

} // namespace chargetree
