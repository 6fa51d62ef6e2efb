// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/compare/comparison.h"
#include "models/fields/exactvalue.h"
#include "models/items/recordcell.h"

namespace chargetree {

/// Stable English name, for machines: `configuration`.
std::string_view compareWord(CompareSection section);
QString compareSectionTitle(CompareSection section);

/// What a row is called among those of its section: by the API's names for machines, with the
/// socket's id or the configuration's key before a dot (`1.status`, `HeartbeatInterval`); in words
/// for people.
std::string compareKey(const CompareRow &row);
QString compareTitle(const CompareRow &row);

/// A cell as it is shown. What is missing, null or empty says so in a quiet word, but copies as
/// nothing.
struct ShownCell {
    RecordCell cell;
    bool isQuiet = false;
};
ShownCell compareCell(const RecordContext &context, const CompareRow &row, std::size_t charger);

/// A cell for machines; of lists their number of elements. Secrets are masked unless revealed.
ExactValue compareValue(const RecordStore &store, const CompareRow &row, std::size_t charger,
                        bool revealSecrets);
/// What the values of a row are read as.
Type compareType(const CompareRow &row);

} // namespace chargetree
