// SPDX-License-Identifier: Apache-2.0
#include "models/fields/fieldtext.h"
#include "models/fields/visibletext.h"
#include "models/items/recordtables.h"

#include <algorithm>

namespace chargetree {

namespace {

constexpr Kind kind = Kind::Socket;

struct SocketTable {
    Q_DECLARE_TR_FUNCTIONS(chargetree::SocketTable)
};

/// "Socket 1": the type has a column of its own.
RecordCell nameCell(const RecordContext &context, const RecordRow &row)
{
    QString name = recordName(context.fleet(), row.object);
    const QString type = visibleText(context.store().text(row.object, field(kind, "type")));
    const QString ending = QStringLiteral(" · ") % type;
    if (!type.isEmpty() && name.endsWith(ending))
        name.chop(ending.size());
    RecordCell cell = textCell(name);
    cell.link = row.node;
    return cell;
}

/// Watts, else what else is stated, in whatever unit.
RecordCell powerCell(const RecordContext &context, const RecordRow &row)
{
    RecordCell watts = fieldCell(context, row.object, field(kind, "maxWatts"));
    if (watts.text.isEmpty())
        return fieldCell(context, row.object, field(kind, "maxPower"));
    watts.exact = exactField(context, row.object, field(kind, "maxWatts"));
    return watts;
}

bool isController(const RecordStore &store, const RecordRow &row)
{
    return store.integer(row.object, field(kind, "id")) == 0;
}

} // namespace

TableContent socketTable(const RecordContext &context, NodeId charger, ObjectId copy)
{
    const Fleet &fleet = context.fleet();
    const RecordStore &store = context.store();
    const Charger &shown = fleet.at(fleet.at(charger).charger());
    const bool isShown = copy == shown.object;
    TableContent table;
    for (const Cell cell : store.elements(copy, field(Kind::Charger, "sockets"))) {
        if (!cell.isObject())
            continue;
        const auto place = std::uint32_t(table.rows.size());
        const bool hasNode = isShown && place < fleet.at(charger).childCount;
        table.rows.push_back(
            {cell.object(), hasNode ? fleet.children(charger).at(place) : none<NodeId>, place});
    }
    std::stable_partition(table.rows.begin(), table.rows.end(),
                          [&store](const RecordRow &row) { return isController(store, row); });
    const Range<SocketId> sockets = isShown ? shown.sockets : Range<SocketId>();
    const auto uid = [sockets](const RecordContext &in, const RecordRow &row) {
        return row.place < sockets.count ? evseUidCell(in.fleet(), sockets.at(row.place))
                                         : RecordCell();
    };
    constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    table.columns = {
        {.title = SocketTable::tr("Socket"), .cell = nameCell},
        fieldColumn(field(kind, "status")),
        fieldColumn(field(kind, "type")),
        fieldColumn(field(kind, "format")),
        {.title = fieldTitle(field(kind, "maxWatts")), .cell = powerCell, .alignment = right},
        fieldColumn(field(kind, "maxVoltage")),
        fieldColumn(field(kind, "maxAmperage")),
        {.title = SocketTable::tr("EVSE UID"), .cell = uid},
        fieldColumn(field(kind, "lastUpdated"))};
    return table;
}

} // namespace chargetree
