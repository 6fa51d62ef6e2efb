// SPDX-License-Identifier: Apache-2.0
#include "models/findings/findingcollector.h"
#include "models/findings/findingwords.h"
#include "models/findings/fleetfacts.h"
#include "models/findings/plaintext.h"
#include "models/findings/ruletables.h"
#include "models/findings/twins.h"

#include <array>

namespace chargetree {

namespace {

constexpr TimeMs day = TimeMs(24) * 60 * 60 * 1000;
constexpr FieldId idTag = field(Kind::Tag, "idTag");

// Dates ---------------------------------------------------------------------------------------

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
    return said(FINDING_TEXT("Expired %1, and %2 has no other tag that is valid."))
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
    return said(FINDING_TEXT("Expires %1, on %2, and %3 has no tag that lasts longer."))
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
    return said(FINDING_TEXT("Is valid from %1 on; until then %2 has no valid tag."))
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
    return said(FINDING_TEXT("Is never valid: it expires on %1 but is valid from %2 on only."))
        .arg(wording.date(tag.expiry), wording.date(tag.start));
}

// Tags that stand twice -----------------------------------------------------------------------

std::string cardNumber(const FleetFacts &facts, TagId tag)
{
    return uppered(trimmed(facts.text(facts.fleet.at(tag).object, idTag)));
}

std::string_view exactly(const Fleet &fleet, TagId tag)
{
    return fleet.store().text(fleet.at(tag).object, idTag);
}

/// The worst pair of a group: with another driver's tag before the driver's own, equal ones before
/// those with zeros in front.
void addGroup(const FleetFacts &facts, const std::vector<std::uint32_t> &group,
              FindingCollector &found)
{
    const auto first = TagId(group.front());
    TagId other = TagId(group[1]);
    Severity severity = Severity::Warning;
    const std::string number = cardNumber(facts, first);
    for (std::size_t i = group.size() - 1; i > 0; --i) {
        const auto tag = TagId(group[i]);
        const bool isOthers = facts.fleet.at(tag).driver != facts.fleet.at(first).driver;
        const bool isSame = cardNumber(facts, tag) == number;
        if (isOthers && (isSame || severity != Severity::Error))
            other = tag;
        if (isOthers && isSame)
            severity = Severity::Error;
    }
    found.add(facts.fleet.nodeOf(first),
              {.first = static_cast<std::uint32_t>(group.size()),
               .second = static_cast<std::uint32_t>(other)},
              severity);
}

/// Readers disagree on the order of a UID's bytes, so one card can have been entered both ways.
void findReversed(const FleetFacts &facts, const Twins &twins, FindingCollector &found)
{
    constexpr std::size_t leastDigits = 8; // the shortest UID of a card has four bytes
    forEachDriver(facts, [&](DriverId id, const Driver &driver) {
        for (const TagId tag : driver.tags) {
            const std::string card = cardNumber(facts, tag);
            if (card.size() < leastDigits)
                continue;
            const std::string reversed = withBytesReversed(card);
            if (reversed.empty() || reversed == card)
                continue;
            const auto *other = twins.find(std::string(withoutLeadingZeros(reversed)));
            if (other && *other < number(tag) && facts.fleet.at(TagId(*other)).driver != id)
                found.add(facts.fleet.nodeOf(tag), {.second = *other}, Severity::Remark);
        }
    });
}

/// Trimmed, in capitals and without leading zeros, as a card number is compared.
void findTwins(const FleetFacts &facts, FindingCollector &found)
{
    Twins twins;
    twins.reserve(facts.fleet.tags().size());
    forEachDriver(facts, [&](DriverId, const Driver &driver) {
        for (const TagId tag : driver.tags)
            twins.add(std::string(withoutLeadingZeros(cardNumber(facts, tag))), number(tag));
    });
    for (const auto &group : twins.groups())
        addGroup(facts, group, found);
    findReversed(facts, twins, found);
}

QString sayTwins(const Fleet &fleet, const Finding &finding, const Wording &)
{
    const TagId tag = tagAt(fleet, finding);
    const TagId other = TagId(finding.second);
    const QString owner = nameOf(fleet, fleet.at(other).driver);
    if (finding.first == 0)
        return said(FINDING_TEXT("Is the tag %1 of %2 with its bytes in the other order."))
            .arg(nameOf(fleet, other), owner);
    if (finding.first > 2)
        return said(FINDING_TEXT("%n tags are this one, among them %1 of %2."), finding.first)
            .arg(nameOf(fleet, other), owner);
    if (fleet.at(other).driver == fleet.at(tag).driver)
        return said(FINDING_TEXT("%1 has it twice, the other time as %2."))
            .arg(owner, nameOf(fleet, other));
    if (exactly(fleet, tag) == exactly(fleet, other))
        return said(FINDING_TEXT("Is a tag of %1, too.")).arg(owner);
    return said(FINDING_TEXT("Is a tag of %1, too, written as %2."))
        .arg(owner, nameOf(fleet, other));
}

constexpr std::array rules{
    FindingRule{
        .id = "tag-duplicate",
        .severity = Severity::Error,
        .title = FINDING_TEXT("Tag at two drivers"),
        .reason = FINDING_TEXT("Nobody can tell who charged, and whoever is charged for it may be "
                               "the wrong one."),
        .remedy = FINDING_TEXT("Find out who holds the card, and remove the tag from the other."),
        .find = &findTwins,
        .message = &sayTwins},
    FindingRule{.id = "tag-start-after-expiry",
                .severity = Severity::Warning,
                .title = FINDING_TEXT("Tag that starts after it expires"),
                .reason = FINDING_TEXT("There is no day on which this tag works."),
                .remedy = FINDING_TEXT("Correct its two dates."),
                .find = &findBackwards,
                .message = &sayBackwards},
    FindingRule{.id = "tag-expired-in-use",
                .severity = Severity::Warning,
                .title = FINDING_TEXT("Expired tag of a driver who may charge"),
                .reason = FINDING_TEXT("The driver has access, but chargers refuse this card."),
                .remedy = FINDING_TEXT("Extend the tag, or take it from the driver."),
                .find = &findExpired,
                .message = &sayExpired},
    FindingRule{.id = "tag-expiring-soon",
                .severity = Severity::Warning,
                .title = FINDING_TEXT("Tag that expires soon"),
                .reason = FINDING_TEXT("From that day on chargers refuse the driver's last card."),
                .remedy = FINDING_TEXT("Extend it in time, or hand out another."),
                .find = &findExpiring,
                .message = &sayExpiring},
    FindingRule{.id = "tag-not-yet-valid",
                .severity = Severity::Remark,
                .title = FINDING_TEXT("Tag that is not valid yet"),
                .reason =
                    FINDING_TEXT("The driver has access, but can not charge before that day."),
                .remedy = FINDING_TEXT("Nothing, if that is meant; else correct the day."),
                .find = &findNotYetValid,
                .message = &sayNotYetValid},
};

} // namespace

std::span<const FindingRule> tagRules()
{
    return rules;
}

} // namespace chargetree
