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

std::optional<TagForm::How> howFound(const SearchScope &scope, const Query &query, TagId tag)
{
    for (const Term *term : query.wanted()) {
        const auto *words = std::get_if<WordsTerm>(term);
        if (!words)
            continue;
        const WordSearch search(scope.fleet, scope.index, *words);
        if (const TagForm *form = search.formOf(tag); form && !search.isMet(tag))
            return form->how;
    }
    return {};
}

} // namespace chargetree
