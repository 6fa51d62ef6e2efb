// SPDX-License-Identifier: Apache-2.0
#include "models/findings/findingcollector.h"
#include "models/findings/findingwords.h"
#include "models/findings/fleetfacts.h"
#include "models/findings/ruletables.h"

#include <array>

namespace chargetree {

namespace {

constexpr TimeMs day = TimeMs(24) * 60 * 60 * 1000;

/// Calls `visit(TagId, const Tag &, const Driver &)` for the tags of drivers who may charge; for
/// others a date changes nothing.
template <typename Visit>
void forEachTagThatCounts(const FleetFacts &facts, const Visit &visit)
{
    forEachDriver(facts, [&](DriverId id, const Driver &driver) {
        if (!facts.mayCharge(id))
            return;
        for (const TagId tag : driver.tags) {
            if (!isBackwards(facts.fleet.at(tag)))
                visit(tag, facts.fleet.at(tag), driver);
        }
    });
}

/// A card that was replaced in time is no news.
void findExpired(const FleetFacts &facts, FindingCollector &found)
{
    forEachTagThatCounts(facts, [&](TagId id, const Tag &tag, const Driver &) {
        if (facts.hasExpiredLately(id) && !facts.hasValidTag.test(number(tag.driver)))
            found.add(facts.fleet.nodeOf(id));
    });
}

QString sayExpired(const Fleet &fleet, const Finding &finding, const Wording &wording)
{
    const Tag &tag = fleet.at(tagAt(fleet, finding));
    //: %1 is "3 days ago", %2 a driver
    return said(QT_TRANSLATE_NOOP("FindingRules",
                                  "Expired %1, and %2 has no other tag that is valid."))
        .arg(wording.age(tag.expiry), nameOf(fleet, tag.driver));
}

/// Whether another tag of the driver goes on when the expiring ones have stopped.
bool hasLastingTag(const FleetFacts &facts, const Driver &driver)
{
    for (const TagId tag : driver.tags) {
        const Validity validity = facts.validityOf(tag);
        if (validity == Validity::Valid || validity == Validity::NoExpiry)
            return true;
    }
    return false;
}

void findExpiring(const FleetFacts &facts, FindingCollector &found)
{
    forEachTagThatCounts(facts, [&](TagId id, const Tag &tag, const Driver &driver) {
        if (facts.validityOf(id) != Validity::Expiring || hasLastingTag(facts, driver))
            return;
        const bool isThisWeek = tag.expiry - facts.judgement.now <= 7 * day;
        found.add(facts.fleet.nodeOf(id), {}, isThisWeek ? Severity::Warning : Severity::Remark);
    });
}

QString sayExpiring(const Fleet &fleet, const Finding &finding, const Wording &wording)
{
    const Tag &tag = fleet.at(tagAt(fleet, finding));
    //: %1 is "in 3 days", %2 a date, %3 a driver
    return said(QT_TRANSLATE_NOOP("FindingRules",
                                  "Expires %1, on %2, and %3 has no tag that lasts longer."))
        .arg(wording.age(tag.expiry), wording.date(tag.expiry), nameOf(fleet, tag.driver));
}

void findNotYetValid(const FleetFacts &facts, FindingCollector &found)
{
    forEachTagThatCounts(facts, [&](TagId id, const Tag &tag, const Driver &) {
        if (facts.validityOf(id) == Validity::NotYetValid
            && !facts.hasValidTag.test(number(tag.driver)))
            found.add(facts.fleet.nodeOf(id));
    });
}

QString sayNotYetValid(const Fleet &fleet, const Finding &finding, const Wording &wording)
{
    const Tag &tag = fleet.at(tagAt(fleet, finding));
    return said(QT_TRANSLATE_NOOP("FindingRules",
                                  "Is valid from %1 on; until then %2 has no valid tag."))
        .arg(wording.date(tag.start), nameOf(fleet, tag.driver));
}

void findBackwards(const FleetFacts &facts, FindingCollector &found)
{
    forEachDriver(facts, [&](DriverId, const Driver &driver) {
        for (const TagId tag : driver.tags) {
            if (isBackwards(facts.fleet.at(tag)))
                found.add(facts.fleet.nodeOf(tag));
        }
    });
}

QString sayBackwards(const Fleet &fleet, const Finding &finding, const Wording &wording)
{
    const Tag &tag = fleet.at(tagAt(fleet, finding));
    return said(QT_TRANSLATE_NOOP("FindingRules",
                                  "Is never valid: it expires on %1 but is valid from %2 on only."))
        .arg(wording.date(tag.expiry), wording.date(tag.start));
}

constexpr std::array rules{
    FindingRule{.id = "tag-start-after-expiry",
                .severity = Severity::Warning,
                .title = QT_TRANSLATE_NOOP("FindingRules", "Tag that starts after it expires"),
                .reason =
                    QT_TRANSLATE_NOOP("FindingRules", "There is no day on which this tag works."),
                .remedy = QT_TRANSLATE_NOOP("FindingRules", "Correct its two dates."),
                .find = &findBackwards,
                .message = &sayBackwards},
    FindingRule{
        .id = "tag-expired-in-use",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("FindingRules", "Expired tag of a driver who may charge"),
        .reason = QT_TRANSLATE_NOOP("FindingRules",
                                    "The driver has access, but chargers refuse this card."),
        .remedy = QT_TRANSLATE_NOOP("FindingRules", "Extend the tag, or take it from the driver."),
        .find = &findExpired,
        .message = &sayExpired},
    FindingRule{
        .id = "tag-expiring-soon",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("FindingRules", "Tag that expires soon"),
        .reason = QT_TRANSLATE_NOOP("FindingRules",
                                    "From that day on chargers refuse the driver's last card."),
        .remedy = QT_TRANSLATE_NOOP("FindingRules", "Extend it in time, or hand out another."),
        .find = &findExpiring,
        .message = &sayExpiring},
    FindingRule{.id = "tag-not-yet-valid",
                .severity = Severity::Remark,
                .title = QT_TRANSLATE_NOOP("FindingRules", "Tag that is not valid yet"),
                .reason = QT_TRANSLATE_NOOP(
                    "FindingRules", "The driver has access, but cannot charge before that day."),
                .remedy = QT_TRANSLATE_NOOP("FindingRules",
                                            "Nothing, if that is meant; else correct the day."),
                .find = &findNotYetValid,
                .message = &sayNotYetValid},
};

} // namespace

std::span<const FindingRule> tagRules()
{
    return rules;
}

} // namespace chargetree
