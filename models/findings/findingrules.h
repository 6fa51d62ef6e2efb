// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/wording.h"
#include "models/findings/finding.h"

#include <string>

namespace chargetree {

class FindingCollector;
struct FleetFacts;

/// All that the program says of one rule. Words are English; context FindingRules.
struct FindingRule {
    std::string_view id = {}; // stable, for scripts, settings and what is ignored
    Severity severity = Severity::Warning; // the worst that it gives
    const char *title = ""; // "Tag expired"
    const char *reason = ""; // why it matters: one sentence
    const char *remedy = ""; // what to do: one sentence
    void (*find)(const FleetFacts &facts, FindingCollector &found) = nullptr;
    QString (*message)(const Fleet &fleet, const Finding &finding,
                       const Wording &wording) = nullptr;
    /// What tells two findings of one record apart, or stands for the record where many are one
    /// finding; none: the record alone.
    std::string (*detail)(const Fleet &fleet, const Finding &finding) = nullptr;
    bool isOfMany = false; // one finding for many records: the row is only the first of them
    bool namesSomebody = false; // its message has a number of a person or a SIM, at any record
};

/// The order is that of the list among findings of one severity, and Finding::rule is a place in
/// it.
std::span<const FindingRule> findingRules();
const FindingRule &ruleOf(const Finding &finding);
/// Nothing for an id that no rule has.
const FindingRule *ruleNamed(std::string_view id);

// For people, in the language of the program.
QString findingTitle(const FindingRule &rule);
QString findingReason(const FindingRule &rule);
QString findingRemedy(const FindingRule &rule);
QString severityText(Severity severity);
/// One plain sentence: what is wrong with the record, whose name is said elsewhere.
QString findingMessage(const Fleet &fleet, const Finding &finding, const Wording &wording);

/// The record that a finding is about. Of the document as a whole the kind is `document`, the path
/// of an oddity the JSON Pointer of its first place, and the rest empty.
struct FindingSubject {
    std::string_view kind; // homeSite, driver, tag, site, charger, socket, document
    QString id; // exactly as the API has it: what people name the record by, as searches give it
    QString name; // visible
    QString path; // names joined by ` › `
};
FindingSubject findingSubject(const Fleet &fleet, const DocumentReport &report,
                              const Finding &finding);

/// Names a finding across refreshes: its rule and the record's own ids, not its place, and how bad
/// it is where that is less than the rule's worst, so that what was ignored as a remark is told
/// again when it has become an error. Readable text, to be kept in the settings beside what was
/// said when it was ignored.
std::string findingKey(const Fleet &fleet, const Finding &finding);

} // namespace chargetree
