// SPDX-License-Identifier: Apache-2.0
#include "models/findings/chargerstate.h"
#include "models/findings/findingcollector.h"
#include "models/findings/findingwords.h"
#include "models/findings/ruletables.h"

#include <array>
#include <unordered_map>

namespace chargetree {

namespace {

constexpr FieldId chargerStatus = field(Kind::Charger, "chargerStatus");
constexpr FieldId socketStatus = field(Kind::Socket, "status");

// Contradictions ------------------------------------------------------------------------------

enum Contradiction : std::uint32_t {
    Nothing,
    ConnectedOffline,
    NotConnected,
    NoFreeSocket,
    AllFree
};

constexpr bool isInUse(Status status)
{
    return status == Status::Charging || status == Status::SuspendedCharger
           || status == Status::SuspendedCar || status == Status::Finishing;
}

/// What the charger's own sockets say; those that say nothing do not count.
struct SocketTally {
    int all = 0;
    int available = 0;
    int inError = 0;
};

SocketTally tallyOf(const FleetFacts &facts, const Charger &charger)
{
    SocketTally tally;
    for (const SocketId id : charger.sockets) {
        const Socket &socket = facts.fleet.at(id);
        if (socket.isController || socket.status == Status::None)
            continue;
        ++tally.all;
        tally.available += socket.status == Status::Available ? 1 : 0;
        tally.inError += socket.status == Status::Error ? 1 : 0;
    }
    return tally;
}

Contradiction contradictionOf(const FleetFacts &facts, const Charger &charger)
{
    const auto connected = isConnected(facts, charger);
    if (charger.status == Status::Offline)
        return connected.value_or(false) ? ConnectedOffline : Nothing;
    if (charger.status == Status::None)
        return Nothing;
    const bool isQuiet = isSilentFor(facts, charger, facts.limits.staleAfterHours).value_or(false);
    if (connected == false && charger.status != Status::Unavailable && !isQuiet)
        return NotConnected;
    const SocketTally tally = tallyOf(facts, charger);
    if (tally.all == 0 || tally.inError > 0) // of an error another rule speaks
        return Nothing;
    if (charger.status == Status::Available && tally.available == 0)
        return NoFreeSocket;
    return isInUse(charger.status) && tally.available == tally.all ? AllFree : Nothing;
}

void findContradictions(const FleetFacts &facts, FindingCollector &found)
{
    forEachCharger(facts, [&](ChargerId, const Charger &charger) {
        if (const Contradiction kind = contradictionOf(facts, charger); kind != Nothing)
            found.add(charger.node, {.first = kind});
    });
}

QString sayContradiction(const Fleet &fleet, const Finding &finding, const Wording &wording)
{
    const Charger &charger = fleet.at(chargerAt(fleet, finding));
    const QString status =
        wording.status(charger.status, fleet.store().text(charger.object, chargerStatus));
    switch (static_cast<Contradiction>(finding.first)) {
    case Nothing:
        break;
    case ConnectedOffline:
        return said(QT_TRANSLATE_NOOP("FindingRules", "Says “%1”, yet is connected.")).arg(status);
    case NotConnected:
        return said(QT_TRANSLATE_NOOP("FindingRules", "Says “%1”, yet is not connected."))
            .arg(status);
    case NoFreeSocket:
        return said(QT_TRANSLATE_NOOP("FindingRules", "Says “%1”, yet none of its sockets does."))
            .arg(status);
    case AllFree:
        return said(QT_TRANSLATE_NOOP("FindingRules",
                                      "Says “%1”, yet all of its sockets are available."))
            .arg(status);
    }
    return {};
}

// Words that nobody knows ---------------------------------------------------------------------

/// How often one word stands, and where first.
struct UnknownWord {
    std::string_view word;
    NodeId first;
    std::uint32_t chargers = 0;
    std::uint32_t sockets = 0;
};

void findUnknownWords(const FleetFacts &facts, FindingCollector &found)
{
    std::vector<UnknownWord> words;
    std::unordered_map<std::string_view, std::size_t> places;
    const auto wordAt = [&](std::string_view word, NodeId node) -> UnknownWord & {
        const auto [place, isNew] = places.try_emplace(word, words.size());
        if (isNew)
            words.push_back({.word = word, .first = node});
        return words[place->second];
    };
    forEachCharger(facts, [&](ChargerId, const Charger &charger) {
        if (charger.status == Status::Other)
            ++wordAt(facts.text(charger.object, chargerStatus), charger.node).chargers;
        for (const SocketId id : charger.sockets) {
            const Socket &socket = facts.fleet.at(id);
            if (socket.status == Status::Other)
                ++wordAt(facts.text(socket.object, socketStatus), nodeOf(facts.fleet, id)).sockets;
        }
    });
    for (const UnknownWord &word : words)
        found.add(word.first, {.first = word.chargers, .second = word.sockets});
}

std::string unknownWord(const Fleet &fleet, const Finding &finding)
{
    const bool isCharger = fleet.at(finding.node).kind() == NodeKind::Charger;
    return std::string(
        fleet.store().text(fleet.objectOf(finding.node), isCharger ? chargerStatus : socketStatus));
}

QString sayUnknownWord(const Fleet &fleet, const Finding &finding, const Wording &wording)
{
    const QString word = wording.status(Status::Other, unknownWord(fleet, finding));
    const auto chargers = said(QT_TRANSLATE_N_NOOP("FindingRules", "%n charger(s)"), finding.first);
    const auto sockets = said(QT_TRANSLATE_N_NOOP("FindingRules", "%n socket(s)"), finding.second);
    const char *text = QT_TRANSLATE_NOOP(
        "FindingRules", "The API does not document the status “%1”, reported by %2.");
    if (finding.second == 0)
        return said(text).arg(word, chargers);
    if (finding.first == 0)
        return said(text).arg(word, sockets);
    return said(text).arg(
        word, said(QT_TRANSLATE_NOOP("FindingRules", "%1 and %2")).arg(chargers, sockets));
}

constexpr std::array rules{
    FindingRule{
        .id = "status-contradiction",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("FindingRules", "Status that contradicts itself"),
        .reason = QT_TRANSLATE_NOOP("FindingRules",
                                    "Drivers see one of the two, and one of the two is wrong."),
        .remedy = QT_TRANSLATE_NOOP(
            "FindingRules", "Ask the charger for its status again; if it stays so, tell the "
                            "vendor."),
        .find = &findContradictions,
        .message = &sayContradiction},
    FindingRule{.id = "status-unknown-word",
                .severity = Severity::Remark,
                .title = QT_TRANSLATE_NOOP("FindingRules", "Status that the API does not document"),
                .reason = QT_TRANSLATE_NOOP(
                    "FindingRules", "It is counted as “other”, so that no list of free or faulty "
                                    "chargers has it."),
                .remedy = QT_TRANSLATE_NOOP("FindingRules", "Ask the vendor what it means."),
                .find = &findUnknownWords,
                .message = &sayUnknownWord,
                .detail = &unknownWord,
                .isOfMany = true},
};

} // namespace

std::span<const FindingRule> statusRules()
{
    return rules;
}

} // namespace chargetree
