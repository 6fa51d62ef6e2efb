// SPDX-License-Identifier: Apache-2.0
#include "models/findings/findingcollector.h"
#include "models/findings/findingwords.h"
#include "models/findings/fleetfacts.h"
#include "models/findings/plaintext.h"
#include "models/findings/ruletables.h"
#include "models/findings/twins.h"

#include <array>
#include <unordered_map>

namespace chargetree {

namespace {

constexpr FieldId idTag = field(Kind::Tag, "idTag");

std::string cardNumber(const FleetFacts &facts, TagId tag)
{
    return uppered(trimmed(facts.text(facts.fleet.at(tag).object, idTag)));
}

std::string_view exactly(const Fleet &fleet, TagId tag)
{
    return fleet.store().text(fleet.at(tag).object, idTag);
}

struct Pair {
    TagId one = none<TagId>;
    TagId other = none<TagId>;
    Severity severity = Severity::Warning;
};

/// The worst pair of a group: of equal tags at two drivers the first, else of two drivers', else of
/// one driver's.
Pair worstPair(const FleetFacts &facts, const std::vector<std::uint32_t> &group)
{
    const auto ownerOf = [&facts](TagId tag) { return facts.fleet.at(tag).driver; };
    std::unordered_map<std::string, TagId> firsts; // of each way to write the number
    Pair worst{TagId(group[0]), TagId(group[1])};
    for (const std::uint32_t place : group) {
        const auto tag = TagId(place);
        const TagId same = firsts.try_emplace(cardNumber(facts, tag), tag).first->second;
        if (ownerOf(same) != ownerOf(tag))
            return {same, tag, Severity::Error};
        if (ownerOf(worst.one) == ownerOf(worst.other))
            worst.other = ownerOf(tag) == ownerOf(worst.one) ? worst.other : tag;
    }
    return worst;
}

void addGroup(const FleetFacts &facts, const std::vector<std::uint32_t> &group,
              FindingCollector &found)
{
    const Pair pair = worstPair(facts, group);
    found.add(facts.fleet.nodeOf(pair.one),
              {.first = static_cast<std::uint32_t>(group.size()), .second = number(pair.other)},
              pair.severity);
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
        return said(QT_TRANSLATE_NOOP("FindingRules",
                                      "Is the tag %1 of %2 with its bytes in the other order."))
            .arg(nameOf(fleet, other), owner);
    if (finding.first > 2)
        return said(QT_TRANSLATE_N_NOOP("FindingRules",
                                        "%n tags are this one, among them %1 of %2."),
                    finding.first)
            .arg(nameOf(fleet, other), owner);
    if (fleet.at(other).driver == fleet.at(tag).driver)
        return said(QT_TRANSLATE_NOOP("FindingRules", "%1 has it twice, the other time as %2."))
            .arg(owner, nameOf(fleet, other));
    if (exactly(fleet, tag) == exactly(fleet, other))
        return said(QT_TRANSLATE_NOOP("FindingRules", "Is a tag of %1, too.")).arg(owner);
    return said(QT_TRANSLATE_NOOP("FindingRules", "Is a tag of %1, too, written as %2."))
        .arg(owner, nameOf(fleet, other));
}

constexpr std::array rules{
    FindingRule{
        .id = "tag-duplicate",
        .severity = Severity::Error,
        .title = QT_TRANSLATE_NOOP("FindingRules", "Tag that stands twice"),
        .reason = QT_TRANSLATE_NOOP(
            "FindingRules", "Nobody can tell who charged, and whoever is charged for it may be "
                            "the wrong one."),
        .remedy = QT_TRANSLATE_NOOP(
            "FindingRules", "Find out who holds the card, and remove the tag from the other."),
        .find = &findTwins,
        .message = &sayTwins},
};

} // namespace

std::span<const FindingRule> cardRules()
{
    return rules;
}

} // namespace chargetree
