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

// Ids -----------------------------------------------------------------------------------------

void addTwins(const Twins &twins, FindingCollector &found)
{
    for (const auto &group : twins.groups())
        found.add(NodeId(group[0]),
                  {.first = static_cast<std::uint32_t>(group.size()), .second = group[1]});
}

/// Of records with their own `node`.
template <typename Records>
void findSame(const FleetFacts &facts, const Records &records, FieldId id, FindingCollector &found)
{
    Twins twins;
    twins.reserve(records.size());
    for (const auto &record : records)
        twins.add(std::string(facts.text(record.object, id)), number(record.node));
    addTwins(twins, found);
}

/// One tag that two drivers have is another rule's; here one number stands for two tags.
void findSameTags(const FleetFacts &facts, FindingCollector &found)
{
    Twins twins;
    twins.reserve(facts.fleet.tags().size());
    forEachDriver(facts, [&](DriverId, const Driver &driver) {
        for (const TagId tag : driver.tags)
            twins.add(std::string(facts.text(facts.fleet.at(tag).object, field(Kind::Tag, "id"))),
                      number(tag));
    });
    const auto card = [&](std::uint32_t tag) {
        return facts.text(facts.fleet.at(TagId(tag)).object, field(Kind::Tag, "idTag"));
    };
    for (const auto &group : twins.groups()) {
        const auto other = std::ranges::find_if(
            group, [&](std::uint32_t tag) { return card(tag) != card(group[0]); });
        if (other != group.end())
            found.add(facts.fleet.nodeOf(TagId(group[0])),
                      {static_cast<std::uint32_t>(group.size()),
                       number(facts.fleet.nodeOf(TagId(*other)))});
    }
}

void findSameSockets(const FleetFacts &facts, FindingCollector &found)
{
    forEachCharger(facts, [&](ChargerId, const Charger &charger) {
        Twins twins;
        for (const SocketId socket : charger.sockets)
            twins.add(
                std::string(facts.text(facts.fleet.at(socket).object, field(Kind::Socket, "id"))),
                number(nodeOf(facts.fleet, socket)));
        addTwins(twins, found);
    });
}

/// Sites with one id are one site, and chargers with one chargerId one charger, by what ids mean.
void findSameIds(const FleetFacts &facts, FindingCollector &found)
{
    findSame(facts, facts.fleet.drivers(), field(Kind::Driver, "id"), found);
    findSame(facts, facts.fleet.homeSites(), field(Kind::HomeSite, "id"), found);
    findSame(facts, facts.fleet.chargers(), field(Kind::Charger, "id"), found);
    findSameTags(facts, found);
    findSameSockets(facts, found);
}

QString placeOf(const Fleet &fleet, NodeId row)
{
    const NodeId parent = fleet.at(row).parent;
    return parent == Fleet::root ? QString() : nameOf(fleet, parent);
}

QString saySameId(const Fleet &fleet, const Finding &finding, const Wording &)
{
    const NodeId other = NodeId(finding.second);
    //: %1 is a record, %2 where it stands
    return said(QT_TRANSLATE_N_NOOP("FindingRules", "The id stands %n times, also at %1 (%2)."),
                finding.first)
        .arg(nameOf(fleet, other), placeOf(fleet, other));
}

// The document itself -------------------------------------------------------------------------

/// Oddities that a rule of their own names record by record.
constexpr std::array saidElsewhere{OddityKind::DuplicateId, OddityKind::CopiesDiffer,
                                   OddityKind::ReferenceBroken};

/// What an oddity that is worth a warning means; the others are one remark together.
struct OddityWords {
    OddityKind kind;
    const char *text;
};

constexpr std::array oddityWords{
    OddityWords{OddityKind::WrongType,
                QT_TRANSLATE_N_NOOP("FindingRules",
                                    "%n value(s) are of another type than the API documents.")},
    OddityWords{OddityKind::DuplicateKey,
                QT_TRANSLATE_N_NOOP("FindingRules",
                                    "%n key(s) stand twice in one record; the last one counts.")},
    OddityWords{OddityKind::BadNumber,
                QT_TRANSLATE_N_NOOP("FindingRules", "%n number(s) do not fit their field.")},
    OddityWords{OddityKind::BadText,
                QT_TRANSLATE_N_NOOP("FindingRules", "%n text(s) hold invalid characters.")},
    OddityWords{OddityKind::BadDate,
                QT_TRANSLATE_N_NOOP("FindingRules", "%n date(s) cannot be read.")},
};

std::uint32_t counted(std::uint64_t count)
{
    constexpr std::uint64_t most = std::numeric_limits<std::uint32_t>::max();
    return static_cast<std::uint32_t>(std::min(count, most));
}

void findOddities(const FleetFacts &facts, FindingCollector &found)
{
    std::uint64_t lesser = 0;
    std::uint32_t lesserKind = 0;
    for (const Oddity &oddity : facts.report.oddities()) {
        if (std::ranges::find(saidElsewhere, oddity.kind) != saidElsewhere.end())
            continue;
        const auto kind = static_cast<std::uint32_t>(oddity.kind);
        if (oddity.severity != Severity::Remark) {
            found.add(none<NodeId>, {kind, counted(oddity.count)}, oddity.severity);
            continue;
        }
        if (lesser == 0)
            lesserKind = kind;
        lesser += oddity.count;
    }
    if (lesser > 0)
        found.add(none<NodeId>, {lesserKind, counted(lesser)}, Severity::Remark);
}

QString sayOddity(const Fleet &, const Finding &finding, const Wording &)
{
    const auto words =
        std::ranges::find(oddityWords, OddityKind(finding.first), &OddityWords::kind);
    if (words != oddityWords.end())
        return said(words->text, finding.second);
    return said(
        QT_TRANSLATE_N_NOOP("FindingRules",
                            "The document departs from its documentation %n time(s) without harm: "
                            "fields that are new, missing, null or called otherwise."),
        finding.second);
}

std::string oddityDetail(const Fleet &, const Finding &finding)
{
    return finding.severity == Severity::Remark
               ? "lesser"
               : std::string(oddityName(OddityKind(finding.first)));
}

constexpr std::array rules{
    FindingRule{
        .id = "id-duplicate",
        .severity = Severity::Error,
        .title = QT_TRANSLATE_NOOP("FindingRules", "Id at two records"),
        .reason = QT_TRANSLATE_NOOP("FindingRules",
                                    "Whatever names this id, by hand or by program, may reach the "
                                    "other one."),
        .remedy = QT_TRANSLATE_NOOP(
            "FindingRules", "Look whether it is one record that stands twice; if not, tell the "
                            "vendor."),
        .find = &findSameIds,
        .message = &saySameId},
    FindingRule{.id = "document-oddity",
                .severity = Severity::Warning,
                .title = QT_TRANSLATE_NOOP("FindingRules", "Document that is not as documented"),
                .reason = QT_TRANSLATE_NOOP(
                    "FindingRules", "Such values are kept and shown as they came, but cannot be "
                                    "sorted, counted or compared."),
                .remedy = QT_TRANSLATE_NOOP(
                    "FindingRules", "The list of what is odd in the document says where; tell the "
                                    "vendor."),
                .find = &findOddities,
                .message = &sayOddity,
                .detail = &oddityDetail},
};

} // namespace

std::span<const FindingRule> documentRules()
{
    return rules;
}

} // namespace chargetree
