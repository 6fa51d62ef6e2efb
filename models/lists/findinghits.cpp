// SPDX-License-Identifier: Apache-2.0
#include "models/lists/findinghits.h"

#include "models/findings/findingrecords.h"
#include "models/findings/findingrules.h"
#include "models/search/fold.h"

#include <algorithm>

namespace chargetree {

namespace {

/// The words that a query consists of; none where it says more than words.
std::vector<TextPattern> bareWords(const Expression &expression)
{
    if (expression.isNegated || expression.joint == Expression::Joint::Any)
        return {};
    if (expression.joint == Expression::Joint::None) {
        const auto *words = std::get_if<WordsTerm>(&expression.term);
        return words ? words->words : std::vector<TextPattern>();
    }
    std::vector<TextPattern> all;
    for (const Expression &part : expression.parts) {
        const auto words = bareWords(part);
        if (words.empty())
            return {};
        all.insert(all.end(), words.begin(), words.end());
    }
    return all;
}

/// A bit for each rule and severity, in turn.
BitSet metRules(const std::vector<TextPattern> &words)
{
    const auto rules = findingRules();
    BitSet met(rules.size() * severityCount);
    for (std::size_t i = 0; i < met.size() && !words.empty(); ++i) {
        const FindingRule &rule = rules[i / severityCount];
        std::string text;
        appendFolded(rule.id, text);
        text += '\x1f'; // between fields
        appendFoldedVariants(findingTitle(rule).toStdString(), text, '\x1f');
        text += '\x1f';
        appendFoldedVariants(severityText(Severity(i % severityCount)).toStdString(), text, '\x1f');
        text += '\x1f';
        if (std::ranges::all_of(
                words, [&text](const TextPattern &word) { return word.isMetByOneOf(text); }))
            met.set(i);
    }
    return met;
}

} // namespace

void addFindingHits(const LoadedFleet &loaded, const Query &query, Hits &hits)
{
    const auto all = loaded.findings->all();
    const BitSet rules =
        metRules(query.isEmpty() ? std::vector<TextPattern>() : bareWords(query.expression()));
    hits.findings = BitSet(all.size());
    hits.areFindingsKnown = true;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::size_t rule =
            all[i].rule * severityCount + static_cast<std::size_t>(all[i].severity);
        if (rules.test(rule) || isHit(*loaded.fleet, hits, all[i]))
            hits.findings.set(i);
    }
}

} // namespace chargetree
