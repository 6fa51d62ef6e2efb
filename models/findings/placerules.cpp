// SPDX-License-Identifier: Apache-2.0
#include "models/fields/chargerplace.h"
#include "models/findings/findingcollector.h"
#include "models/findings/findingwords.h"
#include "models/findings/fleetfacts.h"
#include "models/findings/ruletables.h"

#include <algorithm>
#include <array>

namespace chargetree {

namespace {

using Kinds = ChargerPlace::Position;

bool isSaid(const FleetFacts &facts, ChargerId charger, Kinds kind)
{
    return facts.places[number(charger)].kind == kind;
}

// Without coordinates -------------------------------------------------------------------------

/// One finding a site; where hardly a charger of the fleet has coordinates, one for all.
void findMissing(const FleetFacts &facts, FindingCollector &found)
{
    std::vector<ChargerId> missing;
    forEachCharger(facts, [&](ChargerId id, const Charger &) {
        if (isSaid(facts, id, Kinds::NotStated))
            missing.push_back(id);
    });
    const auto all = static_cast<std::uint32_t>(facts.fleet.chargers().size());
    const auto count = static_cast<std::uint32_t>(missing.size());
    if (all > 1 && count * 2 > all) {
        found.add(none<NodeId>, {count, all});
        return;
    }
    for (std::size_t i = 0; i < facts.chargersAt.size(); ++i) {
        const auto &chargers = facts.chargersAt[i];
        const auto here = static_cast<std::uint32_t>(std::ranges::count_if(
            chargers, [&facts](ChargerId id) { return isSaid(facts, id, Kinds::NotStated); }));
        if (here > 1)
            found.add(facts.fleet.sites()[i].node,
                      {here, static_cast<std::uint32_t>(chargers.size())});
        for (const ChargerId id : chargers) {
            if (here == 1 && isSaid(facts, id, Kinds::NotStated))
                found.add(facts.fleet.at(id).node, {1, 1});
        }
    }
    for (const ChargerId id : missing) {
        if (facts.fleet.at(id).site == none<SiteId>)
            found.add(facts.fleet.at(id).node, {1, 1});
    }
}

QString sayMissing(const Fleet &, const Finding &finding, const Wording &wording)
{
    if (finding.second == 1)
        return said(QT_TRANSLATE_NOOP("FindingRules", "States no coordinates."));
    return said(QT_TRANSLATE_N_NOOP("FindingRules", "%n of %1 chargers state no coordinates."),
                finding.first)
        .arg(wording.number(finding.second));
}

// Coordinates that can not be -----------------------------------------------------------------

enum PlaceFault : std::uint32_t { Zero, OutOfRange, Swapped };

/// Far from the rest of its site, but near to it with latitude and longitude the other way round.
bool isSwapped(const Position &position, const Position &site)
{
    constexpr double far = 200'000; // metres
    constexpr double near = 20'000;
    const Position turned{position.longitude, position.latitude};
    return metresBetween(position, site) > far && metresBetween(turned, site) < near;
}

void findSuspicious(const FleetFacts &facts, FindingCollector &found)
{
    forEachCharger(facts, [&](ChargerId id, const Charger &charger) {
        const PlacedCharger &place = facts.places[number(id)];
        if (place.kind == Kinds::Zero) {
            found.add(charger.node, {.first = Zero});
        } else if (place.kind == Kinds::OutOfRange) {
            found.add(charger.node, {.first = OutOfRange});
        } else if (place.kind == Kinds::Usable && charger.site != none<SiteId>) {
            const auto middle = facts.middleOf(charger.site);
            if (middle && isSwapped(place.position, *middle))
                found.add(charger.node, {.first = Swapped});
        }
    });
}

QString saySuspicious(const Fleet &fleet, const Finding &finding, const Wording &)
{
    const auto location =
        fleet.store().object(fleet.objectOf(finding.node), field(Kind::Charger, "locationInfo"));
    QString stated;
    if (location)
        stated = shown(fleet, *location, field(Kind::Location, "latitude")) + u", "
                 + shown(fleet, *location, field(Kind::Location, "longitude"));
    switch (static_cast<PlaceFault>(finding.first)) {
    case Zero:
        return said(QT_TRANSLATE_NOOP("FindingRules", "Stands at 0, 0, which is in the sea."));
    case OutOfRange:
        return said(QT_TRANSLATE_NOOP("FindingRules", "Stands at %1, which is nowhere on earth."))
            .arg(stated);
    case Swapped:
        return said(QT_TRANSLATE_NOOP(
                        "FindingRules",
                        "Stands at %1; latitude and longitude are the other way round."))
            .arg(stated);
    }
    return {};
}

// Sites that are torn apart -------------------------------------------------------------------

/// Measured from the middle of the site's chargers, which one astray does not move.
void findSpread(const FleetFacts &facts, FindingCollector &found)
{
    for (std::size_t i = 0; i < facts.chargersAt.size(); ++i) {
        const auto middle = facts.middleOf(idAt<SiteId>(i));
        if (!middle)
            continue;
        double furthest = 0;
        ChargerId charger = none<ChargerId>;
        std::uint32_t astray = 0;
        for (const ChargerId id : facts.chargersAt[i]) {
            const PlacedCharger &place = facts.places[number(id)];
            if (place.kind != Kinds::Usable || isSwapped(place.position, *middle))
                continue;
            const double metres = metresBetween(place.position, *middle);
            astray += metres > facts.limits.siteSpreadMetres ? 1 : 0;
            if (metres > furthest) {
                furthest = metres;
                charger = id;
            }
        }
        if (astray > 0)
            found.add(facts.fleet.sites()[i].node,
                      {static_cast<std::uint32_t>(furthest), number(charger), astray});
    }
}

QString saySpread(const Fleet &fleet, const Finding &finding, const Wording &wording)
{
    constexpr double metresPerKilometre = 1000;
    //: %1 is a number
    const QString distance =
        said(QT_TRANSLATE_NOOP("FindingRules", "%1 km"))
            .arg(wording.locale().toString(finding.first / metresPerKilometre, 'f', 1));
    const QString name = nameOf(fleet, ChargerId(finding.second));
    if (finding.third == 1)
        return said(QT_TRANSLATE_NOOP("FindingRules", "%1 stands %2 away from the other chargers."))
            .arg(name, distance);
    return said(QT_TRANSLATE_N_NOOP("FindingRules",
                                    "%n chargers stand far from the others, %1 as far as %2."),
                finding.third)
        .arg(name, distance);
}

constexpr std::array rules{
    FindingRule{.id = "coordinates-suspicious",
                .severity = Severity::Warning,
                .title = QT_TRANSLATE_NOOP("FindingRules", "Coordinates that cannot be right"),
                .reason = QT_TRANSLATE_NOOP(
                    "FindingRules", "Drivers and service staff are sent to the wrong place."),
                .remedy = QT_TRANSLATE_NOOP(
                    "FindingRules", "Correct latitude and longitude, in degrees with decimals."),
                .find = &findSuspicious,
                .message = &saySuspicious},
    FindingRule{
        .id = "site-spread",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("FindingRules", "Site whose chargers stand far apart"),
        .reason = QT_TRANSLATE_NOOP(
            "FindingRules", "Either the coordinates are wrong, or a charger is at the wrong "
                            "site, and its grants with it."),
        .remedy = QT_TRANSLATE_NOOP("FindingRules",
                                    "Correct the coordinates, or move the charger to its site."),
        .find = &findSpread,
        .message = &saySpread},
    FindingRule{
        .id = "coordinates-missing",
        .severity = Severity::Remark,
        .title = QT_TRANSLATE_NOOP("FindingRules", "Charger without coordinates"),
        .reason = QT_TRANSLATE_NOOP("FindingRules", "No map and no app can show where it stands."),
        .remedy = QT_TRANSLATE_NOOP("FindingRules", "Enter its latitude and longitude."),
        .find = &findMissing,
        .message = &sayMissing},
};

} // namespace

std::span<const FindingRule> placeRules()
{
    return rules;
}

} // namespace chargetree
