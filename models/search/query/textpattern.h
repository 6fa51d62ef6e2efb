// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/query/querylexer.h"

#include <string>
#include <string_view>
#include <vector>

namespace chargetree {

/// A folded text to look for; where a `*` stood between its pieces anything may stand, within one
/// field.
class TextPattern final {
public:
    enum class Place : quint8 { Anywhere, Start, Whole };

    /// Pieces are parted by stars that stand outside of quotes.
    static TextPattern ofTyped(TypedText text, Place place = Place::Anywhere);
    /// Without stars; the word is folded already.
    static TextPattern ofFolded(std::string word);

    [[nodiscard]] bool hasStar() const { return m_pieces.size() > 1; }
    /// Whether any text at all will do.
    [[nodiscard]] bool isAnything() const { return longestPiece().empty(); }
    [[nodiscard]] const std::vector<std::string> &pieces() const { return m_pieces; }
    /// Stands in every text that is met.
    [[nodiscard]] const std::string &longestPiece() const;

    /// Whether one spelling of one field, folded, is met.
    [[nodiscard]] bool isMetBy(std::string_view folded) const;
    /// Whether one of several fields or spellings is, each ended by a control character.
    [[nodiscard]] bool isMetByOneOf(std::string_view foldedFields) const;
    /// The same without the stars that EVSE ids are written with.
    [[nodiscard]] TextPattern withoutStars() const;

    bool operator==(const TextPattern &) const = default;

private:
    TextPattern(std::vector<std::string> pieces, Place place)
        : m_pieces(std::move(pieces))
        , m_place(place)
    {
    }
    std::vector<std::string> m_pieces; // empty ones stand for stars at the ends
    Place m_place = Place::Anywhere;
};

} // namespace chargetree
