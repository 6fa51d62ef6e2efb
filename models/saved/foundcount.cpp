// SPDX-License-Identifier: Apache-2.0
#include "models/saved/foundcount.h"

#include "models/search/query/queryparser.h"

#include <algorithm>

namespace chargetree {

std::optional<qint64> foundCount(const SearchScope &scope, const QString &query)
{
    const auto read = parseQuery(query);
    const auto *understood = std::get_if<Query>(&read);
    if (!understood || understood->isEmpty())
        return {};
    const Hits hits = findHits(scope, *understood);
    const std::size_t records =
        std::max({hits.homeSites.count(), hits.drivers.count(), hits.tags.count(),
                  hits.sites.count(), hits.chargers.count()});
    return qint64(records > 0 ? records
                              : std::max(hits.sockets.count(), hits.configurations.count()));
}

} // namespace chargetree
