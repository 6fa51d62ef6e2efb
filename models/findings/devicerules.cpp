// SPDX-License-Identifier: Apache-2.0
#include "models/findings/findingcollector.h"
#include "models/findings/findingwords.h"
#include "models/findings/fleetfacts.h"
#include "models/findings/plaintext.h"
#include "models/findings/ruletables.h"
#include "models/findings/twins.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace chargetree {

namespace {

constexpr FieldId serialNumber = field(Kind::Charger, "serialNumber");
constexpr FieldId manufacturer = field(Kind::Charger, "manufacturer");
constexpr FieldId model = field(Kind::Charger, "chargerModel");
constexpr FieldId firmware = field(Kind::Charger, "firmwareVersion");

// Devices that stand twice --------------------------------------------------------------------

/// Serial numbers are each maker's own; what is too short or one digit all over is none.
void findSerials(const FleetFacts &facts, FindingCollector &found)
{
    constexpr std::size_t shortest = 4;
    Twins twins;
    forEachCharger(facts, [&](ChargerId id, const Charger &charger) {
        const std::string_view serial = trimmed(facts.text(charger.object, serialNumber));
        if (isPlaceholder(serial, shortest))
            return;
        const std::string_view maker = trimmed(facts.text(charger.object, manufacturer));
        twins.add(uppered(maker) + '\n' + uppered(serial), number(id));
    });
    for (const auto &group : twins.groups())
        found.add(facts.fleet.at(ChargerId(group[0])).node,
                  {.first = static_cast<std::uint32_t>(group.size()), .second = group[1]});
}

QString saySerial(const Fleet &fleet, const Finding &finding, const Wording &)
{
    const ChargerId other = ChargerId(finding.second);
    const QString serial = shown(fleet, fleet.at(other).object, serialNumber);
    if (finding.first == 2)
        return said(FINDING_TEXT("%1 has the same serial number %2."))
            .arg(nameOf(fleet, other), serial);
    return said(FINDING_TEXT("%n chargers have the serial number %1, among them %2."),
                finding.first)
        .arg(serial, nameOf(fleet, other));
}

constexpr std::array simFields{field(Kind::Charger, "iccid"), field(Kind::Charger, "imsi")};

/// A card that both numbers give away is one finding.
void findSims(const FleetFacts &facts, FindingCollector &found)
{
    constexpr std::size_t shortest = 6;
    std::vector<std::vector<std::uint32_t>> known;
    for (std::uint32_t i = 0; i < simFields.size(); ++i) {
        Twins twins;
        forEachCharger(facts, [&](ChargerId id, const Charger &charger) {
            const std::string_view sim = trimmed(facts.text(charger.object, simFields[i]));
            if (!isPlaceholder(sim, shortest))
                twins.add(uppered(sim), number(id));
        });
        for (const auto &group : twins.groups()) {
            if (std::find(known.begin(), known.end(), group) != known.end())
                continue;
            known.push_back(group);
            found.add(facts.fleet.at(ChargerId(group[0])).node,
                      {static_cast<std::uint32_t>(group.size()), group[1], i});
        }
    }
}

QString saySim(const Fleet &fleet, const Finding &finding, const Wording &)
{
    const ChargerId other = ChargerId(finding.second);
    const QString sim = shown(fleet, fleet.at(other).object, simFields[finding.third]);
    if (finding.first == 2)
        return said(FINDING_TEXT("%1 states the same SIM %2.")).arg(nameOf(fleet, other), sim);
    return said(FINDING_TEXT("%n chargers state the SIM %1, among them %2."), finding.first)
        .arg(sim, nameOf(fleet, other));
}

// Firmware ------------------------------------------------------------------------------------

/// Of one model: who runs which version. Chargers that name none are in none.
std::map<std::string_view, std::vector<ChargerId>> versionsOf(const FleetFacts &facts,
                                                              std::span<const ChargerId> chargers)
{
    std::map<std::string_view, std::vector<ChargerId>> versions;
    for (const ChargerId id : chargers) {
        const std::string_view version = trimmed(facts.text(facts.fleet.at(id).object, firmware));
        if (!version.empty())
            versions[version].push_back(id);
    }
    return versions;
}

/// Chargers of a model that run a version older than the one that most of the model run; one
/// finding a version. Newer ones are a pilot, and no straggler.
void findStragglers(const FleetFacts &facts, FindingCollector &found)
{
    for (const auto &chargers : facts.models) {
        const auto versions = versionsOf(facts, chargers);
        const auto usual = std::ranges::max_element(
            versions, {}, [](const auto &entry) { return entry.second.size(); });
        if (usual == versions.end()
            || usual->second.size() < static_cast<std::size_t>(facts.limits.fewestAlike)
            || usual->second.size() * 2 <= chargers.size())
            continue;
        for (const auto &[version, users] : versions) {
            if (isOlderVersion(version, usual->first))
                found.add(facts.fleet.at(users.front()).node,
                          {static_cast<std::uint32_t>(users.size()), number(usual->second.front()),
                           static_cast<std::uint32_t>(usual->second.size())});
        }
    }
}

QString sayStraggler(const Fleet &fleet, const Finding &finding, const Wording &wording)
{
    const ObjectId charger = fleet.at(chargerAt(fleet, finding)).object;
    const ObjectId usual = fleet.at(ChargerId(finding.second)).object;
    const QString name =
        QString(shown(fleet, charger, manufacturer) + u' ' + shown(fleet, charger, model))
            .trimmed();
    //: %1 is a model, %2 and %4 are versions, %3 a number
    return said(FINDING_TEXT("%n charger(s) of the model %1 still run %2, while %3 run %4."),
                finding.first)
        .arg(name, shown(fleet, charger, firmware), wording.number(finding.third),
             shown(fleet, usual, firmware));
}

std::string stragglerDetail(const Fleet &fleet, const Finding &finding)
{
    const ObjectId charger = fleet.at(chargerAt(fleet, finding)).object;
    std::string detail;
    for (const FieldId id : {manufacturer, model, firmware}) {
        detail += detail.empty() ? "" : " ";
        detail += fleet.store().text(charger, id);
    }
    return detail;
}

// Power ---------------------------------------------------------------------------------------

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
        return said(FINDING_TEXT("States a power of %1.")).arg(power);
    case Kilowatts:
        return said(FINDING_TEXT("States a power of %1, which may be meant as kilowatts."))
            .arg(power);
    case TooMuch:
        return said(FINDING_TEXT("States a power of %1, which is more than any socket gives."))
            .arg(power);
    case BeyondCurrent:
        return said(FINDING_TEXT("States a power of %1, more than %2 and %3 can give."))
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
    return said(FINDING_TEXT("%1 The charger has %n such sockets."), finding.second).arg(text);
}

