// SPDX-License-Identifier: Apache-2.0
#include "models/findings/findingcollector.h"
#include "models/findings/findingwords.h"
#include "models/findings/fleetfacts.h"
#include "models/findings/ruletables.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace chargetree {

namespace {

constexpr TimeMs hour = TimeMs(60) * 60 * 1000;
constexpr FieldId lastSeen = field(Kind::Charger, "lastSeen");
constexpr FieldId chargerStatus = field(Kind::Charger, "chargerStatus");
constexpr FieldId socketStatus = field(Kind::Socket, "status");

std::optional<bool> isConnected(const FleetFacts &facts, const Charger &charger)
{
    return facts.store.flag(charger.object, field(Kind::Charger, "activeConnection"));
}

/// Whether the charger was last seen longer ago than that; nothing where it does not say when.
std::optional<bool> isSilentFor(const FleetFacts &facts, const Charger &charger, int hours)
{
    const auto seen = facts.store.time(charger.object, lastSeen);
    if (!seen)
        return {};
    return facts.judgement.now - *seen > hours * hour;
}

QString seenWords(const Fleet &fleet, ChargerId charger, const Wording &wording)
{
    const auto seen = fleet.store().time(fleet.at(charger).object, lastSeen);
    return seen ? wording.age(*seen) : QString();
}

// Out of order --------------------------------------------------------------------------------

void findErrors(const FleetFacts &facts, FindingCollector &found)
{
    forEachCharger(facts, [&](ChargerId, const Charger &charger) {
        if (charger.status == Status::Error)
            found.add(charger.node);
    });
}

QString sayError(const Fleet &fleet, const Finding &finding, const Wording &wording)
{
    const QString seen = seenWords(fleet, chargerAt(fleet, finding), wording);
    if (seen.isEmpty())
        return said(FINDING_TEXT("The charger reports an error."));
    return said(FINDING_TEXT("The charger reports an error; it was last seen %1.")).arg(seen);
}

/// Where the charger is in error or offline, that is what there is to say.
void findSocketErrors(const FleetFacts &facts, FindingCollector &found)
{
    forEachCharger(facts, [&](ChargerId, const Charger &charger) {
        if (charger.status == Status::Error || charger.status == Status::Offline)
            return;
        for (const SocketId socket : charger.sockets) {
            if (facts.fleet.at(socket).status == Status::Error)
                found.add(nodeOf(facts.fleet, socket));
        }
    });
}

QString saySocketError(const Fleet &fleet, const Finding &finding, const Wording &wording)
{
    const ChargerId id = fleet.at(fleet.at(finding.node).socket()).charger;
    const Charger &charger = fleet.at(id);
    const QString status =
        wording.status(charger.status, fleet.store().text(charger.object, chargerStatus));
    if (status.isEmpty())
        return said(FINDING_TEXT("The socket of %1 reports an error.")).arg(nameOf(fleet, id));
    //: %1 is a charger, %2 a status
    return said(FINDING_TEXT("The socket reports an error, while its charger %1 says “%2”."))
        .arg(nameOf(fleet, id), status);
}

// Out of reach --------------------------------------------------------------------------------

/// One that says Offline while it is connected contradicts itself, of which another rule speaks.
bool isOffline(const FleetFacts &facts, const Charger &charger)
{
    return charger.status == Status::Offline && !isConnected(facts, charger).value_or(false)
           && isSilentFor(facts, charger, facts.limits.offlineAfterHours).value_or(true);
}

/// A site that is dark as a whole is one finding: its network or power is gone, not its chargers.
void findOffline(const FleetFacts &facts, FindingCollector &found)
{
    constexpr std::size_t fewestOfSite = 3;
    std::vector<bool> isDark(facts.chargersAt.size());
    for (std::size_t i = 0; i < isDark.size(); ++i) {
        const auto &chargers = facts.chargersAt[i];
        isDark[i] = chargers.size() >= fewestOfSite
                    && std::ranges::all_of(chargers, [&facts](ChargerId id) {
                           return isOffline(facts, facts.fleet.at(id));
                       });
        if (isDark[i])
            found.add(facts.fleet.sites()[i].node,
                      {.first = static_cast<std::uint32_t>(chargers.size()),
                       .second = number(chargers.front())},
                      Severity::Error);
    }
    forEachCharger(facts, [&](ChargerId id, const Charger &charger) {
        const bool isSaid = charger.site != none<SiteId> && isDark[number(charger.site)];
        if (!isSaid && isOffline(facts, charger))
            found.add(charger.node, {.second = number(id)}, Severity::Warning);
    });
}

QString sayOffline(const Fleet &fleet, const Finding &finding, const Wording &wording)
{
    const QString seen = seenWords(fleet, ChargerId(finding.second), wording);
    if (finding.first > 0) {
        return seen.isEmpty()
                   ? said(FINDING_TEXT("All %n chargers are offline."), finding.first)
                   : said(FINDING_TEXT("All %n chargers are offline, the first since %1."),
                          finding.first)
                         .arg(seen);
    }
    if (seen.isEmpty())
        return said(FINDING_TEXT("Is offline, and does not say when it was last seen."));
    return said(FINDING_TEXT("Is offline; it was last seen %1.")).arg(seen);
}

bool isOut(Status status)
{
    return status == Status::Offline || status == Status::Unavailable;
}

void findStale(const FleetFacts &facts, FindingCollector &found)
{
    forEachCharger(facts, [&](ChargerId, const Charger &charger) {
        if (charger.status != Status::None && !isOut(charger.status)
            && isSilentFor(facts, charger, facts.limits.staleAfterHours).value_or(false))
            found.add(charger.node);
    });
}

QString sayStale(const Fleet &fleet, const Finding &finding, const Wording &wording)
{
    const ChargerId charger = chargerAt(fleet, finding);
    const std::string_view word = fleet.store().text(fleet.at(charger).object, chargerStatus);
    //: %1 is a status, %2 "3 days ago"
    return said(FINDING_TEXT("Says “%1”, but was last seen %2."))
        .arg(wording.status(fleet.at(charger).status, word), seenWords(fleet, charger, wording));
}

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
        return said(FINDING_TEXT("Says “%1”, yet is connected.")).arg(status);
    case NotConnected:
        return said(FINDING_TEXT("Says “%1”, yet is not connected.")).arg(status);
    case NoFreeSocket:
        return said(FINDING_TEXT("Says “%1”, yet none of its sockets does.")).arg(status);
    case AllFree:
        return said(FINDING_TEXT("Says “%1”, yet all of its sockets are available.")).arg(status);
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
    const auto chargers = said(FINDING_TEXT("%n charger(s)"), finding.first);
    const auto sockets = said(FINDING_TEXT("%n socket(s)"), finding.second);
    const char *text = FINDING_TEXT("The API does not document the status “%1”, which %2 report.");
    if (finding.second == 0)
        return said(text).arg(word, chargers);
    if (finding.first == 0)
        return said(text).arg(word, sockets);
    return said(text).arg(word, said(FINDING_TEXT("%1 and %2")).arg(chargers, sockets));
}

