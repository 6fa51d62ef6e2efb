// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lists/listbasis.h"
#include "models/lists/listcolumns.h"

namespace chargetree {

/// The place of each row of a list in the order of a column: smaller comes first when rising, equal
/// values share a rank, `Ranks::missing` comes last either way. Texts are ordered naturally, by the
/// locale, behind numbers.
std::vector<std::uint32_t> listRanks(const ListBasis &basis, const ListColumn &column,
                                     const QLocale &locale);

/// One key of an order, with the ranks of its column.
struct RankedSort {
    const std::vector<std::uint32_t> *ranks = nullptr;
    bool isDescending = false;
};

/// Sorts places by one key after the other. Stable.
void sortPlaces(const std::vector<RankedSort> &keys, std::vector<std::uint32_t> &places);

} // namespace chargetree
