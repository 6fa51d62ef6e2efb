// SPDX-License-Identifier: Apache-2.0
#include "models/fields/fieldtext.h"
#include "models/findings/findingcollector.h"
#include "models/findings/findingwords.h"
#include "models/findings/fleetfacts.h"
#include "models/findings/ruletables.h"
#include "models/fleet/copies.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace chargetree {

namespace {

/// What a site says of itself; its lists and counters follow the chargers.
constexpr std::array ownFields{field(Kind::Site, "groupName"),
                               field(Kind::Site, "groupType"),
                               field(Kind::Site, "externalId"),
                               field(Kind::Site, "payerId"),
                               field(Kind::Site, "costId"),
                               field(Kind::Site, "costName"),
                               field(Kind::Site, "paymentRecipientId")};

bool isOwn(FieldId id)
{
    return std::ranges::find(ownFields, id) != ownFields.end();
}

bool isSameSite(const RecordStore &store, ObjectId one, ObjectId other)
{
    return one == other || std::ranges::all_of(ownFields, [&](FieldId id) {
               return store.text(one, id) == store.text(other, id);
           });
}

/// Of `copies` those that differ from the one that is shown: how many, and the first.
template <typename IsSame>
FindingDetail differing(std::span<const ObjectId> copies, ObjectId shownCopy, const IsSame &isSame)
{
    FindingDetail detail{.second = number(shownCopy)};
    for (const ObjectId copy : copies) {
        if (!isSame(copy, shownCopy) && detail.first++ == 0)
            detail.third = number(copy);
    }
    return detail;
}

/// The sites that a copy hangs below another parent than the one that is shown; see SiteUnion.
std::vector<SiteId> otherParents(const FleetFacts &facts)
{
    std::vector<SiteId> others(facts.fleet.sites().size(), none<SiteId>);
    for (std::size_t i = 0; i < facts.fleet.sites().size(); ++i) {
        for (const ObjectId copy : facts.fleet.copies(facts.fleet.sites()[i].copies)) {
            for (const Cell cell : facts.store.elements(copy, field(Kind::Site, "subgroups"))) {
                if (!cell.isObject())
                    continue;
                const SiteId child = facts.fleet.siteOf(cell.object());
                if (facts.fleet.at(child).parent != idAt<SiteId>(i))
                    others[number(child)] = idAt<SiteId>(i);
            }
        }
    }
    return others;
}

void findCopies(const FleetFacts &facts, FindingCollector &found)
{
    const auto isSame = [&](ObjectId one, ObjectId other) {
        return sameButForTraces(facts.store, one, other);
    };
    forEachCharger(facts, [&](ChargerId, const Charger &charger) {
        const auto detail = differing(facts.fleet.copies(charger.copies), charger.object, isSame);
        if (detail.first > 0)
            found.add(charger.node, detail);
    });
    const std::vector<SiteId> parents = otherParents(facts);
    for (std::size_t i = 0; i < facts.fleet.sites().size(); ++i) {
        const Site &site = facts.fleet.sites()[i];
        const auto detail =
            differing(facts.fleet.copies(site.copies), site.object,
                      [&](ObjectId a, ObjectId b) { return isSameSite(facts.store, a, b); });
        if (detail.first > 0)
            found.add(site.node, detail);
        else if (parents[i] != none<SiteId>)
            found.add(site.node, {.first = 0, .second = number(parents[i])});
    }
}

bool isSameCell(const RecordStore &store, const std::optional<Cell> &one,
                const std::optional<Cell> &other)
{
    if (!one || !other)
        return one.has_value() == other.has_value();
    return store.areEqual(*one, *other);
}

/// Titles of the fields in which two copies differ, those of traffic aside.
QStringList differingFields(const Fleet &fleet, ObjectId one, ObjectId other)
{
    const RecordStore &store = fleet.store();
    const Kind kind = store.kindOf(one);
    QStringList titles;
    for (std::size_t i = 0; i < fieldsOf(kind).size(); ++i) {
        const FieldId id{kind, static_cast<std::uint8_t>(i)};
        const bool isTrace = id == field(Kind::Charger, "lastSeen")
                             || id == field(Kind::Charger, "lastMessage")
                             || (kind == Kind::Site && !isOwn(id));
        if (!isTrace && !isSameCell(store, store.cell(one, id), store.cell(other, id)))
            titles += fieldTitle(id);
    }
    return titles;
}

QString sayCopies(const Fleet &fleet, const Finding &finding, const Wording &)
{
    if (finding.first == 0)
        return said(QT_TRANSLATE_NOOP("FindingRules", "One copy has it below another site, %1."))
            .arg(nameOf(fleet, SiteId(finding.second)));
    const QStringList fields =
        differingFields(fleet, ObjectId(finding.second), ObjectId(finding.third));
    if (fields.isEmpty())
        return said(QT_TRANSLATE_N_NOOP("FindingRules",
                                        "%n other cop(y/ies) differ from the one that is shown."),
                    finding.first);
    constexpr qsizetype most = 4;
    return said(QT_TRANSLATE_N_NOOP(
                    "FindingRules",
                    "%n other cop(y/ies) differ from the one that is shown, in: %1."),
                finding.first)
        .arg(fields.mid(0, most).join(u", ") + (fields.size() > most ? u"…" : u""));
}

constexpr std::array rules{
    FindingRule{
        .id = "copies-disagree",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("FindingRules", "Copies that disagree"),
        .reason = QT_TRANSLATE_NOOP("FindingRules",
                                    "The document repeats this record, and says two things of it."),
        .remedy = QT_TRANSLATE_NOOP("FindingRules", "Refresh; if it stays so, tell the vendor."),
        .find = &findCopies,
        .message = &sayCopies},
};

} // namespace

std::span<const FindingRule> copyRules()
{
    return rules;
}

} // namespace chargetree
