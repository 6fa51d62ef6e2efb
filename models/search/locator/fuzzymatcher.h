// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chargetree {

/// Bytes of a text that were typed one behind the other.
struct FuzzyPiece {
    std::size_t start = 0;
    std::size_t length = 0;

    friend bool operator==(const FuzzyPiece &, const FuzzyPiece &) = default;
};

/// Which letters and digits a folded text has, one bit each; other bytes share what is left. A text
/// that lacks a bit of what was typed is not met.
std::uint64_t letterMask(std::string_view folded);

/// Meets folded texts by what was typed of them: the whole, the beginning, the beginnings of words,
/// a part, or letters with gaps. The time goes by the length of both.
class FuzzyMatcher final {
public:
    /// Of ids two letters at least stand together: single ones are met nearly everywhere. A name
    /// comes before an id that is met in the same way.
    enum class Text : std::uint32_t { Name, Id };

    /// `folded` has no white space at its ends. Nothing typed meets each text alike.
    explicit FuzzyMatcher(std::string folded);

    [[nodiscard]] const std::string &typed() const { return m_typed; }
    [[nodiscard]] std::uint64_t letters() const { return m_mask; }

    /// How badly the text is met, or nothing. First counts the way, in the order above; then the
    /// number of pieces, how late the first one is, what text it is, and its length. What is worse
    /// than `worst` may be left out, as it costs most.
    std::optional<std::uint32_t> meet(std::string_view text, Text what,
                                      std::uint32_t worst = 0xffffffffU);
    /// Of the text that was met last, from left to right.
    [[nodiscard]] const std::vector<FuzzyPiece> &pieces() const { return m_pieces; }

private:
    enum class Way : std::uint32_t { Whole, Beginning, WordStarts, Part, Letters };
    struct Step {
        std::size_t nextWord;
        std::size_t before; // letters met before this piece
        std::size_t place; // of the piece in the text
    };

    [[nodiscard]] std::size_t partOf(std::string_view text) const;
    bool meetsWordStarts(std::string_view text);
    bool meetsInitials(std::string_view text);
    void stepOn(std::string_view text, std::size_t letter);
    bool meetsWordsInAnyOrder(std::string_view text);
    bool meetsLetters(std::string_view text, Text what);
    [[nodiscard]] std::uint32_t penalty(Way way, std::string_view text, Text what) const;
    /// The least that a way costs in so many pieces.
    static constexpr std::uint32_t costOf(Way way, std::uint32_t pieces)
    {
        return static_cast<std::uint32_t>(way) << 28U | (pieces - 1) << 24U;
    }

    std::string m_typed;
    std::string m_letters; // what was typed, without spaces
    std::vector<std::string> m_typedWords;
    std::uint64_t m_mask = 0;
    std::vector<FuzzyPiece> m_pieces;
    std::vector<std::size_t> m_words; // where those of the text begin
    std::vector<Step> m_steps; // by the number of letters met so far
};

} // namespace chargetree
