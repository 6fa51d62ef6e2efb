// SPDX-License-Identifier: Apache-2.0
#include "models/findings/findingcollector.h"
#include "models/findings/findingwords.h"
#include "models/findings/homedrivers.h"
#include "models/findings/plaintext.h"
#include "models/findings/ruletables.h"
#include "models/findings/twins.h"

#include <algorithm>
#include <array>

namespace chargetree {

namespace {

bool hasPayer(const FleetFacts &facts, const Driver &driver)
{
    return !facts.text(driver.object, field(Kind::Driver, "payerId")).empty();
}

/// Only where nine of ten drivers of a home site have a payer: elsewhere having none is the habit.
/// One finding a home site.
void findWithoutPayer(const FleetFacts &facts, FindingCollector &found)
{
    constexpr std::size_t fewest = 10;
    for (const HomeSite &home : facts.fleet.homeSites()) {
        const std::vector<DriverId> drivers = driversAt(facts, home.node);
        const auto without = static_cast<std::size_t>(std::ranges::count_if(
            drivers, [&facts](DriverId id) { return !hasPayer(facts, facts.fleet.at(id)); }));
        if (drivers.size() >= fewest && without > 0 && without * 10 <= drivers.size())
            found.add(home.node, {static_cast<std::uint32_t>(without),
                                  static_cast<std::uint32_t>(drivers.size())});
    }
}

QString sayWithoutPayer(const Fleet &, const Finding &finding, const Wording &wording)
{
    return said(QT_TRANSLATE_N_NOOP("FindingRules",
                                    "%n of %1 drivers here have no payer, the others have."),
                finding.first)
        .arg(wording.number(finding.second));
}

std::uint32_t invoicableTags(const FleetFacts &facts, const Driver &driver)
{
    std::uint32_t count = 0;
    for (const TagId tag : driver.tags) {
        const bool isInvoicable =
            facts.store.flag(facts.fleet.at(tag).object, field(Kind::Tag, "invoicable"))
                .value_or(false);
        count += isInvoicable && facts.validityOf(tag) != Validity::Expired ? 1 : 0;
    }
    return count;
}

/// Only of drivers who may charge. Where many lack a payer it is a habit, and one finding: the
/// sites may pay. Where nobody has one the customer does not use the invoicing service.
void findInvoicable(const FleetFacts &facts, FindingCollector &found)
{
    constexpr std::size_t mostSingly = 10;
    const bool arePayersUsed = std::ranges::any_of(
        facts.fleet.drivers(), [&facts](const Driver &driver) { return hasPayer(facts, driver); });
    if (!arePayersUsed)
        return;
    std::vector<std::pair<NodeId, std::uint32_t>> unpaid;
    std::uint32_t tags = 0;
    forEachDriver(facts, [&](DriverId id, const Driver &driver) {
        if (!facts.mayCharge(id) || hasPayer(facts, driver))
            return;
        if (const std::uint32_t count = invoicableTags(facts, driver); count > 0) {
            unpaid.emplace_back(driver.node, count);
            tags += count;
        }
    });
    if (unpaid.size() > mostSingly) {
        found.add(none<NodeId>, {tags, static_cast<std::uint32_t>(unpaid.size())});
        return;
    }
    for (const auto &[node, count] : unpaid)
        found.add(node, {count, 1});
}

QString sayInvoicable(const Fleet &, const Finding &finding, const Wording &wording)
{
    if (finding.node != none<NodeId>)
        return said(
            QT_TRANSLATE_N_NOOP("FindingRules", "Has %n tag(s) to be invoiced, but no payer."),
            finding.first);
    //: %1 is a number
    return said(QT_TRANSLATE_N_NOOP(
                    "FindingRules",
                    "%n tags of %1 drivers are to be invoiced, but these drivers have no "
                    "payer."),
                finding.first)
        .arg(wording.number(finding.second));
}

// External ids --------------------------------------------------------------------------------

/// A kind of record whose external ids ought to be each one's own.
template <typename Records>
void findShared(const FleetFacts &facts, const Records &records, FieldId externalId,
                FindingCollector &found)
{
    Twins twins;
    for (std::size_t i = 0; i < records.size(); ++i) {
        if constexpr (std::is_same_v<typename Records::value_type, Driver>) {
            if (facts.isRepeated.test(i))
                continue;
        }
        twins.add(std::string(trimmed(facts.text(records[i].object, externalId))),
                  static_cast<std::uint32_t>(i));
    }
    for (const auto &group : twins.groups())
        found.add(records[group[0]].node,
                  {static_cast<std::uint32_t>(group.size()), number(records[group[1]].node),
                   number(records[group[0]].object)});
}

/// Ids of other systems, by type and reference; a driver may have one twice.
void findSharedReferences(const FleetFacts &facts, FindingCollector &found)
{
    Twins twins;
    std::vector<std::pair<DriverId, ObjectId>> owners;
    forEachDriver(facts, [&](DriverId id, const Driver &driver) {
        for (const Cell cell :
             facts.store.elements(driver.object, field(Kind::Driver, "integratedExternalIds"))) {
            if (!cell.isObject())
                continue;
            const auto text = [&](FieldId field) {
                return std::string(trimmed(facts.text(cell.object(), field)));
            };
            const std::string external = text(field(Kind::ExternalId, "externalId"));
            if (external.empty())
                continue;
            twins.add(text(field(Kind::ExternalId, "referenceType")) + '\n'
                          + text(field(Kind::ExternalId, "referenceId")) + '\n' + external,
                      static_cast<std::uint32_t>(owners.size()));
            owners.emplace_back(id, cell.object());
        }
    });
    for (const auto &group : twins.groups()) {
        const DriverId driver = owners[group[0]].first;
        const ObjectId object = owners[group[0]].second;
        const auto other = std::ranges::find_if(
            group, [&](std::uint32_t place) { return owners[place].first != driver; });
        if (other != group.end())
            found.add(facts.fleet.at(driver).node,
                      {static_cast<std::uint32_t>(group.size()),
                       number(facts.fleet.at(owners[*other].first).node), number(object)});
    }
}

void findExternalIds(const FleetFacts &facts, FindingCollector &found)
{
    findShared(facts, facts.fleet.drivers(), field(Kind::Driver, "externalId"), found);
    findShared(facts, facts.fleet.homeSites(), field(Kind::HomeSite, "externalId"), found);
    findShared(facts, facts.fleet.sites(), field(Kind::Site, "externalId"), found);
    findSharedReferences(facts, found);
}

/// Every kind with external ids calls the field so.
std::string externalIdOf(const Fleet &fleet, const Finding &finding)
{
    const ObjectId object = ObjectId(finding.third);
    const Kind kind = fleet.store().kindOf(object);
    const auto rows = fieldsOf(kind);
    const auto row = std::ranges::find(rows, "externalId", &FieldRow::name);
    return std::string(
        trimmed(fleet.store().text(object, {kind, static_cast<std::uint8_t>(row - rows.begin())})));
}

QString sayExternalId(const Fleet &fleet, const Finding &finding, const Wording &)
{
    const QString other = nameOf(fleet, NodeId(finding.second));
    const QString id = shown(externalIdOf(fleet, finding));
    if (finding.first == 2)
        return said(QT_TRANSLATE_NOOP("FindingRules", "%1 has the same external id %2."))
            .arg(other, id);
    return said(QT_TRANSLATE_N_NOOP("FindingRules",
                                    "The external id %1 stands %n times, also at %2."),
                finding.first)
        .arg(id, other);
}

constexpr std::array rules{
    FindingRule{.id = "invoicable-without-payer",
                .severity = Severity::Warning,
                .title = QT_TRANSLATE_NOOP("FindingRules", "Tag to be invoiced without a payer"),
                .reason = QT_TRANSLATE_NOOP(
                    "FindingRules", "What is charged with it can be invoiced to nobody, unless the "
                                    "site pays."),
                .remedy = QT_TRANSLATE_NOOP("FindingRules",
                                            "Give the driver a payer, or do not invoice the tag."),
                .find = &findInvoicable,
                .message = &sayInvoicable},
    FindingRule{.id = "external-id-duplicate",
                .severity = Severity::Warning,
                .title = QT_TRANSLATE_NOOP("FindingRules", "External id at two records"),
                .reason =
                    QT_TRANSLATE_NOOP("FindingRules", "The other system books both under one."),
                .remedy = QT_TRANSLATE_NOOP("FindingRules",
                                            "Look up in the other system which of them it means."),
                .find = &findExternalIds,
                .message = &sayExternalId,
                .detail = &externalIdOf,
                .namesSomebody = true},
    FindingRule{
        .id = "payer-missing",
        .severity = Severity::Remark,
        .title = QT_TRANSLATE_NOOP("FindingRules", "Driver without a payer among others with one"),
        .reason = QT_TRANSLATE_NOOP("FindingRules",
                                    "Most drivers of this home site have a payer, so these were "
                                    "forgotten."),
        .remedy = QT_TRANSLATE_NOOP("FindingRules", "Give them a payer."),
        .find = &findWithoutPayer,
        .message = &sayWithoutPayer},
};

} // namespace

std::span<const FindingRule> paymentRules()
{
    return rules;
}

} // namespace chargetree
