// SPDX-License-Identifier: Apache-2.0
#include "models/export/xlsx/sheettally.h"

#include <algorithm>
#include <array>

namespace chargetree {

namespace {

constexpr std::uint64_t prime = 0x100000001b3U; // of FNV-1a
constexpr std::size_t longestWord = 16; // of a tag only its name matters

struct Entity {
    std::string_view name;
    std::string_view text;
};

constexpr std::array entities{Entity{"amp", "&"}, Entity{"lt", "<"}, Entity{"gt", ">"},
                              Entity{"quot", "\""}, Entity{"apos", "'"}};

/// "c", "/t" or "worksheet" of a tag.
std::string_view nameOf(std::string_view tag)
{
    return tag.substr(0, tag.find(' '));
}

} // namespace

void SheetTally::addText(std::string_view piece)
{
    for (const char c : piece) {
        m_sum ^= static_cast<unsigned char>(c);
        m_sum *= prime;
    }
}

void SheetTally::endText()
{
    m_sum ^= 0xffU; // no byte of UTF-8
    m_sum *= prime;
}

void SheetScanner::add(std::string_view piece)
{
    while (!piece.empty()) {
        if (m_state == State::Text) { // most of a sheet
            const std::size_t end = std::min(piece.find_first_of("<&"), piece.size());
            m_tally.addText(piece.substr(0, end));
            piece.remove_prefix(end);
        } else if (m_state == State::Between) {
            piece.remove_prefix(std::min(piece.find('<'), piece.size()));
        }
        if (!piece.empty()) {
            take(piece.front());
            piece.remove_prefix(1);
        }
    }
}

void SheetScanner::take(char c)
{
    switch (m_state) {
    case State::Between:
    case State::Text:
        m_state = c == '<' ? State::Tag : State::Entity;
        m_word.clear();
        return;
    case State::Tag:
        if (c == '>')
            return takeTag();
        break;
    case State::Entity:
        if (c == ';')
            return takeEntity();
        break;
    }
    if (m_word.size() < longestWord)
        m_word += c;
}

void SheetScanner::takeTag()
{
    const std::string_view name = nameOf(m_word);
    m_state = name == "t" ? State::Text : State::Between;
    if (name == "c")
        m_tally.addCell();
    else if (name == "/t")
        m_tally.endText();
    else if (name == "/worksheet")
        m_isWhole = true;
}

void SheetScanner::takeEntity()
{
    m_state = State::Text;
    const auto entity = std::ranges::find_if(
        entities, [this](const Entity &known) { return known.name == m_word; });
    if (entity != entities.end())
        m_tally.addText(entity->text);
}

} // namespace chargetree
