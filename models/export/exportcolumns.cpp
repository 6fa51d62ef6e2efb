// SPDX-License-Identifier: Apache-2.0
#include "models/export/exportcolumns.h"

#include "models/access/grants.h"
#include "models/fields/fieldtext.h"

#include <algorithm>
#include <array>
#include <span>

namespace chargetree {

namespace {

ExactValue ownValue(const Fleet &fleet, const ExportRow &row, FieldId field, bool revealSecrets)
{
    return exactValue(fleet.store(), row.object, field, revealSecrets);
}

ExactValue driverValue(const Fleet &fleet, const ExportRow &row, FieldId field, bool revealSecrets)
{
    return exactValue(fleet.store(), fleet.at(row.driver).object, field, revealSecrets);
}

ExactValue chargerValue(const Fleet &fleet, const ExportRow &row, FieldId field, bool revealSecrets)
{
    return exactValue(fleet.store(), fleet.at(row.charger).object, field, revealSecrets);
}

ExactValue locationValue(const Fleet &fleet, const ExportRow &row, FieldId field,
                         bool revealSecrets)
{
    const auto location =
        fleet.store().object(row.object, chargetree::field(Kind::Charger, "locationInfo"));
    return location ? exactValue(fleet.store(), *location, field, revealSecrets) : ExactValue();
}

/// Of the site that holds the charger in the document; without one, what the charger itself says.
ExactValue siteValue(const Fleet &fleet, const ExportRow &row, FieldId field, bool revealSecrets)
{
    const Charger &charger = fleet.at(row.charger);
    if (charger.site != none<SiteId>)
        return exactValue(fleet.store(), fleet.at(charger.site).object, field, revealSecrets);
    const bool isId = field == chargetree::field(Kind::Site, "id");
    return exactValue(fleet.store(), charger.object,
                      isId ? chargetree::field(Kind::Charger, "groupId")
                           : chargetree::field(Kind::Charger, "groupName"),
                      revealSecrets);
}

ExactValue controllerValue(const Fleet &fleet, const ExportRow &row, FieldId, bool)
{
    if (fleet.at(row.socket).isController)
        return {ValueType::True, "true"};
    return {ValueType::False, "false"};
}

ExactValue evseUidValue(const Fleet &fleet, const ExportRow &row, FieldId, bool)
{
    std::string uid = evseUid(fleet, row.socket).toStdString();
    return uid.empty() ? ExactValue() : ExactValue{ValueType::Text, std::move(uid)};
}

ExactValue tagCountValue(const Fleet &fleet, const ExportRow &row, FieldId, bool)
{
    return {ValueType::Number, std::to_string(fleet.at(row.driver).tags.count)};
}

/// Of the site that holds the charger in the grant; nothing where the charger was granted itself.
ExactValue holderValue(const Fleet &fleet, const ExportRow &row, FieldId field, bool revealSecrets)
{
    const Grant grant = grantAt(fleet, row.grant);
    if (grant.site == none<NodeId>)
        return {};
    return exactValue(fleet.store(), fleet.at(grant.site).grantedSite(), field, revealSecrets);
}

ExactValue grantValue(const Fleet &fleet, const ExportRow &row, FieldId, bool)
{
    return {ValueType::Text, grantWords(fleet, grantAt(fleet, row.grant))};
}

constexpr std::array driverOwner{
    ExportColumn{"driverId", field(Kind::Driver, "id"), driverValue},
    ExportColumn{"driverName", field(Kind::Driver, "name"), driverValue},
};
constexpr std::array siteOwner{
    ExportColumn{"siteId", field(Kind::Site, "id"), siteValue},
    ExportColumn{"siteName", field(Kind::Site, "groupName"), siteValue},
};
constexpr std::array chargerOwner{
    siteOwner[0],
    siteOwner[1],
    ExportColumn{"chargerId", field(Kind::Charger, "chargerId"), chargerValue},
};
constexpr std::array accessParts{
    driverOwner[0],
    driverOwner[1],
    ExportColumn{"tags", field(Kind::Driver, "tags"), tagCountValue},
    ExportColumn{"chargerId", field(Kind::Charger, "chargerId"), chargerValue},
    ExportColumn{"chargerName", field(Kind::Charger, "chargerName"), chargerValue},
    ExportColumn{"siteId", field(Kind::Site, "id"), holderValue},
    ExportColumn{"siteName", field(Kind::Site, "groupName"), holderValue},
    ExportColumn{"grant", field(Kind::Site, "groupName"), grantValue},
};
constexpr std::array socketExtras{
    ExportColumn{"controller", field(Kind::Socket, "id"), controllerValue},
    ExportColumn{"evseUid", field(Kind::Charger, "splitEvseBySocket"), evseUidValue},
};

struct KindRow {
    std::string_view name;
    const char *title = "";
    Kind kind = Kind::Document;
    std::span<const ExportColumn> owner = {};
    std::span<const ExportColumn> extras = {};
    bool hasLocation = false;
};

// In the order of ExportKind.
constexpr std::array<KindRow, exportKindCount> kindRows{{
    {.name = "drivers",
     .title = QT_TRANSLATE_NOOP("chargetree::Export", "Drivers"),
     .kind = Kind::Driver},
    {.name = "tags",
     .title = QT_TRANSLATE_NOOP("chargetree::Export", "Tags"),
     .kind = Kind::Tag,
     .owner = driverOwner},
    {.name = "sites",
     .title = QT_TRANSLATE_NOOP("chargetree::Export", "Sites"),
     .kind = Kind::Site},
    {.name = "chargers",
     .title = QT_TRANSLATE_NOOP("chargetree::Export", "Chargers"),
     .kind = Kind::Charger,
     .owner = siteOwner,
     .hasLocation = true},
    {.name = "sockets",
     .title = QT_TRANSLATE_NOOP("chargetree::Export", "Sockets"),
     .kind = Kind::Socket,
     .owner = chargerOwner,
     .extras = socketExtras},
    {.name = "configurations",
     .title = QT_TRANSLATE_NOOP("chargetree::Export", "Configurations"),
     .kind = Kind::Configuration,
     .owner = chargerOwner},
    {.name = "access",
     .title = QT_TRANSLATE_NOOP("chargetree::Export", "Access"),
     .owner = accessParts},
    {.name = "findings", .title = QT_TRANSLATE_NOOP("chargetree::Export", "Findings")},
}};

const KindRow &kindRow(ExportKind kind)
{
    return kindRows[static_cast<std::size_t>(kind)];
}

bool isScalar(Type type)
{
    return type != Type::Record && type != Type::RecordList;
}

void append(const ExportColumn &column, std::vector<ExportColumn> &columns)
{
    const bool isThere = std::any_of(columns.begin(), columns.end(), [&column](const auto &other) {
        return other.name == column.name;
    });
    if (!isThere)
        columns.push_back(column);
}

void appendFields(Kind kind, decltype(ExportColumn::value) value,
                  std::vector<ExportColumn> &columns)
{
    const auto rows = fieldsOf(kind);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (isScalar(rows[i].type))
            append({rows[i].name, {kind, static_cast<std::uint8_t>(i)}, value}, columns);
    }
}

struct TitleRow {
    std::string_view name;
    const char *title;
};

// Columns whose field's own title would not say whose it is.
constexpr std::array titleRows{
    TitleRow{"driverId", QT_TRANSLATE_NOOP("chargetree::Export", "Driver id")},
    TitleRow{"driverName", QT_TRANSLATE_NOOP("chargetree::Export", "Driver")},
    TitleRow{"siteId", QT_TRANSLATE_NOOP("chargetree::Export", "Charging site id")},
    TitleRow{"siteName", QT_TRANSLATE_NOOP("chargetree::Export", "Charging site")},
    TitleRow{"controller", QT_TRANSLATE_NOOP("chargetree::Export", "Controller")},
    TitleRow{"evseUid", QT_TRANSLATE_NOOP("chargetree::Export", "EVSE UID")},
    TitleRow{"grant", QT_TRANSLATE_NOOP("chargetree::Export", "Granted by")},
    TitleRow{"rule", QT_TRANSLATE_NOOP("chargetree::Export", "Rule")},
    TitleRow{"severity", QT_TRANSLATE_NOOP("chargetree::Export", "Severity")},
    TitleRow{"kind", QT_TRANSLATE_NOOP("chargetree::Export", "Kind")},
    TitleRow{"message", QT_TRANSLATE_NOOP("chargetree::Export", "Finding")},
    TitleRow{"remedy", QT_TRANSLATE_NOOP("chargetree::Export", "Remedy")},
    TitleRow{"path", QT_TRANSLATE_NOOP("chargetree::Export", "Path")},
};

} // namespace

