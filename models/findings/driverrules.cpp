// SPDX-License-Identifier: Apache-2.0
#include "models/findings/findingcollector.h"
#include "models/findings/findingwords.h"
#include "models/findings/fleetfacts.h"
#include "models/findings/ruletables.h"
#include "models/findings/twins.h"

#include <algorithm>
#include <array>
#include <limits>

namespace chargetree {

namespace {

constexpr FieldId homeGroupId = field(Kind::Driver, "homeGroupId");
constexpr FieldId homeGroupName = field(Kind::Driver, "homeGroupName");
constexpr FieldId homeSiteId = field(Kind::HomeSite, "id");
constexpr FieldId homeSiteName = field(Kind::HomeSite, "groupName");

void findWithoutTags(const FleetFacts &facts, FindingCollector &found)
{
    forEachDriver(facts, [&](DriverId id, const Driver &driver) {
        if (driver.tags.isEmpty() && facts.mayCharge(id))
            found.add(driver.node);
    });
}

QString sayWithoutTags(const Fleet &fleet, const Finding &finding, const Wording &)
{
    const std::uint32_t chargers = fleet.at(driverAt(fleet, finding)).chargers;
    return said(
        QT_TRANSLATE_N_NOOP("FindingRules", "May use %n charger(s), but has no tag to do it with."),
        chargers);
}

/// Whether a rule of the tags says already why this one is of no use.
bool isSaidOfTag(const FleetFacts &facts, TagId id)
{
    return isBackwards(facts.fleet.at(id)) || facts.validityOf(id) == Validity::NotYetValid
           || facts.hasExpiredLately(id);
}

/// Only where all is long over; what ended lately or is to begin is said of the tag itself.
void findWithoutValidTag(const FleetFacts &facts, FindingCollector &found)
{
    forEachDriver(facts, [&](DriverId id, const Driver &driver) {
        if (driver.tags.isEmpty() || !facts.mayCharge(id) || facts.hasValidTag.test(number(id)))
            return;
        bool isSaid = false;
        for (const TagId tag : driver.tags)
            isSaid = isSaid || isSaidOfTag(facts, tag);
        if (!isSaid)
            found.add(driver.node);
    });
}

QString sayWithoutValidTag(const Fleet &fleet, const Finding &finding, const Wording &wording)
{
    const Driver &driver = fleet.at(driverAt(fleet, finding));
    TimeMs last = std::numeric_limits<TimeMs>::min();
    for (const TagId tag : driver.tags)
        last = std::max(last, fleet.at(tag).expiry);
    //: %1 is "5 months ago"
    return said(QT_TRANSLATE_N_NOOP(
                    "FindingRules",
                    "May charge, but of %n tag(s) none is valid; the last expired %1."),
                driver.tags.count)
        .arg(wording.age(last));
}

void findWithoutAccess(const FleetFacts &facts, FindingCollector &found)
{
    forEachDriver(facts, [&](DriverId id, const Driver &driver) {
        if (!facts.mayCharge(id))
            found.add(driver.node, {},
                      facts.hasValidTag.test(number(id)) ? Severity::Warning : Severity::Remark);
    });
}

QString sayWithoutAccess(const Fleet &, const Finding &finding, const Wording &)
{
    return finding.severity == Severity::Warning
               ? said(QT_TRANSLATE_NOOP(
                   "FindingRules", "Has a valid tag, but may use no charger, as stated by this "
                                   "document."))
               : said(QT_TRANSLATE_NOOP("FindingRules",
                                        "Has neither a valid tag nor access to any charger."));
}

/// The home site that a driver names, where it names one; 0 is the vendor's word for none.
std::string_view namedHome(const FleetFacts &facts, const Driver &driver)
{
    if (facts.store.integer(driver.object, homeGroupId) == 0)
        return {};
    return facts.text(driver.object, homeGroupId);
}

Twins homeSitesById(const FleetFacts &facts)
{
    Twins homes;
    for (std::size_t i = 0; i < facts.fleet.homeSites().size(); ++i)
        homes.add(std::string(facts.text(facts.fleet.homeSites()[i].object, homeSiteId)),
                  static_cast<std::uint32_t>(i));
    return homes;
}

enum HomeMismatch : std::uint32_t { OtherHome, OtherName, OutsideHome };

void findHomeMismatch(const FleetFacts &facts, FindingCollector &found)
{
    const Twins homes = homeSitesById(facts);
    forEachDriver(facts, [&](DriverId, const Driver &driver) {
        const std::string_view named = namedHome(facts, driver);
        if (named.empty() || !homes.find(std::string(named)))
            return; // of one that is nowhere another rule speaks
        if (driver.home == none<HomeSiteId>) {
            found.add(driver.node, {.first = OutsideHome});
            return;
        }
        const ObjectId home = facts.fleet.at(driver.home).object;
        const std::string_view name = facts.text(driver.object, homeGroupName);
        if (named != facts.text(home, homeSiteId))
            found.add(driver.node, {.first = OtherHome});
        else if (!name.empty() && name != facts.text(home, homeSiteName))
            found.add(driver.node, {.first = OtherName}, Severity::Remark);
    });
}

QString sayHomeMismatch(const Fleet &fleet, const Finding &finding, const Wording &)
{
    const ObjectId driver = fleet.at(driverAt(fleet, finding)).object;
    const QString id = shown(fleet, driver, homeGroupId);
    const QString name = shown(fleet, driver, homeGroupName);
    if (finding.first == OtherName)
        return said(QT_TRANSLATE_NOOP("FindingRules", "Calls its home site “%1”.")).arg(name);
    const char *text =
        finding.first == OutsideHome
            ? QT_TRANSLATE_NOOP("FindingRules", "Stands among the drivers without a home site, but "
                                                "names %1 (%2) as its own.")
            : QT_TRANSLATE_NOOP("FindingRules",
                                "Stands at one home site, but names %1 (%2) as its own.");
    return said(text).arg(
        name.isEmpty() ? said(QT_TRANSLATE_NOOP("FindingRules", "home site")) : name, id);
}

void findBrokenReferences(const FleetFacts &facts, FindingCollector &found)
{
    const Twins homes = homeSitesById(facts);
    forEachDriver(facts, [&](DriverId, const Driver &driver) {
        const std::string_view named = namedHome(facts, driver);
        if (!named.empty() && !homes.find(std::string(named)))
            found.add(driver.node);
    });
}

QString sayBrokenReference(const Fleet &fleet, const Finding &finding, const Wording &)
{
    const ObjectId driver = fleet.at(driverAt(fleet, finding)).object;
    return said(QT_TRANSLATE_NOOP("FindingRules",
                                  "Names a home site %1 that is not in the document."))
        .arg(shown(fleet, driver, homeGroupId));
}

void findSpareWithAccess(const FleetFacts &facts, FindingCollector &found)
{
    forEachDriver(facts, [&](DriverId id, const Driver &driver) {
        const bool isSpare = driver.home == none<HomeSiteId> || facts.fleet.at(driver.home).isSpare;
        if (isSpare && facts.mayCharge(id) && facts.hasValidTag.test(number(id)))
            found.add(driver.node);
    });
}

QString saySpareWithAccess(const Fleet &fleet, const Finding &finding, const Wording &)
{
    return said(
        QT_TRANSLATE_N_NOOP("FindingRules",
                            "Has no home site, yet a valid tag and access to %n charger(s)."),
        fleet.at(driverAt(fleet, finding)).chargers);
}

constexpr std::array rules{
    FindingRule{
        .id = "driver-without-valid-tag",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("FindingRules", "Driver without a valid tag"),
        .reason = QT_TRANSLATE_NOOP("FindingRules",
                                    "The driver has access that no card of theirs can use."),
        .remedy = QT_TRANSLATE_NOOP("FindingRules", "Hand out a new tag, or end the access."),
        .find = &findWithoutValidTag,
        .message = &sayWithoutValidTag},
    FindingRule{.id = "driver-without-tags",
                .severity = Severity::Warning,
                .title = QT_TRANSLATE_NOOP("FindingRules", "Driver without tags"),
                .reason = QT_TRANSLATE_NOOP(
                    "FindingRules", "The driver has access, but nothing to show a charger."),
                .remedy = QT_TRANSLATE_NOOP("FindingRules", "Hand out a tag, or end the access."),
                .find = &findWithoutTags,
                .message = &sayWithoutTags},
    FindingRule{
        .id = "driver-without-access",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("FindingRules", "Driver without access"),
        .reason = QT_TRANSLATE_NOOP(
            "FindingRules", "Every charger refuses this driver, unless an access group that "
                            "this document does not show lets them in."),
        .remedy =
            QT_TRANSLATE_NOOP("FindingRules", "Grant a site or a charger, or remove the driver."),
        .find = &findWithoutAccess,
        .message = &sayWithoutAccess},
    FindingRule{
        .id = "spare-driver-with-access",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("FindingRules", "Spare driver who can charge"),
        .reason = QT_TRANSLATE_NOOP(
            "FindingRules", "Without a home site hardly an operator sees the driver, and yet "
                            "the card works."),
        .remedy =
            QT_TRANSLATE_NOOP("FindingRules", "Give the driver a home site, or end the access."),
        .find = &findSpareWithAccess,
        .message = &saySpareWithAccess},
    FindingRule{
        .id = "driver-home-mismatch",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("FindingRules", "Driver who names another home site"),
        .reason = QT_TRANSLATE_NOOP(
            "FindingRules", "Who may see and bill the driver depends on which of the two is "
                            "believed."),
        .remedy =
            QT_TRANSLATE_NOOP("FindingRules", "Move the driver to the right home site again."),
        .find = &findHomeMismatch,
        .message = &sayHomeMismatch},
    FindingRule{
        .id = "reference-broken",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("FindingRules", "Home site that does not exist"),
        .reason = QT_TRANSLATE_NOOP(
            "FindingRules", "The home site was removed, or is one that this key may not see."),
        .remedy = QT_TRANSLATE_NOOP("FindingRules", "Give the driver a home site that exists."),
        .find = &findBrokenReferences,
        .message = &sayBrokenReference},
};

} // namespace

std::span<const FindingRule> driverRules()
{
    return rules;
}

} // namespace chargetree
