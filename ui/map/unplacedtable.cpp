// SPDX-License-Identifier: Apache-2.0
#include "ui/map/unplacedtable.h"

#include "models/fields/chargerplace.h"
#include "models/geo/markertext.h"

#include <QCoreApplication>

namespace chargetree {

namespace {

struct Table {
    Q_DECLARE_TR_FUNCTIONS(chargetree::UnplacedTable)
};

RecordCell siteCell(const RecordContext &in, const RecordRow &row)
{
    return nodeCell(in, in.fleet().at(row.node).parent);
}

RecordCell addressCell(const RecordContext &in, const RecordRow &row)
{
    return textCell(placeOf(in.fleet(), row.object).address.join(QStringLiteral(", ")));
}

} // namespace

TableContent unplacedTable(const Fleet &fleet, const std::vector<UnplacedCharger> &unplaced)
{
    TableContent table;
    table.rows.reserve(unplaced.size());
    for (const UnplacedCharger &each : unplaced) {
        const Charger &charger = fleet.at(each.charger);
        table.rows.push_back({charger.object, charger.node, std::uint32_t(each.reason)});
    }
    const auto charger = [](const RecordContext &in, const RecordRow &row) {
        return nodeCell(in, row.node);
    };
    const auto reason = [](const RecordContext &, const RecordRow &row) {
        return textCell(unplacedReason(ChargerPlace::Position(row.place)));
    };
    const auto add = [&table](const QString &title, auto cell) {
        RecordColumn column;
        column.title = title;
        column.cell = cell;
        table.columns.push_back(std::move(column));
    };
    //: Title of a column: the name of a charger that no map can show.
    add(Table::tr("Charger"), charger);
    //: Title of a column: the charger has no position, or one that can not be right.
    add(Table::tr("Why it is not on the map"), reason);
    //: Title of a column: the site that the charger stands at.
    add(Table::tr("Site"), siteCell);
    //: Title of a column: street and town of the charger.
    add(Table::tr("Address"), addressCell);
    return table;
}

} // namespace chargetree
