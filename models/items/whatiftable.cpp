// SPDX-License-Identifier: Apache-2.0
#include "models/items/whatiftable.h"

#include "models/access/whatifwords.h"
#include "models/fields/visibletext.h"
#include "models/items/recordcolumns.h"

namespace chargetree {

namespace {

constexpr std::size_t mostNamed = 20; // in a cell

struct WhatIfTable {
    Q_DECLARE_TR_FUNCTIONS(chargetree::WhatIfTable)
};

QString firstOf(const QStringList &texts)
{
    if (std::size_t(texts.size()) <= mostNamed)
        return texts.join(QStringLiteral(", "));
    return texts.mid(0, mostNamed).join(QStringLiteral(", ")) % QStringLiteral(", …");
}

/// "3: FI-1, FI-2, FI-3"
RecordCell lostCell(const RecordContext &context, const WhatIf &result,
                    const ConcernedDriver &driver)
{
    RecordCell cell;
    cell.text = context.wording.number(driver.lost);
    if (driver.lost > 0)
        cell.text += QStringLiteral(": ")
                     % visibleText(firstOf(lostChargerIds(context.fleet(), result, driver)));
    cell.exact = lostChargerIds(context.fleet(), result, driver).join(QStringLiteral(", "));
    cell.toolTip = cell.text;
    cell.sort = qint64(driver.lost);
    return cell;
}

/// The grants that do not need what is gone, or the tag that remains.
RecordCell otherWaysCell(const RecordContext &context, const WhatIf &result,
                         const ConcernedDriver &driver)
{
    const Fleet &fleet = context.fleet();
    if (driver.otherTag != none<TagId>)
        return personalCell(
            WhatIfTable::tr("tag %1").arg(recordName(fleet, fleet.at(driver.otherTag).object)));
    QStringList ways;
    for (const ConcernedAccess &access : result.accessOf(driver)) {
        for (const Grant &grant : result.otherGrantsOf(access)) {
            const QString words = WhatIfWords::grant(fleet, grant);
            if (std::size_t(ways.size()) <= mostNamed && !ways.contains(words))
                ways += words;
        }
    }
    RecordCell cell = textCell(firstOf(ways));
    cell.toolTip = cell.text;
    return cell;
}

} // namespace

std::optional<Gone> goneAt(const Fleet &fleet, NodeId row)
{
    if (row == none<NodeId>)
        return {};
    const Node &node = fleet.at(row);
    switch (node.kind()) {
    case NodeKind::Site:
        return node.site();
    case NodeKind::GrantedSite:
        return std::vector{row};
    case NodeKind::Tag:
        return std::vector{node.tag()};
    case NodeKind::Charger:
        if (fleet.at(node.parent).kind() == NodeKind::MayUse)
            return std::vector{row};
        return node.charger();
    case NodeKind::Socket:
        return fleet.at(node.socket()).charger;
    case NodeKind::Root:
    case NodeKind::HomeSites:
    case NodeKind::ChargingSites:
    case NodeKind::SpareDrivers:
    case NodeKind::HomeSite:
    case NodeKind::Driver:
    case NodeKind::MayUse:
        break;
    }
    return {};
}

QStringList lostChargerIds(const Fleet &fleet, const WhatIf &result, const ConcernedDriver &driver)
{
    QStringList ids;
    for (const ConcernedAccess &access : result.accessOf(driver)) {
        if (access.isLost)
            ids += exactText(fleet.identity(access.charger));
    }
    return ids;
}

TableContent whatIfTable(const WhatIfAnswer &answer, WhatIfRows rows)
{
    const auto result = answer.result;
    const Fleet &fleet = *answer.question.loaded->fleet;
    TableContent table;
    for (std::size_t i = 0; i < result->drivers.size(); ++i) {
        const ConcernedDriver &driver = result->drivers[i];
        if (rows == WhatIfRows::Stranded && (driver.lost == 0 || driver.left > 0))
            continue;
        table.rows.push_back({.object = fleet.at(driver.driver).object,
                              .node = fleet.at(driver.driver).node,
                              .place = static_cast<std::uint32_t>(i)});
    }
    const auto lost = [result](const RecordContext &context, const RecordRow &row) {
        return lostCell(context, *result, result->drivers[row.place]);
    };
    const auto ways = [result](const RecordContext &context, const RecordRow &row) {
        return otherWaysCell(context, *result, result->drivers[row.place]);
    };
    const auto home = [](const RecordContext &context, const RecordRow &row) {
        return nodeCell(context, context.fleet().at(row.node).parent);
    };
    const auto left = [result](const Fleet &, const RecordRow &row) {
        return result->drivers[row.place].left;
    };
    table.columns = {linkColumn(WhatIfTable::tr("Driver")),
                     cellColumn(WhatIfTable::tr("Loses"), lost),
                     cellColumn(WhatIfTable::tr("Other ways"), ways),
                     countColumn(WhatIfTable::tr("Chargers left"), left),
                     cellColumn(WhatIfTable::tr("Home site"), home),
                     fieldColumn(field(Kind::Driver, "id"))};
    return table;
}

} // namespace chargetree
