// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/hits.h"
#include "models/search/query/query.h"
#include "models/search/textindex.h"

#include <functional>
#include <optional>

namespace chargetree {

/// Where a search takes place, and when.
struct SearchScope {
    const Fleet &fleet;
    const TextIndex &index;
    QueryMoment moment = {};
    /// Asked now and then in long scans; a search that is given up finds less.
    std::function<bool()> isCancelled = {};
};

/// Every record that meets the query by itself; a driver each term also by any of its tags. A term
/// that a kind has no field for is met by none of that kind, negated or not; null meets nothing but
/// a negation. Sockets and configurations are hits only where the query asks for something of
/// theirs, and then have the fields of their charger too. An empty query finds nothing.
Hits findHits(const SearchScope &scope, const Query &query);

/// By which form a tag was found; nothing where it was met by bare words themselves, or not at all.
std::optional<TagForm> formFound(const SearchScope &scope, const Query &query, TagId tag);

/// By which form a card was found: that of the tags that are hits, if none was met by the bare
/// words themselves. Nothing where there are more tags than cards that one number could mean.
std::optional<TagForm> formFound(const SearchScope &scope, const Query &query, const Hits &hits);

} // namespace chargetree
