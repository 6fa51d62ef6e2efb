// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/fleetsearch.h"

namespace chargetree {

/// Evaluates a query over the frozen fleet: each term gives a set for each kind, and sets are
/// joined by bit operations.
class QueryMatcher final {
public:
    explicit QueryMatcher(const SearchScope &scope)
        : m_scope(scope)
    {
    }
    Hits hits(const Query &query);

private:
    Hits met(const Expression &expression, bool isNegated);
    Hits metByTerm(const Term &term, bool isNegated);

    const SearchScope &m_scope;
};

} // namespace chargetree
