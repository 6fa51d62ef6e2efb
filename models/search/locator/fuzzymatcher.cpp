// SPDX-License-Identifier: Apache-2.0
#include "models/search/locator/fuzzymatcher.h"

#include "models/search/locator/wordstarts.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace chargetree {

namespace {

constexpr auto never = std::string_view::npos;
constexpr std::size_t mostLetters = 64; // longer is pasted, not typed with gaps

std::size_t commonLength(std::string_view one, std::string_view two)
{
    const auto end = std::mismatch(one.begin(), one.end(), two.begin(), two.end()).first;
    return static_cast<std::size_t>(end - one.begin());
}

/// How many bytes the first characters of a text take; never where it has fewer.
std::size_t lengthOf(std::string_view text, std::size_t characters)
{
    std::size_t length = 0;
    for (; characters > 0; --characters) {
        if (length == text.size())
            return never;
        ++length;
        while (length < text.size() && isContinuation(text[length]))
            ++length;
    }
    return length;
}

/// Whether a text has these bytes, gaps between them: without that no way of pieces is worth
/// trying.
bool hasInOrder(std::string_view text, std::string_view letters)
{
    for (const char letter : letters) {
        const std::size_t place = text.find(letter);
        if (place == never)
            return false;
        text.remove_prefix(place + 1);
    }
    return true;
}

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::string_view word = text.substr(0, text.find(' '));
        if (!word.empty())
            words.emplace_back(word);
        text.remove_prefix(std::min(text.size(), word.size() + 1));
    }
    return words;
}

} // namespace

std::uint64_t letterMask(std::string_view folded)
{
    constexpr unsigned digits = 26;
    constexpr unsigned others = 36;
    std::uint64_t mask = 0;
    for (const char c : folded) {
        const auto byte = static_cast<unsigned char>(c);
        if (c >= 'a' && c <= 'z')
            mask |= std::uint64_t(1) << (byte - 'a');
        else if (c >= '0' && c <= '9')
            mask |= std::uint64_t(1) << (digits + byte - '0');
        else if (byte > ' ')
            mask |= std::uint64_t(1) << (others + byte % (64 - others));
    }
    return mask;
}

FuzzyMatcher::FuzzyMatcher(std::string folded)
    : m_typed(std::move(folded))
    , m_letters(m_typed)
    , m_typedWords(wordsOf(m_typed))
    , m_mask(letterMask(m_typed))
{
    std::erase(m_letters, ' ');
}

std::optional<std::uint32_t> FuzzyMatcher::meet(std::string_view text, Text what,
                                                std::uint32_t worst)
{
    m_pieces.assign(1, {0, m_typed.size()});
    if (m_typed.empty()) {
        m_pieces.clear();
        return 0;
    }
    if (text.starts_with(m_typed))
        return penalty(text.size() == m_typed.size() ? Way::Whole : Way::Beginning, text, what);
    if (worst < costOf(Way::WordStarts, 1))
        return std::nullopt;
    const std::size_t part = partOf(text);
    m_pieces.front().start = part;
    if (part != never && startsWord(text, part))
        return penalty(Way::WordStarts, text, what);
    if (worst >= costOf(Way::WordStarts, 2) && meetsWordStarts(text))
        return penalty(Way::WordStarts, text, what);
    if (part != never)
        return penalty(Way::Part, text, what);
    if (worst >= costOf(Way::Letters, 1) && meetsLetters(text, what))
        return penalty(Way::Letters, text, what);
    return std::nullopt;
}

/// Where the text has it in one piece: at a word's beginning rather than within one.
std::size_t FuzzyMatcher::partOf(std::string_view text) const
{
    const std::size_t first = text.find(m_typed);
    for (std::size_t place = first; place != never; place = text.find(m_typed, place + 1)) {
        if (startsWord(text, place))
            return place;
    }
    return first;
}

