// SPDX-License-Identifier: Apache-2.0
#include "models/fields/visibletext.h"
#include "models/findings/evseid.h"
#include "models/findings/findingcollector.h"
#include "models/findings/findingwords.h"
#include "models/findings/fleetfacts.h"
#include "models/findings/plaintext.h"
#include "models/findings/ruletables.h"
#include "models/findings/twins.h"

#include <array>
#include <unordered_set>

namespace chargetree {

namespace {

constexpr FieldId evseId = field(Kind::Charger, "evseId");
constexpr FieldId chargerId = field(Kind::Charger, "chargerId");

// Spelling ------------------------------------------------------------------------------------

constexpr std::size_t gradeCount = 4;
constexpr std::size_t mostSingly = 20; // more of one grade are a habit: one finding

/// Ids that only lack in style are one finding a style: whoever has them has them everywhere.
void findInvalid(const FleetFacts &facts, FindingCollector &found)
{
    std::array<std::vector<NodeId>, gradeCount> graded;
    forEachCharger(facts, [&](ChargerId, const Charger &charger) {
        const std::string_view id = trimmed(facts.text(charger.object, evseId));
        if (!id.empty())
            graded[static_cast<std::size_t>(gradeOf(id))].push_back(charger.node);
    });
    for (const EvseIdGrade grade :
         {EvseIdGrade::OneSeparator, EvseIdGrade::Din, EvseIdGrade::Invalid}) {
        const auto &chargers = graded[static_cast<std::size_t>(grade)];
        const bool isInvalid = grade == EvseIdGrade::Invalid;
        const Severity severity = isInvalid ? Severity::Warning : Severity::Remark;
        const auto kind = static_cast<std::uint32_t>(grade);
        if (isInvalid && chargers.size() <= mostSingly) {
            for (const NodeId node : chargers)
                found.add(node, {.first = kind, .second = 1}, severity);
        } else if (!chargers.empty()) {
            found.add(chargers.front(),
                      {.first = kind, .second = static_cast<std::uint32_t>(chargers.size())},
                      severity);
        }
    }
}

std::string invalidDetail(const Fleet &fleet, const Finding &finding)
{
    static constexpr std::array<std::string_view, gradeCount> words{"", "separator", "DIN", ""};
    if (finding.second == 1 && EvseIdGrade(finding.first) == EvseIdGrade::Invalid)
        return std::string(fleet.store().text(fleet.objectOf(finding.node), evseId));
    return std::string(words[finding.first]);
}

QString sayInvalid(const Fleet &fleet, const Finding &finding, const Wording &)
{
    const QString id = shown(fleet, fleet.objectOf(finding.node), evseId);
    switch (static_cast<EvseIdGrade>(finding.first)) {
    case EvseIdGrade::Valid:
        break;
    case EvseIdGrade::OneSeparator:
        return said(QT_TRANSLATE_N_NOOP(
                        "FindingRules",
                        "%n EVSE id(s) have only one of the two separators, such as %1."),
                    finding.second)
            .arg(id);
    case EvseIdGrade::Din:
        return said(QT_TRANSLATE_N_NOOP("FindingRules",
                                        "%n EVSE id(s) are in the older style of DIN, such as %1."),
                    finding.second)
            .arg(id);
    case EvseIdGrade::Invalid:
        if (finding.second == 1)
            return said(QT_TRANSLATE_NOOP("FindingRules", "The EVSE id %1 does not follow eMI3."))
                .arg(id);
        return said(QT_TRANSLATE_N_NOOP("FindingRules",
                                        "%n EVSE ids do not follow eMI3, such as %1."),
                    finding.second)
            .arg(id);
    }
    return {};
}

// Uniqueness ----------------------------------------------------------------------------------

void addGroups(const FleetFacts &facts, const Twins &twins, FindingCollector &found)
{
    for (const auto &group : twins.groups())
        found.add(facts.fleet.at(ChargerId(group[0])).node,
                  {.first = static_cast<std::uint32_t>(group.size()), .second = group[1]});
}

void findDuplicates(const FleetFacts &facts, FindingCollector &found)
{
    Twins twins;
    forEachCharger(facts, [&](ChargerId id, const Charger &charger) {
        twins.add(comparableEvseId(trimmed(facts.text(charger.object, evseId))), number(id));
    });
    addGroups(facts, twins, found);
}

QString sayDuplicate(const Fleet &fleet, const Finding &finding, const Wording &)
{
    const ChargerId other = ChargerId(finding.second);
    const QString id = shown(fleet, fleet.at(other).object, evseId);
    if (finding.first == 2)
        return said(QT_TRANSLATE_NOOP("FindingRules", "%1 has the same EVSE id, written as %2."))
            .arg(nameOf(fleet, other), id);
    return said(QT_TRANSLATE_N_NOOP("FindingRules",
                                    "%n chargers have this EVSE id, among them %1, written as %2."),
                finding.first)
        .arg(nameOf(fleet, other), id);
}

/// The UIDs of a charger's EVSEs, each once. A charger that is one EVSE is its chargerId, one that
/// is split has a UID a socket: chargerId and socket id. Case does not count (OCPI's CiString).
template <typename Visit>
void forEachUid(const FleetFacts &facts, const Charger &charger, const Visit &visit)
{
    const std::string own = uppered(facts.text(charger.object, chargerId));
    if (own.empty())
        return;
    const auto isSplit =
        facts.store.flag(charger.object, field(Kind::Charger, "splitEvseBySocket"));
    if (!isSplit.value_or(false)) {
        visit(own);
        return;
    }
    std::unordered_set<std::string_view> seen; // an id that stands twice is another rule's
    for (const SocketId socket : charger.sockets) {
        const std::string_view id =
            facts.text(facts.fleet.at(socket).object, field(Kind::Socket, "id"));
        if (id.empty() || facts.fleet.at(socket).isController || !seen.insert(id).second)
            continue;
        visit(own + std::string(id));
    }
}

void findCollisions(const FleetFacts &facts, FindingCollector &found)
{
    Twins twins;
    forEachCharger(facts, [&](ChargerId id, const Charger &charger) {
        forEachUid(facts, charger, [&](std::string uid) { twins.add(std::move(uid), number(id)); });
    });
    addGroups(facts, twins, found);
}

QString sayCollision(const Fleet &fleet, const Finding &finding, const Wording &)
{
    const ChargerId other = ChargerId(finding.second);
    return said(QT_TRANSLATE_NOOP("FindingRules",
                                  "One of its EVSEs has the same UID as one of %1 (%2)."))
        .arg(nameOf(fleet, other), visibleText(fleet.identity(other)));
}

constexpr std::array rules{
    FindingRule{.id = "evse-uid-collision",
                .severity = Severity::Error,
                .title = QT_TRANSLATE_NOOP("FindingRules", "EVSE UID at two chargers"),
                .reason = QT_TRANSLATE_NOOP(
                    "FindingRules", "Partners cannot tell the two apart: one starts or bills the "
                                    "other."),
                .remedy = QT_TRANSLATE_NOOP(
                    "FindingRules", "Rename one of the chargers, so that charger id and socket id "
                                    "together are unique."),
                .find = &findCollisions,
                .message = &sayCollision},
    FindingRule{
        .id = "evse-id-duplicate",
        .severity = Severity::Error,
        .title = QT_TRANSLATE_NOOP("FindingRules", "EVSE id at two chargers"),
        .reason = QT_TRANSLATE_NOOP("FindingRules",
                                    "Roaming partners send their drivers to the wrong charger."),
        .remedy = QT_TRANSLATE_NOOP("FindingRules", "Give each charger an EVSE id of its own."),
        .find = &findDuplicates,
        .message = &sayDuplicate},
    FindingRule{.id = "evse-id-invalid",
                .severity = Severity::Warning,
                .title = QT_TRANSLATE_NOOP("FindingRules", "EVSE id that does not follow eMI3"),
                .reason = QT_TRANSLATE_NOOP(
                    "FindingRules", "Roaming partners may refuse it, or read it differently."),
                .remedy = QT_TRANSLATE_NOOP("FindingRules",
                                            "Write it as country*operator*E and number, such as "
                                            "FR*A23*E45B*78C."),
                .find = &findInvalid,
                .message = &sayInvalid,
                .detail = &invalidDetail,
                .isOfMany = true},
};

} // namespace

std::span<const FindingRule> evseRules()
{
    return rules;
}

} // namespace chargetree
