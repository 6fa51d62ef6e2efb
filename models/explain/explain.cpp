// SPDX-License-Identifier: Apache-2.0
#include "models/explain/explain.h"

#include "models/explain/explainer.h"

#include <algorithm>
#include <limits>

namespace chargetree {

namespace {

template <typename Named>
std::vector<Named> orNone(std::vector<Named> named)
{
    if (named.empty())
        named.push_back({});
    return named;
}

} // namespace

bool Explanation::isRefused() const
{
    return std::ranges::find(reasons, ReasonVerdict::Yes, &ReasonAnswer::verdict) != reasons.end();
}

Explanations explain(const Fleet &fleet, const ExplainQuestion &question, const Wording &wording)
{
    constexpr std::size_t mostLookedAt = 20 * mostExplanations;
    Explanations all;
    Explainer explainer(fleet, question, wording);
    const auto tags = orNone(tagsNamed(fleet, question.tag));
    const auto chargers = orNone(chargersNamed(fleet, question.charger));
    for (const NamedTag &tag : tags) {
        for (const NamedCharger &charger : chargers) {
            if (all.answered.size() < mostLookedAt)
                all.answered.push_back(explainer.explain(tag, charger));
        }
    }
    std::stable_partition(all.answered.begin(), all.answered.end(),
                          [](const Explanation &one) { return !one.isRefused(); });
    all.answered.resize(std::min(all.answered.size(), mostExplanations));
    all.leftOut = tags.size() * chargers.size() - all.answered.size();
    return all;
}

QString leftOutWords(std::size_t leftOut)
{
    constexpr std::size_t most = std::numeric_limits<int>::max();
    return leftOut == 0 ? QString()
                        : Explainer::tr("%n more pair(s) of a tag and a charger may be meant, but "
                                        "are not answered here.",
                                        "", int(std::min(leftOut, most)));
}

} // namespace chargetree
