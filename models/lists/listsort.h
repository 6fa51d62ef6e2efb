// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace chargetree {

/// One key of an order: the column by its id.
struct ListSort {
    std::string column = {};
    bool isDescending = false;
    bool operator==(const ListSort &) const = default;
};
/// The first key rules; without any it is the document's order.
using ListSorts = std::vector<ListSort>;

/// What a click on a column's title makes of an order: rising, falling, none. Alone, or, where it
/// `isAdded`, as one key among the others.
ListSorts toggledSort(ListSorts sorts, std::string_view column, bool isAdded);

/// The order by one column, or with that column as the last key.
ListSorts sortedBy(ListSorts sorts, const ListSort &sort, bool isAdded);

} // namespace chargetree
