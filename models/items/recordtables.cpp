// SPDX-License-Identifier: Apache-2.0
#include "models/items/recordtables.h"

#include "models/fields/visibletext.h"
#include "models/items/recordcolumns.h"
#include "models/items/recordsbelow.h"

#include <algorithm>

namespace chargetree {

namespace {

struct Tables {
    Q_DECLARE_TR_FUNCTIONS(chargetree::Tables)
};

/// What the records state beyond the API's page, one column a key.
void appendUnknownColumns(const RecordStore &store, TableContent &table)
{
    std::vector<TextId> names;
    for (const RecordRow &row : table.rows) {
        for (const std::size_t place : unknownKeys(store, row.object)) {
            const TextId name = store.keys(row.object)[place].text;
            if (std::find(names.begin(), names.end(), name) == names.end())
                names.push_back(name);
        }
    }
    for (const TextId name : names) {
        const auto cell = [name](const RecordContext &context, const RecordRow &row) {
            const auto keys = context.store().keys(row.object);
            for (std::size_t i = 0; i < keys.size(); ++i) {
                if (keys[i].text == name)
                    return unknownCell(context, row.object, i);
            }
            return RecordCell();
        };
        table.columns.push_back(cellColumn(visibleText(store.scalar(name).text), cell));
    }
}

std::vector<RecordRow> elementRows(const RecordStore &store, ObjectId object, FieldId list)
{
    std::vector<RecordRow> rows;
    for (const Cell cell : store.elements(object, list)) {
        if (cell.isObject())
            rows.push_back({.object = cell.object(), .place = std::uint32_t(rows.size())});
    }
    return rows;
}

} // namespace

TableContent tagTable(const RecordContext &context, DriverId driver)
{
    constexpr Kind kind = Kind::Tag;
    const Fleet &fleet = context.fleet();
    TableContent table;
    for (const TagId tag : fleet.at(driver).tags)
        table.rows.push_back({fleet.at(tag).object, fleet.nodeOf(tag), number(tag)});
    const auto validity = [](const RecordContext &in, const RecordRow &row) {
        return validityCell(in, in.fleet().at(TagId(row.place)));
    };
    table.columns = {linkColumn(fieldTitle(field(kind, "idTag"))),
                     fieldColumn(field(kind, "tokenName")),
                     cellColumn(Tables::tr("Validity"), validity),
                     fieldColumn(field(kind, "startDate")),
                     fieldColumn(field(kind, "expiringDate")),
                     fieldColumn(field(kind, "lastUpdated")),
                     fieldColumn(field(kind, "id")),
                     fieldColumn(field(kind, "invoicable"))};
    appendUnknownColumns(context.store(), table);
    return table;
}

TableContent externalIdTable(const RecordContext &context, ObjectId driver)
{
    constexpr Kind kind = Kind::ExternalId;
    TableContent table;
    table.rows = elementRows(context.store(), driver, field(Kind::Driver, "integratedExternalIds"));
    table.columns = {
        fieldColumn(field(kind, "externalId")), fieldColumn(field(kind, "referenceId")),
        fieldColumn(field(kind, "effectiveFrom")), fieldColumn(field(kind, "referenceType"))};
    appendUnknownColumns(context.store(), table);
    return table;
}

TableContent driverTable(const RecordContext &context, NodeId homeSite)
{
    constexpr Kind kind = Kind::Driver;
    const Fleet &fleet = context.fleet();
    TableContent table;
    for (const NodeId node : driversBelow(fleet, homeSite))
        table.rows.push_back({fleet.objectOf(node), node, fleet.at(node).record()});
    const auto tags = [](const RecordContext &in, const RecordRow &row) {
        return worstCell(in, in.loaded->standing.of(in.fleet(), DriverId(row.place)));
    };
    const auto home = [](const RecordContext &in, const RecordRow &row) {
        return nodeCell(in, in.fleet().at(row.node).parent);
    };
    table.columns = {linkColumn(Tables::tr("Driver")),
                     cellColumn(Tables::tr("Worst tag"), tags),
                     countColumn(Tables::tr("Tags"),
                                 [](const Fleet &in, const RecordRow &row) {
                                     return in.at(DriverId(row.place)).tags.count;
                                 }),
                     countColumn(Tables::tr("May use"),
                                 [](const Fleet &in, const RecordRow &row) {
                                     return in.at(DriverId(row.place)).chargers;
                                 }),
                     cellColumn(Tables::tr("Home site"), home),
                     fieldColumn(field(kind, "id")),
                     fieldColumn(field(kind, "externalId"))};
    return table;
}

TableContent chargerTable(const RecordContext &context, NodeId site)
{
    constexpr Kind kind = Kind::Charger;
    const Fleet &fleet = context.fleet();
    TableContent table;
    for (const NodeId node : chargersBelow(fleet, site))
        table.rows.push_back({fleet.objectOf(node), node, fleet.at(node).record()});
    const auto parent = [](const RecordContext &in, const RecordRow &row) {
        return nodeCell(in, in.fleet().at(row.node).parent);
    };
    table.columns = {
        linkColumn(Tables::tr("Charger")),           fieldColumn(field(kind, "chargerStatus")),
        cellColumn(Tables::tr("Site"), parent),      fieldColumn(field(kind, "chargerId")),
        fieldColumn(field(kind, "manufacturer")),    fieldColumn(field(kind, "chargerModel")),
        fieldColumn(field(kind, "firmwareVersion")), fieldColumn(field(kind, "lastSeen"))};
    return table;
}

TableContent configurationTable(const RecordContext &context, ObjectId charger,
                                const QString &filter)
{
    constexpr Kind kind = Kind::Configuration;
    TableContent table;
    table.rows =
        elementRows(context.store(), charger, field(Kind::Charger, "chargerConfigurations"));
    const auto isUnwanted = [&](const RecordRow &row) {
        const auto has = [&](FieldId id) {
            return fieldCell(context, row.object, id).text.contains(filter, Qt::CaseInsensitive);
        };
        return !has(field(kind, "configName")) && !has(field(kind, "configValue"));
    };
    if (!filter.isEmpty())
        std::erase_if(table.rows, isUnwanted);
    RecordColumn value = fieldColumn(field(kind, "configValue"));
    value.alignment = Qt::AlignLeft | Qt::AlignVCenter;
    table.columns = {fieldColumn(field(kind, "configName")), std::move(value),
                     fieldColumn(field(kind, "canBeChanged"))};
    appendUnknownColumns(context.store(), table);
    return table;
}

} // namespace chargetree
