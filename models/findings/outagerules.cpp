// SPDX-License-Identifier: Apache-2.0
#include "models/findings/chargerstate.h"
#include "models/findings/findingcollector.h"
#include "models/findings/findingwords.h"
#include "models/findings/ruletables.h"
#include "models/fleet/moment.h"

#include <algorithm>
#include <array>
#include <limits>

namespace chargetree {

namespace {

constexpr FieldId lastSeen = field(Kind::Charger, "lastSeen");
constexpr FieldId chargerStatus = field(Kind::Charger, "chargerStatus");

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
        return said(QT_TRANSLATE_NOOP("FindingRules", "The charger reports an error."));
    return said(QT_TRANSLATE_NOOP("FindingRules",
                                  "The charger reports an error; it was last seen %1."))
        .arg(seen);
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
        return said(QT_TRANSLATE_NOOP("FindingRules", "The socket of %1 reports an error."))
            .arg(nameOf(fleet, id));
    //: %1 is a charger, %2 a status
    return said(QT_TRANSLATE_NOOP("FindingRules",
                                  "The socket reports an error, while its charger %1 says “%2”."))
        .arg(nameOf(fleet, id), status);
}

// Out of reach --------------------------------------------------------------------------------

/// One that says Offline while it is connected contradicts itself, of which another rule speaks.
bool isOffline(const FleetFacts &facts, const Charger &charger)
{
    return charger.status == Status::Offline && !isConnected(facts, charger).value_or(false)
           && isSilentFor(facts, charger, facts.limits.offlineAfterHours).value_or(true);
}

/// Who was silent first, of those that say when they were last seen; else any.
ChargerId silentFirst(const FleetFacts &facts, const std::vector<ChargerId> &chargers)
{
    constexpr TimeMs never = std::numeric_limits<TimeMs>::max();
    return *std::ranges::min_element(chargers, {}, [&facts](ChargerId id) {
        const auto seen = facts.store.time(facts.fleet.at(id).object, lastSeen);
        return seen && isMoment(*seen) ? *seen : never;
    });
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
                       .second = number(silentFirst(facts, chargers))},
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
                   ? said(QT_TRANSLATE_N_NOOP("FindingRules", "All %n chargers are offline."),
                          finding.first)
                   : said(QT_TRANSLATE_N_NOOP("FindingRules",
                                              "All %n chargers are offline; the first was last "
                                              "seen %1."),
                          finding.first)
                         .arg(seen);
    }
    if (seen.isEmpty())
        return said(QT_TRANSLATE_NOOP("FindingRules",
                                      "Is offline, and does not say when it was last seen."));
    return said(QT_TRANSLATE_NOOP("FindingRules", "Is offline; it was last seen %1.")).arg(seen);
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
    return said(QT_TRANSLATE_NOOP("FindingRules", "Says “%1”, but was last seen %2."))
        .arg(wording.status(fleet.at(charger).status, word), seenWords(fleet, charger, wording));
}

constexpr std::array rules{
    FindingRule{.id = "charger-error",
                .severity = Severity::Error,
                .title = QT_TRANSLATE_NOOP("FindingRules", "Charger in error"),
                .reason = QT_TRANSLATE_NOOP(
                    "FindingRules", "Nobody can charge there until somebody looks after it."),
                .remedy = QT_TRANSLATE_NOOP(
                    "FindingRules", "Read its last message, restart it, and send somebody if that "
                                    "does not help."),
                .find = &findErrors,
                .message = &sayError},
    FindingRule{
        .id = "socket-error",
        .severity = Severity::Error,
        .title = QT_TRANSLATE_NOOP("FindingRules", "Socket in error"),
        .reason = QT_TRANSLATE_NOOP("FindingRules",
                                    "The charger looks well, but this socket is out of order."),
        .remedy = QT_TRANSLATE_NOOP(
            "FindingRules", "Restart the charger, and have the socket looked at if that does "
                            "not help."),
        .find = &findSocketErrors,
        .message = &saySocketError},
    FindingRule{.id = "charger-offline",
                .severity = Severity::Error,
                .title = QT_TRANSLATE_NOOP("FindingRules", "Charger offline"),
                .reason = QT_TRANSLATE_NOOP(
                    "FindingRules", "Who may charge cannot be checked, and nothing that is charged "
                                    "is reported."),
                .remedy = QT_TRANSLATE_NOOP(
                    "FindingRules", "Check its power, its SIM or network, and the firewall of the "
                                    "site."),
                .find = &findOffline,
                .message = &sayOffline},
    FindingRule{
        .id = "charger-stale",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("FindingRules", "Charger that has fallen silent"),
        .reason = QT_TRANSLATE_NOOP("FindingRules",
                                    "Its status is as old as its last message: it may be offline."),
        .remedy = QT_TRANSLATE_NOOP(
            "FindingRules", "Ask it for its status; if nothing comes, treat it as offline."),
        .find = &findStale,
        .message = &sayStale},
};

} // namespace

std::span<const FindingRule> outageRules()
{
    return rules;
}

} // namespace chargetree