constexpr std::array rules{
    FindingRule{.id = "charger-error",
                .severity = Severity::Error,
                .title = FINDING_TEXT("Charger in error"),
                .reason = FINDING_TEXT("Nobody can charge there until somebody looks after it."),
                .remedy =
                    FINDING_TEXT("Read its last message, restart it, and send somebody if that "
                                 "does not help."),
                .find = &findErrors,
                .message = &sayError},
    FindingRule{.id = "socket-error",
                .severity = Severity::Error,
                .title = FINDING_TEXT("Socket in error"),
                .reason = FINDING_TEXT("The charger looks well, but this socket is out of order."),
                .remedy =
                    FINDING_TEXT("Restart the charger, and have the socket looked at if that does "
                                 "not help."),
                .find = &findSocketErrors,
                .message = &saySocketError},
    FindingRule{
        .id = "charger-offline",
        .severity = Severity::Error,
        .title = FINDING_TEXT("Charger offline"),
        .reason = FINDING_TEXT("Who may charge can not be checked, and nothing that is charged "
                               "is reported."),
        .remedy = FINDING_TEXT("Check its power, its SIM or network, and the firewall of the "
                               "site."),
        .find = &findOffline,
        .message = &sayOffline},
    FindingRule{
        .id = "charger-stale",
        .severity = Severity::Warning,
        .title = FINDING_TEXT("Charger that has fallen silent"),
        .reason = FINDING_TEXT("Its status is as old as its last message: it may be offline."),
        .remedy = FINDING_TEXT("Ask it for its status; if nothing comes, treat it as offline."),
        .find = &findStale,
        .message = &sayStale},
    FindingRule{.id = "status-contradiction",
                .severity = Severity::Warning,
                .title = FINDING_TEXT("Status that contradicts itself"),
                .reason = FINDING_TEXT("Drivers see one of the two, and one of the two is wrong."),
                .remedy =
                    FINDING_TEXT("Ask the charger for its status again; if it stays so, tell the "
                                 "vendor."),
                .find = &findContradictions,
                .message = &sayContradiction},
    FindingRule{.id = "status-unknown-word",
                .severity = Severity::Remark,
                .title = FINDING_TEXT("Status that the API does not document"),
                .reason =
                    FINDING_TEXT("It is counted as “other”, so that no list of free or faulty "
                                 "chargers has it."),
                .remedy = FINDING_TEXT("Ask the vendor what it means."),
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
