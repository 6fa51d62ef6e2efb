// SPDX-License-Identifier: Apache-2.0
#include "tests/support/queries.h"

#include "models/search/query/queryparser.h"
#include "tests/support/loaded.h"

#include <QtTest>

namespace chargetree {

Query parsed(const QString &text)
{
    auto outcome = parseQuery(text);
    if (auto *query = std::get_if<Query>(&outcome))
        return std::move(*query);
    const QString sentence = std::get<QueryFault>(outcome).sentence;
    QTest::qFail(qPrintable(text + QLatin1String(": ") + sentence), __FILE__, __LINE__);
    return {};
}

Hits hitsIn(const Fleet &fleet, const Query &query)
{
    return hitsIn(fleet, TextIndex(fleet), query);
}

Hits hitsIn(const Fleet &fleet, const TextIndex &index, const Query &query)
{
    return findHits({.fleet = fleet, .index = index, .moment = {testMoment()}}, query);
}

} // namespace chargetree
