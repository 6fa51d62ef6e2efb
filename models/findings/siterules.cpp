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
#include <utility>

namespace chargetree {

namespace {

// Stated counters -----------------------------------------------------------------------------

constexpr std::array counters{field(Kind::Site, "onlineSocket"), field(Kind::Site, "offlineSocket"),
                              field(Kind::Site, "errorSocket")};

/// The sum of what the first copy that states anything states.
std::optional<std::int64_t> statedSockets(const FleetFacts &facts, const Site &site)
{
    for (const ObjectId copy : facts.fleet.copies(site.copies)) {
        std::optional<std::int64_t> sum;
        for (const FieldId counter : counters) {
            constexpr std::int64_t most = 1'000'000'000;
            if (const auto count = facts.store.integer(copy, counter))
                sum = sum.value_or(0) + std::clamp<std::int64_t>(*count, -most, most);
        }
        if (sum)
            return sum;
    }
    return {};
}

struct SocketCount {
    std::uint32_t sockets = 0;
    std::uint32_t controllers = 0;
};

/// Counts the sockets at sites, each charger once a site.
class SocketCounter final {
public:
    explicit SocketCounter(const FleetFacts &facts)
        : m_fleet(facts.fleet)
        , m_last(m_fleet.chargers().size(), none<NodeId>)
    {
    }
    SocketCount count(NodeId site, Range<NodeId> rows)
    {
        SocketCount count;
        for (const NodeId row : rows) {
            const Node &node = m_fleet.at(row);
            if (node.kind() != NodeKind::Charger
                || std::exchange(m_last[node.record()], site) == site)
                continue;
            for (const SocketId socket : m_fleet.at(node.charger()).sockets)
                ++(m_fleet.at(socket).isController ? count.controllers : count.sockets);
        }
        return count;
    }

private:
    const Fleet &m_fleet;
    std::vector<NodeId> m_last;
};

/// The API's page does not say whether subsites and controllers count: any of the four ways will
/// do. Where most sites disagree the vendor counts in a fifth, which is one remark.
void findCounters(const FleetFacts &facts, FindingCollector &found)
{
    constexpr std::size_t fewestForHabit = 5;
    std::vector<std::pair<NodeId, FindingDetail>> wrong;
    std::size_t stating = 0;
    SocketCounter counter(facts);
    SocketCounter counterBelow(facts);
    for (const Site &site : facts.fleet.sites()) {
        const auto stated = statedSockets(facts, site);
        if (!stated)
            continue;
        ++stating;
        const SocketCount own = counter.count(site.node, facts.fleet.children(site.node));
        const SocketCount below = counterBelow.count(site.node, facts.fleet.below(site.node));
        const auto is = [&](std::uint32_t count) { return std::int64_t(count) == *stated; };
        if (is(own.sockets) || is(own.sockets + own.controllers) || is(below.sockets)
            || is(below.sockets + below.controllers))
            continue;
        wrong.emplace_back(
            site.node, FindingDetail{static_cast<std::uint32_t>(std::max<std::int64_t>(*stated, 0)),
                                     below.sockets});
    }
    if (stating >= fewestForHabit && wrong.size() * 2 > stating) {
        found.add(none<NodeId>,
                  {static_cast<std::uint32_t>(wrong.size()), static_cast<std::uint32_t>(stating)});
        return;
    }
    for (const auto &[node, detail] : wrong)
        found.add(node, detail);
}

QString sayCounters(const Fleet &, const Finding &finding, const Wording &wording)
{
    if (finding.node == none<NodeId>)
        return said(FINDING_TEXT("%n of %1 sites state other counts of sockets than the document "
                                 "holds."),
                    finding.first)
            .arg(wording.number(finding.second));
    return said(FINDING_TEXT("States %1 sockets in all, but %n stand in the document."),
                finding.second)
        .arg(wording.number(finding.first));
}

// Copies --------------------------------------------------------------------------------------

/// What a site says of itself, the lists and counters aside: these follow the chargers.
bool isSameSite(const RecordStore &store, ObjectId one, ObjectId other)
{
    constexpr std::array own{field(Kind::Site, "groupName"),
                             field(Kind::Site, "groupType"),
                             field(Kind::Site, "externalId"),
                             field(Kind::Site, "payerId"),
                             field(Kind::Site, "costId"),
                             field(Kind::Site, "costName"),
                             field(Kind::Site, "paymentRecipientId")};
    return one == other || std::ranges::all_of(own, [&](FieldId id) {
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
                             || (kind == Kind::Site && rowOf(id).type == Type::RecordList)
                             || std::ranges::find(counters, id) != counters.end();
        if (!isTrace && !isSameCell(store, store.cell(one, id), store.cell(other, id)))
            titles += fieldTitle(id);
    }
    return titles;
}

QString sayCopies(const Fleet &fleet, const Finding &finding, const Wording &)
{
    if (finding.first == 0)
        return said(FINDING_TEXT("One copy has it below another site, %1."))
            .arg(nameOf(fleet, SiteId(finding.second)));
    const QStringList fields =
        differingFields(fleet, ObjectId(finding.second), ObjectId(finding.third));
    if (fields.isEmpty())
        return said(FINDING_TEXT("%n other cop(y/ies) differ from the one that is shown."),
                    finding.first);
    constexpr qsizetype most = 4;
    return said(FINDING_TEXT("%n other cop(y/ies) differ from the one that is shown, in: %1."),
                finding.first)
        .arg(fields.mid(0, most).join(u", ") + (fields.size() > most ? u"…" : u""));
}

constexpr std::array rules{
    FindingRule{.id = "copies-disagree",
                .severity = Severity::Warning,
                .title = FINDING_TEXT("Copies that disagree"),
                .reason =
                    FINDING_TEXT("The document repeats this record, and says two things of it."),
                .remedy = FINDING_TEXT("Refresh; if it stays so, tell the vendor."),
                .find = &findCopies,
                .message = &sayCopies},
    FindingRule{.id = "site-counters-disagree",
                .severity = Severity::Remark,
                .title = FINDING_TEXT("Stated sockets that are not there"),
                .reason =
                    FINDING_TEXT("Either the site counts wrong, or some of its chargers are not in "
                                 "the document."),
                .remedy = FINDING_TEXT("Compare the site with the vendor's own page of it."),
                .find = &findCounters,
                .message = &sayCounters},
};

} // namespace

std::span<const FindingRule> siteRules()
{
    return rules;
}

} // namespace chargetree
