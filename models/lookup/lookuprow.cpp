// SPDX-License-Identifier: Apache-2.0
#include "models/lookup/lookuprow.h"

namespace chargetree {

std::vector<LookupRow> lookupRows(const LookupResult &result,
                                  const std::optional<LookupVerdict> &only)
{
    std::vector<LookupRow> rows;
    rows.reserve(result.values.size());
    for (std::uint32_t place = 0; place < result.values.size(); ++place) {
        const LookupAnswer &answer = result.answerOf(place);
        if (only && answer.verdict() != *only)
            continue;
        if (answer.hits.empty())
            rows.push_back({.value = place});
        for (const LookupHit &hit : answer.hits)
            rows.push_back({.value = place, .hit = &hit});
    }
    return rows;
}

} // namespace chargetree
