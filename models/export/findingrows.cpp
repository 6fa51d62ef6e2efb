// SPDX-License-Identifier: Apache-2.0
#include "models/export/findingrows.h"

#include "models/export/exportcolumns.h"
#include "models/findings/findingrecords.h"
#include "models/findings/findingrules.h"

#include <array>

namespace chargetree {

namespace {

ExactValue textValue(std::string_view text)
{
    return text.empty() ? ExactValue() : ExactValue{ValueType::Text, std::string(text)};
}

ExactValue textValue(const QString &text)
{
    return textValue(std::string_view(text.toStdString()));
}

FindingSubject subjectOf(const Fleet &fleet, const ExportRow &row)
{
    return findingSubject(fleet, *row.among->report, *row.finding);
}

// Of the finding itself ---------------------------------------------------------------------------
ExactValue severityValue(const Fleet &, const ExportRow &row, FieldId, bool)
{
    return textValue(severityName(row.finding->severity));
}

ExactValue ruleValue(const Fleet &, const ExportRow &row, FieldId, bool)
{
    return textValue(ruleOf(*row.finding).id);
}

ExactValue kindValue(const Fleet &fleet, const ExportRow &row, FieldId, bool)
{
    return textValue(findingKind(fleet, *row.finding));
}

ExactValue idValue(const Fleet &fleet, const ExportRow &row, FieldId, bool)
{
    return textValue(subjectOf(fleet, row).id);
}

ExactValue nameValue(const Fleet &fleet, const ExportRow &row, FieldId, bool)
{
    return textValue(subjectOf(fleet, row).name);
}

ExactValue messageValue(const Fleet &fleet, const ExportRow &row, FieldId, bool)
{
    return textValue(findingMessage(fleet, *row.finding, row.among->wording));
}

ExactValue remedyValue(const Fleet &, const ExportRow &row, FieldId, bool)
{
    return textValue(findingRemedy(ruleOf(*row.finding)));
}

ExactValue pathValue(const Fleet &fleet, const ExportRow &row, FieldId, bool)
{
    return textValue(subjectOf(fleet, row).path);
}

// Of what its record belongs to -------------------------------------------------------------------
ExactValue driverValue(const Fleet &fleet, const ExportRow &row, FieldId field, bool)
{
    return row.driver == none<DriverId>
               ? ExactValue()
               : exactValue(fleet.store(), fleet.at(row.driver).object, field, false);
}

ExactValue chargerValue(const Fleet &fleet, const ExportRow &row, FieldId field, bool)
{
    return row.charger == none<ChargerId>
               ? ExactValue()
               : exactValue(fleet.store(), fleet.at(row.charger).object, field, false);
}

ExactValue siteValue(const Fleet &fleet, const ExportRow &row, FieldId field, bool)
{
    if (row.object != none<ObjectId> && fleet.store().kindOf(row.object) == Kind::Site)
        return exactValue(fleet.store(), row.object, field, false);
    const SiteId site = row.charger == none<ChargerId> ? none<SiteId> : fleet.at(row.charger).site;
    return site == none<SiteId> ? ExactValue()
                                : exactValue(fleet.store(), fleet.at(site).object, field, false);
}

// What has no field comes next to a text of the document.
constexpr FieldId aText = field(Kind::Driver, "name");

constexpr std::array columns{
    ExportColumn{"rule", aText, ruleValue},
    ExportColumn{"severity", aText, severityValue},
    ExportColumn{"kind", aText, kindValue},
    ExportColumn{"id", field(Kind::Driver, "id"), idValue},
    ExportColumn{"name", aText, nameValue},
    ExportColumn{"message", aText, messageValue},
    ExportColumn{"remedy", aText, remedyValue},
    ExportColumn{"path", aText, pathValue},
    ExportColumn{"driverId", field(Kind::Driver, "id"), driverValue},
    ExportColumn{"driverName", field(Kind::Driver, "name"), driverValue},
    ExportColumn{"siteId", field(Kind::Site, "id"), siteValue},
    ExportColumn{"siteName", field(Kind::Site, "groupName"), siteValue},
    ExportColumn{"chargerId", field(Kind::Charger, "chargerId"), chargerValue},
};

} // namespace

std::span<const ExportColumn> findingColumns()
{
    return columns;
}

ExportRow findingRow(const Fleet &fleet, const FindingSource &source, std::uint32_t place)
{
    const Finding &finding = source.all()[place];
    ExportRow row{.finding = &finding, .among = &source};
    if (finding.node == none<NodeId>)
        return row;
    row.object = fleet.objectOf(finding.node);
    const Node &node = fleet.at(finding.node);
    switch (node.kind()) {
    case NodeKind::Driver:
    case NodeKind::MayUse:
        row.driver = node.driver();
        break;
    case NodeKind::Tag:
        row.driver = fleet.at(node.tag()).driver;
        break;
    case NodeKind::Charger:
        row.charger = node.charger();
        break;
    case NodeKind::Socket:
        row.socket = node.socket();
        row.charger = fleet.at(node.socket()).charger;
        break;
    case NodeKind::Root:
    case NodeKind::HomeSites:
    case NodeKind::ChargingSites:
    case NodeKind::SpareDrivers:
    case NodeKind::HomeSite:
    case NodeKind::GrantedSite:
    case NodeKind::Site:
        break;
    }
    return row;
}

} // namespace chargetree
