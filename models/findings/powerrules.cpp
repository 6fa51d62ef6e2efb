// SPDX-License-Identifier: Apache-2.0
#include "models/findings/findingcollector.h"
#include "models/findings/findingwords.h"
#include "models/findings/fleetfacts.h"
#include "models/findings/plaintext.h"
#include "models/findings/ruletables.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace chargetree {

namespace {

enum PowerFault : std::uint32_t { Plausible, NotPositive, Kilowatts, TooMuch, BeyondCurrent };

/// The most that voltage and current can give: three phases, whichever voltage is stated, and a
/// tenth for rounding. Nothing where one of them is not stated.
std::optional<double> mostWatts(const FleetFacts &facts, ObjectId socket)
{
    const auto volts = facts.store.real(socket, field(Kind::Socket, "maxVoltage"));
    const auto amperes = facts.store.real(socket, field(Kind::Socket, "maxAmperage"));
    if (!volts || !amperes || *volts <= 0 || *amperes <= 0)
        return {};
    const std::string type = uppered(facts.text(socket, field(Kind::Socket, "socketPowerType")));
    constexpr double betweenPhases = 350; // volts; below it is one phase to neutral
    double phases = 1;
    if (type.find("DC") == std::string::npos && type.find('1') == std::string::npos)
        phases = *volts > betweenPhases ? std::sqrt(3.0) : 3;
    return *volts * *amperes * phases * 1.1;
}

PowerFault powerFault(const FleetFacts &facts, ObjectId socket)
{
    const auto watts = facts.store.real(socket, field(Kind::Socket, "maxWatts"));
    if (!watts)
        return Plausible;
    if (*watts <= 0)
        return NotPositive;
    constexpr double leastOfAnySocket = 1000; // watts
    if (*watts < leastOfAnySocket)
        return Kilowatts;
    if (*watts > facts.limits.mostKilowatts * 1000.0)
        return TooMuch;
    const auto most = mostWatts(facts, socket);
    return most && *watts > *most ? BeyondCurrent : Plausible;
}

/// One finding a charger, of its first socket that is wrong.
void findPower(const FleetFacts &facts, FindingCollector &found)
{
    forEachCharger(facts, [&](ChargerId, const Charger &charger) {
        FindingDetail detail;
        NodeId node = none<NodeId>;
        for (const SocketId id : charger.sockets) {
            const Socket &socket = facts.fleet.at(id);
            const PowerFault fault =
                socket.isController ? Plausible : powerFault(facts, socket.object);
            if (fault == Plausible)
                continue;
            if (detail.second++ == 0) {
                detail.first = fault;
                node = nodeOf(facts.fleet, id);
            }
        }
        if (node != none<NodeId>)
            found.add(node, detail);
    });
}

QString powerFaultText(const Fleet &fleet, const Finding &finding, const Wording &wording)
{
    const ObjectId socket = fleet.objectOf(finding.node);
    const auto stated = [&](std::string_view unit, FieldId id) {
        const double value = fleet.store().real(socket, id).value_or(0);
        const auto whole = static_cast<qint64>(std::clamp(value, -1e15, 1e15));
        return unit == "W"   ? wording.power(whole)
               : unit == "V" ? wording.voltage(whole)
                             : wording.current(whole);
    };
    const QString power = stated("W", field(Kind::Socket, "maxWatts"));
    switch (static_cast<PowerFault>(finding.first)) {
    case Plausible:
        break;
    case NotPositive:
        return said(QT_TRANSLATE_NOOP("FindingRules", "States a power of %1.")).arg(power);
    case Kilowatts:
        return said(QT_TRANSLATE_NOOP("FindingRules",
                                      "States a power of %1, which may be meant as kilowatts."))
            .arg(power);
    case TooMuch:
        return said(QT_TRANSLATE_NOOP("FindingRules",
                                      "States a power of %1, which is more than any socket gives."))
            .arg(power);
    case BeyondCurrent:
        return said(QT_TRANSLATE_NOOP("FindingRules",
                                      "States a power of %1, more than %2 and %3 can give."))
            .arg(power, stated("V", field(Kind::Socket, "maxVoltage")),
                 stated("A", field(Kind::Socket, "maxAmperage")));
    }
    return {};
}

QString sayPower(const Fleet &fleet, const Finding &finding, const Wording &wording)
{
    const QString text = powerFaultText(fleet, finding, wording);
    if (finding.second <= 1)
        return text;
    return said(QT_TRANSLATE_N_NOOP("FindingRules", "%1 The charger has %n such sockets."),
                finding.second)
        .arg(text);
}

constexpr std::array rules{
    FindingRule{
        .id = "power-implausible",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("FindingRules", "Power that cannot be"),
        .reason = QT_TRANSLATE_NOOP("FindingRules",
                                    "Drivers, partners and load management plan with this number."),
        .remedy = QT_TRANSLATE_NOOP(
            "FindingRules", "Correct the socket's power, voltage or current; watts are meant."),
        .find = &findPower,
        .message = &sayPower},
};

} // namespace

std::span<const FindingRule> powerRules()
{
    return rules;
}

} // namespace chargetree
