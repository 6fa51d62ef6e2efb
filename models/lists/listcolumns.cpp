// SPDX-License-Identifier: Apache-2.0
#include "models/lists/listcolumns.h"

#include "models/fields/fieldtext.h"
#include "models/fields/visibletext.h"
#include "models/lists/findingcolumns.h"
#include "models/lists/owncolumns.h"

#include <algorithm>
#include <array>

namespace chargetree {

namespace {

/// The record whose field of this kind a row shows; none where the row has no such record.
ObjectId objectOf(const Fleet &fleet, const ExportRow &row, Kind kind)
{
    if (row.object != none<ObjectId> && fleet.store().kindOf(row.object) == kind)
        return row.object;
    switch (kind) {
    case Kind::Driver:
        return row.driver == none<DriverId> ? none<ObjectId> : fleet.at(row.driver).object;
    case Kind::Charger:
        return row.charger == none<ChargerId> ? none<ObjectId> : fleet.at(row.charger).object;
    case Kind::Site: {
        if (row.charger == none<ChargerId>)
            return none<ObjectId>;
        const SiteId site = fleet.at(row.charger).site;
        return site == none<SiteId> ? none<ObjectId> : fleet.at(site).object;
    }
    case Kind::Location:
        if (row.object == none<ObjectId>)
            return none<ObjectId>;
        return fleet.store()
            .object(row.object, field(Kind::Charger, "locationInfo"))
            .value_or(none<ObjectId>);
    case Kind::Document:
    case Kind::HomeSite:
    case Kind::Tag:
    case Kind::Configuration:
    case Kind::Socket:
    case Kind::ExternalId:
        break;
    }
    return none<ObjectId>;
}

QString exportedText(const ExportColumn &column, const RecordContext &context,
                     const ListRecord &row)
{
    return exactText(
        column.value(context.fleet(), row.record, column.field, context.isRevealed).text);
}

/// A path is of persons where it leads to one.
RecordCell exportedCell(const ExportColumn &column, const RecordContext &context,
                        const ListRecord &row)
{
    const QString text = visibleText(exportedText(column, context, row));
    const bool isPath =
        column.name == "path"
        && row.node != none<NodeId> && isPersonal(context.fleet().at(row.node).kind());
    return personalCell(text, isPath || isPersonal(column.field, text));
}

ListColumn valueColumn(const ExportColumn &exported)
{
    return {
        .id = exported.name,
        .title = exportColumnTitle(exported),
        .cell =
            [exported](const RecordContext &context, const ListRecord &row) {
                const ObjectId object = objectOf(context.fleet(), row.record, exported.field.kind);
                return object == none<ObjectId> ? exportedCell(exported, context, row)
                                                : fieldCell(context, object, exported.field);
            },
        .exact = [exported](const RecordContext &context,
                            const ListRecord &row) { return exportedText(exported, context, row); },
        .order = exported,
        .alignment = fieldAlignment(exported.field),
        .isSearched = rowOf(exported.field).bareWords};
}

/// How many elements a list of the record has.
ListColumn lengthColumn(FieldId id)
{
    return {
        .id = rowOf(id).name,
        .title = fieldTitle(id),
        .cell = [id](const RecordContext &context,
                     const ListRecord &row) { return fieldCell(context, row.record.object, id); },
        .exact = [id](const RecordContext &context,
                      const ListRecord &row) { return exactField(context, row.record.object, id); },
        .order = OrderedByNumber(
            [id](const Fleet &fleet, const ListRecord &row) -> std::optional<std::int64_t> {
                const auto cell = fleet.store().cell(row.record.object, id);
                if (!cell || !cell->isList())
                    return {};
                return std::int64_t(fleet.store().list(cell->list()).size());
            }),
        .alignment = Qt::AlignRight | Qt::AlignVCenter};
}

void append(ListColumn column, std::vector<ListColumn> &columns)
{
    const bool isThere = std::any_of(columns.begin(), columns.end(), [&column](const auto &other) {
        return other.id == column.id;
    });
    if (!isThere)
        columns.push_back(std::move(column));
}

struct TitleRow {
    FieldId field;
    const char *title;
};

// Fields whose own title another column of the list has.
constexpr std::array titleRows{
    TitleRow{field(Kind::Driver, "homeGroupId"),
             QT_TRANSLATE_NOOP("chargetree::Lists", "Home site id (stated)")},
    TitleRow{field(Kind::Driver, "homeGroupName"),
             QT_TRANSLATE_NOOP("chargetree::Lists", "Home site (stated)")},
    TitleRow{field(Kind::Charger, "groupId"),
             QT_TRANSLATE_NOOP("chargetree::Lists", "Site id (stated)")},
    TitleRow{field(Kind::Charger, "groupName"),
             QT_TRANSLATE_NOOP("chargetree::Lists", "Site (stated)")},
};

} // namespace

std::vector<ListColumn> listColumns(ListKind kind)
{
    std::vector<ListColumn> columns =
        kind == ListKind::Findings ? findingListColumns() : ownColumns(kind);
    for (const ExportColumn &exported : exportColumns(exportedAs(kind))) {
        ListColumn column = valueColumn(exported);
        for (const TitleRow &row : titleRows) {
            if (row.field == exported.field)
                column.title = QCoreApplication::translate("chargetree::Lists", row.title);
        }
        append(std::move(column), columns);
    }
    if (const auto record = recordOf(kind)) {
        for (std::uint8_t i = 0; i < fieldsOf(*record).size(); ++i) {
            if (fieldsOf(*record)[i].type == Type::RecordList)
                append(lengthColumn({*record, i}), columns);
        }
    }
    const auto shown = defaultColumns(kind);
    const auto placeOf = [shown](const ListColumn &column) {
        return std::find(shown.begin(), shown.end(), column.id) - shown.begin();
    };
    std::stable_sort(columns.begin(), columns.end(),
                     [&](const auto &a, const auto &b) { return placeOf(a) < placeOf(b); });
    return columns;
}

} // namespace chargetree
