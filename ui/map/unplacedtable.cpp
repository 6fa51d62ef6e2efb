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

RecordCell siteOf(const RecordContext &in, const RecordRow &row)
{
    return nodeCell(in, in.fleet().at(row.node).parent);
}

RecordCell addressOf(const RecordContext &in, const RecordRow &row)
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
    table.columns = {{.title = Table::tr("Charger"), .cell = charger},
                     {.title = Table::tr("Position"), .cell = reason},
                     {.title = Table::tr("Site"), .cell = siteOf},
                     {.title = Table::tr("Address"), .cell = addressOf}};
    return table;
}

} // namespace chargetree
