// SPDX-License-Identifier: Apache-2.0
#include "models/lists/listsort.h"

#include <algorithm>

namespace chargetree {

ListSorts toggledSort(ListSorts sorts, std::string_view column, bool isAdded)
{
    const auto isIt = [column](const ListSort &sort) { return sort.column == column; };
    const auto known = std::find_if(sorts.begin(), sorts.end(), isIt);
    if (known == sorts.end())
        return sortedBy(std::move(sorts), {.column = std::string(column)}, isAdded);
    if (!isAdded && sorts.size() > 1)
        return {{.column = std::string(column)}};
    if (known->isDescending)
        sorts.erase(known);
    else
        known->isDescending = true;
    return sorts;
}

ListSorts sortedBy(ListSorts sorts, const ListSort &sort, bool isAdded)
{
    if (!isAdded)
        return {sort};
    std::erase_if(sorts, [&sort](const ListSort &known) { return known.column == sort.column; });
    sorts.push_back(sort);
    return sorts;
}

} // namespace chargetree
