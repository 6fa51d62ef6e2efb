// SPDX-License-Identifier: Apache-2.0
#include "models/findings/findingcollector.h"
#include "models/findings/findingwords.h"
#include "models/findings/fleetfacts.h"
#include "models/findings/plaintext.h"
#include "models/findings/ruletables.h"
#include "models/findings/twins.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

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
        return said(QT_TRANSLATE_NOOP("FindingRules", "%1 has the same serial number %2."))
            .arg(nameOf(fleet, other), serial);
    return said(QT_TRANSLATE_N_NOOP("FindingRules",
                                    "%n chargers have the serial number %1, among them %2."),
                finding.first)
        .arg(serial, nameOf(fleet, other));
}

constexpr std::array simFields{field(Kind::Charger, "iccid"), field(Kind::Charger, "imsi")};

/// A card that both numbers give away is one finding.
void findSims(const FleetFacts &facts, FindingCollector &found)
{
    constexpr std::size_t shortest = 6;
    std::set<std::vector<std::uint32_t>> known;
    for (std::uint32_t i = 0; i < simFields.size(); ++i) {
        Twins twins;
        forEachCharger(facts, [&](ChargerId id, const Charger &charger) {
            const std::string_view sim = trimmed(facts.text(charger.object, simFields[i]));
            if (!isPlaceholder(sim, shortest))
                twins.add(uppered(sim), number(id));
        });
        for (const auto &group : twins.groups()) {
            if (!known.insert(group).second)
                continue;
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
        return said(QT_TRANSLATE_NOOP("FindingRules", "%1 states the same SIM %2."))
            .arg(nameOf(fleet, other), sim);
    return said(QT_TRANSLATE_N_NOOP("FindingRules", "%n chargers state the SIM %1, among them %2."),
                finding.first)
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
    return said(QT_TRANSLATE_N_NOOP("FindingRules",
                                    "%n charger(s) of the model %1 still run %2, while %3 run %4."),
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

constexpr std::array rules{
    FindingRule{
        .id = "serial-duplicate",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("FindingRules", "Serial number at two chargers"),
        .reason = QT_TRANSLATE_NOOP(
            "FindingRules", "One charger was entered twice, or one of them under the number of "
                            "another: spare parts and warranty go astray."),
        .remedy = QT_TRANSLATE_NOOP("FindingRules",
                                    "Read the number off both devices, and correct or remove one."),
        .find = &findSerials,
        .message = &saySerial},
    FindingRule{
        .id = "sim-duplicate",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("FindingRules", "SIM at two chargers"),
        .reason = QT_TRANSLATE_NOOP(
            "FindingRules", "A card is in one device only; blocking it for one would cut off "
                            "the other."),
        .remedy = QT_TRANSLATE_NOOP("FindingRules",
                                    "Read the card's number off both devices, and correct one."),
        .find = &findSims,
        .message = &saySim,
        .namesSomebody = true},
    FindingRule{
        .id = "firmware-straggler",
        .severity = Severity::Remark,
        .title = QT_TRANSLATE_NOOP("FindingRules", "Firmware older than on its like"),
        .reason = QT_TRANSLATE_NOOP("FindingRules",
                                    "Faults that were mended for the others are still in these."),
        .remedy = QT_TRANSLATE_NOOP("FindingRules", "Update them, or note why they must not be."),
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
