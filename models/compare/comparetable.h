// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/compare/comparison.h"
#include "models/export/plaintable.h"

namespace chargetree {

/// What of a comparison is written, and how.
struct CompareChoice {
    std::size_t reference = 0; // place of a charger
    std::vector<std::size_t> rows = {}; // places of rows
    bool revealSecrets = false;
    ExportRequest request = {}; // format, preset and origin
};

/// The rows that are not the same in all chargers, or all rows.
std::vector<std::size_t> compareRows(const Comparison &comparison, bool areDifferencesAlone);

/// The chargers of a row that differ from the reference, in their order.
std::vector<std::size_t> differingChargers(const CompareRow &row, std::size_t reference);

/// One row a field: section, key, differs (the ids of the chargers that differ from the reference,
/// with spaces between them), then one column a charger, titled by its id.
PlainTable compareTable(const Fleet &fleet, const Comparison &comparison,
                        const CompareChoice &choice);

} // namespace chargetree