std::string_view exportWord(ExportKind kind)
{
    return kindRow(kind).name;
}

std::optional<ExportKind> exportKindOf(std::string_view name)
{
    for (std::size_t i = 0; i < kindRows.size(); ++i) {
        if (kindRows[i].name == name)
            return ExportKind(i);
    }
    return {};
}

bool areRecords(ExportKind kind)
{
    return kindRow(kind).kind != Kind::Document;
}

QString exportKindTitle(ExportKind kind)
{
    return QCoreApplication::translate("chargetree::Export", kindRow(kind).title);
}

std::vector<ExportColumn> exportColumns(ExportKind kind)
{
    const KindRow &row = kindRow(kind);
    const auto owner = kind == ExportKind::Findings ? findingColumns() : row.owner;
    std::vector<ExportColumn> columns(owner.begin(), owner.end());
    appendFields(row.kind, ownValue, columns);
    if (row.hasLocation)
        appendFields(Kind::Location, locationValue, columns);
    for (const ExportColumn &extra : row.extras)
        append(extra, columns);
    return columns;
}

QString exportColumnTitle(const ExportColumn &column)
{
    for (const TitleRow &row : titleRows) {
        if (row.name == column.name)
            return QCoreApplication::translate("chargetree::Export", row.title);
    }
    return fieldTitle(column.field);
}

ColumnChoice chooseColumns(ExportKind kind, const QStringList &names)
{
    const auto columns = exportColumns(kind);
    ColumnChoice choice;
    for (const QString &name : names) {
        const std::string wanted = name.toStdString();
        const auto found =
            std::find_if(columns.begin(), columns.end(),
                         [&wanted](const auto &column) { return column.name == wanted; });
        if (found == columns.end())
            return {.places = {}, .unknown = name};
        choice.places.push_back(static_cast<std::size_t>(found - columns.begin()));
    }
    return choice;
}

} // namespace chargetree
