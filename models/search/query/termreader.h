// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/query/query.h"
#include "models/search/query/queryfault.h"

namespace chargetree {

/// Gathers bare words that are to be met together.
class WordCollector final {
public:
    void add(TypedText word);
    [[nodiscard]] bool isEmpty() const { return m_term.words.empty(); }
    /// With the forms of a tag that the words, joined, may stand for.
    WordsTerm taken();

private:
    WordsTerm m_term;
    QString m_typed;
    bool m_hasStar = false;
};

/// Whether a term has no field: it has no sign, its beginning is in quotes or no name, or it is
/// written like the bytes of a card number (04:A2:7F).
bool isBareWord(const QueryToken &term);

/// A term by itself. The text must be closed.
std::variant<Term, QueryFault> readQueryTerm(const QueryToken &term);

} // namespace chargetree
