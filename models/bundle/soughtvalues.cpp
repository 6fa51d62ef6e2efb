// SPDX-License-Identifier: Apache-2.0
#include "models/bundle/soughtvalues.h"

#include "models/fleet/hash.h"

#include <algorithm>

namespace chargetree {

namespace {

// A text of thousands of words is known by its beginning.
constexpr std::size_t mostWords = 32;

std::uint64_t longerBy(std::uint64_t hash, const TextWord &word)
{
    return mixed(hash + 1, hashOf(word.folded));
}

} // namespace

void SoughtValues::add(const std::string &value, const std::vector<TextWord> &words)
{
    const std::size_t count = std::min(words.size(), mostWords);
    if (count == 0)
        return;
    std::uint64_t hash = longerBy(0, words.front());
    for (std::size_t i = 1; i < count; ++i) {
        m_beginnings.insert(hash);
        hash = longerBy(hash, words[i]);
    }
    const std::string *&held = m_values[hash];
    if (!held || value < *held) // whichever of two spellings came first
        held = &value;
}

std::vector<SoughtValues::Match> SoughtValues::find(std::string_view text) const
{
    std::vector<Match> matches;
    const std::vector<TextWord> words = wordsOf(text);
    for (std::size_t i = 0; i < words.size();) {
        std::size_t next = i + 1;
        std::uint64_t hash = 0;
        Match match;
        for (std::size_t j = i; j < words.size(); ++j) {
            hash = longerBy(hash, words[j]);
            if (const auto known = m_values.find(hash); known != m_values.end()) {
                match = {words[i].begin, words[j].end, known->second};
                next = j + 1;
            }
            if (!m_beginnings.contains(hash))
                break;
        }
        if (match.value)
            matches.push_back(match);
        i = next;
    }
    return matches;
}

std::size_t charactersOf(const std::vector<TextWord> &words)
{
    std::size_t count = 0;
    for (const TextWord &word : words) {
        count += static_cast<std::size_t>(
            std::count_if(word.folded.begin(), word.folded.end(),
                          [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
    }
    return count;
}

} // namespace chargetree
