// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/fleetsearch.h"

namespace chargetree {

/// A value of a field, as it is typed in a query, and how many records have it.
struct FieldValue {
    QString typed = {};
    std::uint32_t count = 0;
};

/// The texts of a field in a fleet that have `part` somewhere, the ones that begin with it first
/// and of these the most frequent; at most 50. Empty texts, those that quotes cannot hold, very
/// long ones and what is masked are left out. `key`: of configurations with such a key alone.
std::vector<FieldValue> fieldValues(const SearchScope &scope, const SearchedField &field,
                                    const QString &part,
                                    const std::optional<TextPattern> &key = {});

} // namespace chargetree