bool FuzzyMatcher::meetsWordStarts(std::string_view text)
{
    const bool isInOrder = hasInOrder(text, m_letters);
    if (!isInOrder && m_typedWords.size() < 2)
        return false;
    findWordStarts(text, m_words);
    return (isInOrder && meetsInitials(text)) || meetsWordsInAnyOrder(text);
}

/// "av", "ai vi" and "avir" meet Aino Virtanen. Of the ways to meet so many letters the one that
/// leaves the most words is all that the rest needs.
bool FuzzyMatcher::meetsInitials(std::string_view text)
{
    const std::size_t count = m_letters.size();
    if (count > mostLetters)
        return false;
    m_steps.assign(count + 1, {never, 0, 0});
    m_steps.front().nextWord = 0;
    for (std::size_t letter = 0; letter < count; ++letter)
        stepOn(text, letter);
    if (m_steps.back().nextWord == never)
        return false;
    m_pieces.clear();
    for (std::size_t met = count; met > 0; met = m_steps[met].before)
        m_pieces.push_back({m_steps[met].place, met - m_steps[met].before});
    std::reverse(m_pieces.begin(), m_pieces.end());
    return true;
}

void FuzzyMatcher::stepOn(std::string_view text, std::size_t letter)
{
    const std::string_view rest = std::string_view(m_letters).substr(letter);
    for (std::size_t word = m_steps[letter].nextWord; word < m_words.size(); ++word) {
        const std::size_t most = commonLength(text.substr(m_words[word]), rest);
        for (std::size_t length = 1; length <= most; ++length) {
            Step &step = m_steps[letter + length];
            if (word + 1 < step.nextWord)
                step = {word + 1, letter, m_words[word]};
        }
    }
}

/// Last names are often typed first.
bool FuzzyMatcher::meetsWordsInAnyOrder(std::string_view text)
{
    if (m_typedWords.size() < 2 || m_typedWords.size() > m_words.size())
        return false;
    std::vector<FuzzyPiece> pieces;
    for (const std::string &typed : m_typedWords) {
        const auto isMet = [&](std::size_t place) {
            return text.substr(place).starts_with(typed)
                   && std::none_of(pieces.begin(), pieces.end(),
                                   [place](FuzzyPiece piece) { return piece.start == place; });
        };
        const auto word = std::find_if(m_words.begin(), m_words.end(), isMet);
        if (word == m_words.end())
            return false;
        pieces.push_back({*word, typed.size()});
    }
    std::sort(pieces.begin(), pieces.end(),
              [](FuzzyPiece one, FuzzyPiece two) { return one.start < two.start; });
    m_pieces = std::move(pieces);
    return true;
}

bool FuzzyMatcher::meetsLetters(std::string_view text, Text what)
{
    if (m_letters.size() > mostLetters || !hasInOrder(text, m_letters))
        return false;
    std::vector<FuzzyPiece> pieces;
    std::size_t place = 0;
    for (std::string_view rest = m_letters; !rest.empty();) {
        const std::size_t shortest = lengthOf(rest, what == Text::Name ? 1 : 2);
        place = shortest == never ? never : text.find(rest.substr(0, shortest), place);
        if (place == never)
            return false;
        std::size_t length = commonLength(text.substr(place), rest);
        while (length < rest.size() && isContinuation(rest[length]))
            --length;
        pieces.push_back({place, length});
        place += length;
        rest.remove_prefix(length);
    }
    m_pieces = std::move(pieces);
    return true;
}

std::uint32_t FuzzyMatcher::penalty(Way way, std::string_view text, Text what) const
{
    const auto upTo = [](std::size_t value, std::uint32_t most) {
        return static_cast<std::uint32_t>(std::min<std::size_t>(value, most));
    };
    return static_cast<std::uint32_t>(way) << 28U | upTo(m_pieces.size() - 1, 0xf) << 24U
           | upTo(m_pieces.front().start, 0xff) << 16U | static_cast<std::uint32_t>(what) << 15U
           | upTo(text.size(), 0x7fff);
}

} // namespace chargetree
