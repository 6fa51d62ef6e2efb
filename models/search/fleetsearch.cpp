// SPDX-License-Identifier: Apache-2.0
#include "models/search/fleetsearch.h"

#include "models/search/query/querymatcher.h"
#include "models/search/wordsearch.h"

namespace chargetree {

Hits findHits(const SearchScope &scope, const Query &query)
{
    if (query.isEmpty())
        return noHits(scope.fleet);
    return QueryMatcher(scope).hits(query);
}

std::optional<TagForm> formFound(const SearchScope &scope, const Query &query, TagId tag)
{
    for (const Term *term : query.wanted()) {
        const auto *words = std::get_if<WordsTerm>(term);
        if (!words)
            continue;
        const WordSearch search(scope.fleet, scope.index, *words);
        if (const TagForm *form = search.formOf(tag); form && !search.isMet(tag))
            return *form;
    }
    return {};
}

std::optional<TagForm> formFound(const SearchScope &scope, const Query &query, const Hits &hits)
{
    constexpr std::size_t mostCards = 16;
    if (hits.tags.count() > mostCards)
        return {};
    std::optional<TagForm> found;
    bool isTyped = false;
    hits.tags.forEach([&](std::size_t tag) {
        const auto form = formFound(scope, query, TagId(tag));
        isTyped |= !form;
        found = form;
    });
    return isTyped ? std::nullopt : found;
}

} // namespace chargetree
