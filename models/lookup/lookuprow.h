// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lookup/lookup.h"

namespace chargetree {

/// A value with one of its records, or with none.
struct LookupRow {
    std::uint32_t value = 0; // place in the list
    const LookupHit *hit = nullptr; // of the result; null: the value is unknown
};

/// Value by value, a row each record; those of one verdict alone if it is given.
std::vector<LookupRow> lookupRows(const LookupResult &result,
                                  const std::optional<LookupVerdict> &only = {});

} // namespace chargetree
