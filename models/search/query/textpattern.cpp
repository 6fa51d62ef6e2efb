// SPDX-License-Identifier: Apache-2.0
#include "models/search/query/textpattern.h"

#include "models/search/fold.h"

#include <algorithm>

namespace chargetree {

namespace {

bool isFieldEnd(char c)
{
    return static_cast<unsigned char>(c) < 0x20;
}

} // namespace

TextPattern TextPattern::ofTyped(TypedText text, Place place)
{
    std::vector<std::string> pieces;
    while (true) {
        const auto star = std::ranges::find_if(text, [](const TypedChar &c) { return c.is(u'*'); });
        const auto length = static_cast<std::size_t>(star - text.begin());
        pieces.push_back(foldText(plainText(text.first(length)).toStdString()));
        if (length == text.size())
            return {std::move(pieces), place};
        text = text.subspan(length + 1);
    }
}

TextPattern TextPattern::ofFolded(std::string word)
{
    return {{std::move(word)}, Place::Anywhere};
}

const std::string &TextPattern::longestPiece() const
{
    return *std::ranges::max_element(m_pieces, {}, &std::string::size);
}

bool TextPattern::isMetBy(std::string_view folded) const
{
    std::size_t from = 0;
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        const std::string &piece = m_pieces[i];
        const bool isFixedStart = i == 0 && m_place != Place::Anywhere;
        const bool isFixedEnd = i + 1 == m_pieces.size() && m_place == Place::Whole;
        if (isFixedStart && !folded.starts_with(piece))
            return false;
        if (isFixedEnd) {
            return folded.ends_with(piece) && folded.size() - piece.size() >= from
                   && (i > 0 || folded.size() == piece.size());
        }
        const std::size_t found = folded.find(piece, from);
        if (found == std::string_view::npos)
            return false;
        from = found + piece.size();
    }
    return true;
}

bool TextPattern::isMetByOneOf(std::string_view foldedFields) const
{
    if (m_place == Place::Anywhere && !hasStar())
        return foldedFields.find(m_pieces.front()) != std::string_view::npos;
    while (!foldedFields.empty()) {
        const auto end = std::ranges::find_if(foldedFields, isFieldEnd);
        const auto length = static_cast<std::size_t>(end - foldedFields.begin());
        if (isMetBy(foldedFields.substr(0, length)))
            return true;
        foldedFields.remove_prefix(std::min(length + 1, foldedFields.size()));
    }
    return false;
}

TextPattern TextPattern::withoutStars() const
{
    TextPattern starless = *this;
    for (std::string &piece : starless.m_pieces)
        std::erase(piece, '*');
    return starless;
}

} // namespace chargetree
