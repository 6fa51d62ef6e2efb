// SPDX-License-Identifier: Apache-2.0
#include "models/search/locator/locatorquery.h"

#include "models/search/locator/locatorkinds.h"

namespace chargetree {

LocatorQuery LocatorQuery::of(const QString &typed)
{
    QStringView rest = typed;
    while (!rest.isEmpty() && rest.front().isSpace())
        rest = rest.mid(1);
    LocatorQuery query;
    if (rest.startsWith(u'>')) {
        query.wantsActions = true;
        rest = rest.mid(1);
    } else if (rest.size() >= 2 && rest[1].isSpace()) {
        for (const LocatorKind &row : locatorKinds()) {
            if (rest.front().toLower() == row.letter)
                query.kind = row.kind;
        }
        if (query.kind)
            rest = rest.mid(2);
    }
    query.text = rest.toString().simplified();
    return query;
}

} // namespace chargetree
