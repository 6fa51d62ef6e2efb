// SPDX-License-Identifier: Apache-2.0
#include "models/search/wordsearch.h"

#include <algorithm>
#include <utility>

namespace chargetree {

WordSearch::WordSearch(const Fleet &fleet, const TextIndex &index, const WordsTerm &term)
    : m_fleet(fleet)
    , m_index(index)
    , m_term(term)
    , m_words(term.words)
{
    std::erase_if(m_words, [](const TextPattern &word) { return word.isAnything(); });
    const auto rarity = [&index](const TextPattern &word) {
        return rarestCount(index, word.longestPiece());
    };
    std::ranges::stable_sort(m_words, {}, rarity);
    if (!m_words.empty())
        m_key = KeySearch(index, m_words.front().longestPiece());
}

Hits WordSearch::hits()
{
    m_hits = noHits(m_fleet);
    if (m_words.empty()) {
        if (!m_term.words.empty())
            findAll();
        return std::move(m_hits);
    }
    visitMet(m_index.homeSites(), [this](std::uint32_t i) { m_hits.homeSites.set(i); });
    visitMet(m_index.drivers(), [this](std::uint32_t i) {
        m_hits.drivers.set(i);
        findTags(DriverId(i));
    });
    visitMet(m_index.sites(), [this](std::uint32_t i) { m_hits.sites.set(i); });
    visitMet(m_index.chargers(), [this](std::uint32_t i) { setCharger(ChargerId(i)); });
    findForms();
    return std::move(m_hits);
}

/// Stars alone are met by all but configurations, which bare words do not look at.
void WordSearch::findAll()
{
    for (BitSet *all : {&m_hits.homeSites, &m_hits.drivers, &m_hits.tags, &m_hits.sites,
                        &m_hits.chargers, &m_hits.sockets})
        all->setRun(0, all->size());
}

template <typename Visit>
void WordSearch::visitMet(TextIndex::Places places, const Visit &visit) const
{
    const bool isKeyEnough = m_words.size() == 1 && !m_words.front().hasStar();
    visitWithKey(places, [&](std::uint32_t i) {
        const std::string_view entry = m_index.text().substr(places[i], places[i + 1] - places[i]);
        if (isKeyEnough || areMet(entry))
            visit(i);
    });
}

/// The records that have the first word's key, found without looking at each of the others.
template <typename Visit>
void WordSearch::visitWithKey(TextIndex::Places places, const Visit &visit) const
{
    const std::size_t end = places.back();
    std::size_t from = places.front();
    for (std::uint32_t i = 0; from < end;) {
        const std::size_t place = m_key.find(from, end);
        if (place == std::string_view::npos)
            return;
        while (places[i + 1] <= place)
            ++i;
        visit(i);
        from = places[++i];
    }
}

bool WordSearch::areMet(std::string_view text) const
{
    return std::ranges::all_of(m_words,
                               [text](const TextPattern &word) { return word.isMetByOneOf(text); });
}

/// A tag that is met meets its driver too, so only the tags of drivers that are met are looked at.
void WordSearch::findTags(DriverId driver)
{
    const Range<TagId> tags = m_fleet.at(driver).tags;
    const std::string_view name = m_index.driverName(driver);
    if (areMet(name)) {
        m_hits.tags.setRun(tags.first, tags.count);
        return;
    }
    for (const TagId tag : tags) {
        if (isMet(tag, name))
            m_hits.tags.set(number(tag));
    }
}

bool WordSearch::isMet(TagId tag) const
{
    return !m_words.empty() && isMet(tag, m_index.driverName(m_fleet.at(tag).driver));
}

bool WordSearch::isMet(TagId tag, std::string_view driverName) const
{
    const std::string_view entry = m_index.tag(tag);
    return std::ranges::all_of(m_words, [&](const TextPattern &word) {
        return word.isMetByOneOf(entry) || word.isMetByOneOf(driverName);
    });
}

void WordSearch::setCharger(ChargerId charger)
{
    m_hits.chargers.set(number(charger));
    for (const SocketId socket : m_fleet.at(charger).sockets) {
        if (areMet(m_index.socket(socket)))
            m_hits.sockets.set(number(socket));
    }
}

void WordSearch::findForms()
{
    if (m_term.forms.empty())
        return;
    for (std::uint32_t i = 0; i < m_fleet.tags().size(); ++i) {
        if (formOf(TagId(i)) == nullptr)
            continue;
        m_hits.tags.set(i);
        m_hits.drivers.set(number(m_fleet.tags()[i].driver));
    }
}

const TagForm *WordSearch::formOf(TagId tag) const
{
    const std::string_view code = m_index.tagCode(tag);
    const auto form = std::ranges::find(m_term.forms, code, &TagForm::folded);
    return form == m_term.forms.end() ? nullptr : &*form;
}

} // namespace chargetree
