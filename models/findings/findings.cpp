// SPDX-License-Identifier: Apache-2.0
#include "models/findings/findings.h"

#include "models/findings/findingcollector.h"
#include "models/findings/findingrules.h"
#include "models/findings/fleetfacts.h"

#include <algorithm>
#include <tuple>

namespace chargetree {

Findings::Findings(std::vector<Finding> findings)
    : m_all(std::move(findings))
{
    // Stable: what a rule found in one row stays in the rule's own order.
    std::ranges::stable_sort(m_all, {}, [](const Finding &finding) {
        return std::tuple(finding.severity, finding.rule, finding.node);
    });
    m_all.shrink_to_fit();
    for (const Finding &finding : m_all)
        ++m_counts[static_cast<std::size_t>(finding.severity)];
}

FindingsPtr findFindings(const Fleet &fleet, const DocumentReport &report,
                         const Judgement &judgement, const FindingLimits &limits)
{
    const FleetFacts facts(fleet, report, judgement, withinRanges(limits));
    FindingCollector found;
    const std::span<const FindingRule> rules = findingRules();
    for (std::size_t i = 0; i < rules.size(); ++i) {
        found.begin(static_cast<std::uint16_t>(i), rules[i].severity);
        rules[i].find(facts, found);
    }
    return std::make_shared<const Findings>(found.taken());
}

} // namespace chargetree
