// SPDX-License-Identifier: Apache-2.0
#include "models/findings/ignoredfindings.h"

#include "models/findings/findingrules.h"

#include <algorithm>

namespace chargetree {

IgnoredFindings::IgnoredFindings(const Fleet &fleet, FindingsPtr findings,
                                 const std::vector<IgnoredRow> &rows)
    : m_findings(std::move(findings))
{
    std::unordered_map<std::string_view, const QString *> reasons;
    std::vector<bool> isRuleIgnored(findingRules().size());
    for (const IgnoredRow &row : rows) {
        const FindingRule *rule = ruleNamed(row.rule);
        if (!rule)
            continue;
        reasons.emplace(row.key, &row.reason);
        isRuleIgnored[std::size_t(rule - findingRules().data())] = true;
    }
    const auto all = m_findings->all();
    for (std::uint32_t place = 0; place < all.size(); ++place) {
        if (!isRuleIgnored[all[place].rule])
            continue;
        const auto ignored = reasons.find(findingKey(fleet, all[place]));
        if (ignored != reasons.end())
            m_reasons.emplace(place, *ignored->second);
    }
}

const QString *IgnoredFindings::reasonOf(std::uint32_t place) const
{
    const auto ignored = m_reasons.find(place);
    return ignored == m_reasons.end() ? nullptr : &ignored->second;
}

std::size_t IgnoredFindings::countAmong(const BitSet &places) const
{
    return std::size_t(std::ranges::count_if(
        m_reasons, [&places](const auto &ignored) { return places.test(ignored.first); }));
}

std::size_t countFindings(const Findings &findings, const IgnoredFindings *ignored,
                          const Hits *hits)
{
    const bool isCounted = hits && hits->areFindingsKnown;
    const std::size_t found = isCounted ? hits->findings.count() : findings.all().size();
    if (!ignored)
        return found;
    const bool isOurs = ignored->findings().get() == &findings;
    const std::size_t less =
        isCounted ? (isOurs ? ignored->countAmong(hits->findings) : 0) : ignored->size();
    return found - std::min(found, less);
}

} // namespace chargetree
