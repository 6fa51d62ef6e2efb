// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bundle/textwords.h"

#include <cstdint>
#include <unordered_map>
#include <unordered_set>

namespace chargetree {

/// Finds values in texts: word by word, without case and accents, whatever stands between the
/// words. Of values that begin at one place the longest is found.
class SoughtValues final {
public:
    struct Match {
        std::size_t begin = 0;
        std::size_t end = 0;
        const std::string *value = nullptr;
    };

    /// `value` has these words, and stays where it is. Without a word it can not be found.
    void add(const std::string &value, const std::vector<TextWord> &words);
    /// In the order of the text; no two share a place.
    [[nodiscard]] std::vector<Match> find(std::string_view text) const;

private:
    std::unordered_map<std::uint64_t, const std::string *> m_values; // by the hash of their words
    std::unordered_set<std::uint64_t> m_beginnings; // of longer ones
};

/// How long the words are together, in characters.
std::size_t charactersOf(const std::vector<TextWord> &words);

} // namespace chargetree