constexpr std::array rules{
    FindingRule{
        .id = "serial-duplicate",
        .severity = Severity::Warning,
        .title = FINDING_TEXT("Serial number at two chargers"),
        .reason = FINDING_TEXT("One charger was entered twice, or one of them under the number of "
                               "another: spare parts and warranty go astray."),
        .remedy = FINDING_TEXT("Read the number off both devices, and correct or remove one."),
        .find = &findSerials,
        .message = &saySerial},
    FindingRule{.id = "sim-duplicate",
                .severity = Severity::Warning,
                .title = FINDING_TEXT("SIM at two chargers"),
                .reason =
                    FINDING_TEXT("A card is in one device only; blocking it for one would cut off "
                                 "the other."),
                .remedy = FINDING_TEXT("Read the card's number off both devices, and correct one."),
                .find = &findSims,
                .message = &saySim},
    FindingRule{
        .id = "power-implausible",
        .severity = Severity::Warning,
        .title = FINDING_TEXT("Power that can not be"),
        .reason = FINDING_TEXT("Drivers, partners and load management plan with this number."),
        .remedy = FINDING_TEXT("Correct the socket's power, voltage or current; watts are meant."),
        .find = &findPower,
        .message = &sayPower},
    FindingRule{.id = "firmware-straggler",
                .severity = Severity::Remark,
                .title = FINDING_TEXT("Firmware older than on its like"),
                .reason =
                    FINDING_TEXT("Faults that were mended for the others are still in these."),
                .remedy = FINDING_TEXT("Update them, or note why they must not be."),
                .find = &findStragglers,
                .message = &sayStraggler,
                .detail = &stragglerDetail,
                .isOfMany = true},
};

} // namespace

std::span<const FindingRule> deviceRules()
{
    return rules;
}

} // namespace chargetree
