// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace chargetree {

/// A word of a text: where it stands there, and how it is compared.
struct TextWord {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string folded = {}; // without case and accents
};

/// The words of UTF-8, divided by spaces, punctuation and marks that nobody sees. Letters that are
/// written as in an address (%C3%A4) or in JSON (\u00e4) are those letters.
std::vector<TextWord> wordsOf(std::string_view text);

/// How a card's number in hexadecimal is spelled too: 04A27F19 is 04:A2:7F:19, and the other way
/// round. Only the words are of use, not their places; nothing where it is no such number.
std::vector<TextWord> otherSpelling(const std::vector<TextWord> &words);

} // namespace chargetree
