// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/saved/saveditems.h"
#include "models/search/query/completion.h"

namespace chargetree {

/// The completion with those searches at its end that have what was typed in their name; taking one
/// replaces the whole text. At most five, and none for less than two letters.
Completion withSavedSearches(Completion completion, const std::vector<SavedSearch> &searches,
                             const QString &typed);

} // namespace chargetree
