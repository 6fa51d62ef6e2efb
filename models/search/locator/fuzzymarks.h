// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/fold.h"
#include "models/search/locator/fuzzymatcher.h"

namespace chargetree {

/// A text as it stands, met by what was typed.
struct FuzzyMarks {
    std::uint32_t penalty = 0; // see FuzzyMatcher::meet()
    QList<MarkedRange> ranges = {}; // characters are marked whole, with their accents
};

/// Nothing where the text is not met.
std::optional<FuzzyMarks> fuzzyMarks(const QString &text, FuzzyMatcher &matcher,
                                     FuzzyMatcher::Text what);

} // namespace chargetree
