// SPDX-License-Identifier: Apache-2.0
#include "models/findings/findingrules.h"

#include "models/findings/findingwords.h"
#include "models/findings/ruletables.h"

#include <algorithm>
#include <array>

namespace chargetree {

namespace {

// What stops somebody from charging comes first.
constexpr std::array ruleTables{&outageRules, &statusRules,        &cardRules,    &tagRules,
                                &driverRules, &grantRules,         &evseRules,    &deviceRules,
                                &powerRules,  &configurationRules, &placeRules,   &copyRules,
                                &siteRules,   &paymentRules,       &documentRules};

std::vector<FindingRule> joinedTables()
{
    std::vector<FindingRule> rules;
    for (const auto table : ruleTables)
        rules.insert(rules.end(), table().begin(), table().end());
    return rules;
}

} // namespace

std::span<const FindingRule> findingRules()
{
    static const std::vector<FindingRule> rules = joinedTables();
    return rules;
}

const FindingRule &ruleOf(const Finding &finding)
{
    return findingRules()[finding.rule];
}

const FindingRule *ruleNamed(std::string_view id)
{
    const auto rule = std::ranges::find(findingRules(), id, &FindingRule::id);
    return rule == findingRules().end() ? nullptr : &*rule;
}

QString findingTitle(const FindingRule &rule)
{
    return said(rule.title);
}

QString findingReason(const FindingRule &rule)
{
    return said(rule.reason);
}

QString findingRemedy(const FindingRule &rule)
{
    return said(rule.remedy);
}

QString severityText(Severity severity)
{
    static constexpr std::array<const char *, severityCount> words{
        QT_TRANSLATE_NOOP("FindingRules", "Error"), QT_TRANSLATE_NOOP("FindingRules", "Warning"),
        QT_TRANSLATE_NOOP("FindingRules", "Remark")};
    return said(words[static_cast<std::size_t>(severity)]);
}

QString findingMessage(const Fleet &fleet, const Finding &finding, const Wording &wording)
{
    return ruleOf(finding).message(fleet, finding, wording);
}

} // namespace chargetree
