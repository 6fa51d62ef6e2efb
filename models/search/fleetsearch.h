// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/hits.h"
#include "models/search/tagforms.h"
#include "models/search/textindex.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace chargetree {

/// A query of bare words: all must be met, in any order.
class Query final {
public:
    Query() = default;
    /// Words are parted by white space and folded.
    explicit Query(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    [[nodiscard]] const std::vector<std::string> &words() const { return m_words; } // folded UTF-8
    /// What the whole text may stand for as a card number.
    [[nodiscard]] const std::vector<TagForm> &forms() const { return m_forms; }
    /// The same words for marking hits in a text.
    [[nodiscard]] QStringList marks() const;
    bool operator==(const Query &) const = default;

private:
    std::vector<std::string> m_words;
    std::vector<TagForm> m_forms;
};

/// Everything that meets the query: a driver by its own fields and its tags' (words may be spread
/// over them), a tag by its own and its driver's name, a site by its own, a charger by its own, its
/// location's and its sockets' names, a socket by its own. Tags that are written as one of the
/// query's forms are found too, with their drivers. An empty query finds nothing.
Hits findHits(const Fleet &fleet, const TextIndex &index, const Query &query);

/// By which form a tag was found; nothing where it was met by the words themselves, or not at all.
std::optional<TagForm::How> howFound(const Fleet &fleet, const TextIndex &index, const Query &query,
                                     TagId tag);

} // namespace chargetree
