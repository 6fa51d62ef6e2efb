// SPDX-License-Identifier: Apache-2.0
#include "models/fields/fieldtext.h"
#include "models/fields/visibletext.h"
#include "models/findings/findingrules.h"

#include <algorithm>
#include <array>

namespace chargetree {

namespace {

/// How a kind is called in output, and the field by which people name a record of it.
struct SubjectRow {
    NodeKind kind;
    std::string_view word;
    FieldId id;
};

constexpr std::array subjectRows{
    SubjectRow{NodeKind::HomeSite, "homeSite", field(Kind::HomeSite, "id")},
    SubjectRow{NodeKind::Driver, "driver", field(Kind::Driver, "id")},
    SubjectRow{NodeKind::Tag, "tag", field(Kind::Tag, "idTag")},
    SubjectRow{NodeKind::Site, "site", field(Kind::Site, "id")},
    SubjectRow{NodeKind::Charger, "charger", field(Kind::Charger, "chargerId")},
    SubjectRow{NodeKind::Socket, "socket", field(Kind::Socket, "id")},
};

/// Nothing for a finding about the whole document.
const SubjectRow *rowOf(const Fleet &fleet, const Finding &finding)
{
    if (finding.node == none<NodeId>)
        return nullptr;
    const auto row =
        std::ranges::find(subjectRows, fleet.at(finding.node).kind(), &SubjectRow::kind);
    return row == subjectRows.end() ? nullptr : &*row;
}

std::string idOf(const Fleet &fleet, NodeId node, const SubjectRow &row)
{
    if (row.kind == NodeKind::Charger)
        return std::string(fleet.identity(fleet.at(node).charger()));
    return std::string(fleet.store().text(fleet.objectOf(node), row.id));
}

/// Of tags and sockets the owner too: a tag's number and a socket's may stand elsewhere as well.
std::string ownerOf(const Fleet &fleet, NodeId node)
{
    const NodeId parent = fleet.at(node).parent;
    switch (fleet.at(node).kind()) {
    case NodeKind::Tag:
        return idOf(fleet, parent, subjectRows[1]) + '/';
    case NodeKind::Socket:
        return idOf(fleet, parent, subjectRows[4]) + '/';
    default:
        return {};
    }
}

/// Of an oddity: other findings about the document as a whole count records, and have no place.
std::string pathInDocument(const DocumentReport &report, const Finding &finding)
{
    if (ruleOf(finding).id != "document-oddity")
        return {};
    const std::vector<Oddity> oddities = report.oddities();
    const auto oddity = std::ranges::find(oddities, OddityKind(finding.first), &Oddity::kind);
    return oddity == oddities.end() ? std::string() : oddity->firstPath;
}

} // namespace

FindingSubject findingSubject(const Fleet &fleet, const DocumentReport &report,
                              const Finding &finding)
{
    const SubjectRow *row = rowOf(fleet, finding);
    if (!row) {
        return {.kind = "document",
                .id = {},
                .name = {},
                .path = visibleText(pathInDocument(report, finding))};
    }
    return {.kind = row->word,
            .id = QString::fromStdString(idOf(fleet, finding.node, *row)),
            .name = nodeName(fleet, finding.node),
            .path = nodePath(fleet, finding.node)};
}

std::string findingKey(const Fleet &fleet, const Finding &finding)
{
    const FindingRule &rule = ruleOf(finding);
    std::string key(rule.id);
    const SubjectRow *row = rowOf(fleet, finding);
    if (row && !rule.isOfMany) {
        std::string id = idOf(fleet, finding.node, *row);
        if (id.empty()) // better the name than nothing
            id = recordName(fleet, fleet.objectOf(finding.node)).toStdString();
        key += ' ';
        key += row->word;
        key += ' ' + ownerOf(fleet, finding.node) + id;
        if (finding.severity != rule.severity)
            key.append(", ").append(severityName(finding.severity));
    }
    if (rule.detail)
        key += ": " + rule.detail(fleet, finding);
    return key;
}

} // namespace chargetree
