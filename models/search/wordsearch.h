// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/hits.h"
#include "models/search/keysearch.h"
#include "models/search/query/query.h"

namespace chargetree {

/// Finds the records that meet a row of bare words, table by table: a driver by its own fields and
/// its tags', a tag by its own and its driver's name, a charger by its own and its sockets'. Tags
/// that are written as one of the forms are found too, with their drivers.
class WordSearch final {
public:
    WordSearch(const Fleet &fleet, const TextIndex &index, const WordsTerm &term);

    Hits hits();
    /// By its words alone.
    [[nodiscard]] bool isMet(TagId tag) const;
    [[nodiscard]] const TagForm *formOf(TagId tag) const;

private:
    template <typename Visit>
    void visitMet(TextIndex::Places places, const Visit &visit) const;
    template <typename Visit>
    void visitWithKey(TextIndex::Places places, const Visit &visit) const;
    [[nodiscard]] bool isMet(TagId tag, std::string_view driverName) const;
    [[nodiscard]] bool areMet(std::string_view text) const;
    void findAll();
    void findTags(DriverId driver);
    void findChargers();
    void setCharger(ChargerId charger);
    void findForms();

    const Fleet &m_fleet;
    const TextIndex &m_index;
    const WordsTerm &m_term;
    std::vector<TextPattern> m_words; // the rarest first
    KeySearch m_key; // for the first word
    Hits m_hits;
};

} // namespace chargetree
