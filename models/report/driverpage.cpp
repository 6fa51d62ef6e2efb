// SPDX-License-Identifier: Apache-2.0
#include "models/access/driveraccess.h"
#include "models/fields/fieldtext.h"
#include "models/items/recordsbelow.h"
#include "models/items/recordtables.h"
#include "models/report/pagebuilder.h"

#include <array>

namespace chargetree {

namespace {

struct DriverPage {
    Q_DECLARE_TR_FUNCTIONS(chargetree::Report)
};

constexpr std::array identity{field(Kind::Driver, "id"), field(Kind::Driver, "externalId"),
                              field(Kind::Driver, "homeGroupName"),
                              field(Kind::Driver, "homeGroupId"), field(Kind::Driver, "payerId")};

/// The rows of one kind right below a driver's May use.
std::vector<RecordRow> grantsOf(const Fleet &fleet, DriverId driver, NodeKind kind)
{
    std::vector<RecordRow> rows;
    for (const NodeId id : fleet.children(mayUseNode(fleet, driver))) {
        if (fleet.at(id).kind() == kind)
            rows.push_back({.object = fleet.objectOf(id), .node = id});
    }
    return rows;
}

RecordCell nameCell(const RecordContext &context, const RecordRow &row)
{
    return textCell(recordName(context.fleet(), row.object));
}

RecordCell chargersCell(const RecordContext &context, const RecordRow &row)
{
    return numberCell(context, nodeCount(context.fleet(), row.node));
}

RecordCell worstChargerCell(const RecordContext &context, const RecordRow &row)
{
    const Fleet &fleet = context.fleet();
    return worstCell(context, worstOf(fleet, chargersBelow(fleet, row.node)));
}

TableContent tagsOf(const RecordContext &context, DriverId driver)
{
    constexpr Kind kind = Kind::Tag;
    TableContent table = tagTable(context, driver);
    const auto validity = [](const RecordContext &in, const RecordRow &row) {
        return validityCell(in, in.fleet().at(TagId(row.place)));
    };
    table.columns = {{.title = fieldTitle(field(kind, "idTag")), .cell = nameCell},
                     fieldColumn(field(kind, "tokenName")),
                     {.title = DriverPage::tr("Validity"), .cell = validity},
                     fieldColumn(field(kind, "startDate")),
                     fieldColumn(field(kind, "expiringDate"))};
    return table;
}

TableContent sitesOf(const RecordContext &context, DriverId driver)
{
    return {.columns = {{.title = DriverPage::tr("Site"), .cell = nameCell},
                        {.title = DriverPage::tr("Chargers"),
                         .cell = chargersCell,
                         .alignment = Qt::AlignRight | Qt::AlignVCenter},
                        {.title = DriverPage::tr("Worst charger"), .cell = worstChargerCell},
                        fieldColumn(field(Kind::Site, "id"))},
            .rows = grantsOf(context.fleet(), driver, NodeKind::GrantedSite)};
}

TableContent singleChargersOf(const RecordContext &context, DriverId driver)
{
    constexpr Kind kind = Kind::Charger;
    return {.columns = {{.title = DriverPage::tr("Charger"), .cell = nameCell},
                        fieldColumn(field(kind, "chargerStatus")),
                        fieldColumn(field(kind, "groupName")),
                        fieldColumn(field(kind, "chargerId"))},
            .rows = grantsOf(context.fleet(), driver, NodeKind::Charger)};
}

/// Without what the document has beyond the API's page: nobody knows what that is.
TableContent externalIdsOf(const PageBuilder &out)
{
    constexpr Kind kind = Kind::ExternalId;
    TableContent table = externalIdTable(out.context(), out.object());
    table.columns = {fieldColumn(field(kind, "externalId")),
                     fieldColumn(field(kind, "referenceId")),
                     fieldColumn(field(kind, "effectiveFrom"))};
    return table;
}

} // namespace

void writeDriver(PageBuilder &out)
{
    const RecordContext &context = out.context();
    const DriverId id = out.node().driver();
    const Driver &driver = out.fleet().at(id);
    const RecordCell tags = worstCell(context, context.loaded->standing.of(out.fleet(), id));
    if (driver.tags.isEmpty())
        out.setStatus(tags);
    else
        out.setStatus(tags, DriverPage::tr("Tags: %1", "1 expired"));
    out.section(DriverPage::tr("Identity"));
    out.fields(identity);
    out.section(DriverPage::tr("Access"), DriverPage::tr("as stated by this document"));
    const QString count = context.wording.number(driver.chargers);
    out.fact(DriverPage::tr("May use"),
             textCell(DriverPage::tr("%1 charger(s)", nullptr, int(driver.chargers)).arg(count)));
    if (driver.chargers > 0)
        out.fact(DriverPage::tr("Worst of these"), worstCell(context, driver.worst));
    out.table(DriverPage::tr("Tags"), tagsOf(context, id));
    out.table(DriverPage::tr("May charge at these sites"), sitesOf(context, id));
    out.table(DriverPage::tr("May use these single chargers"), singleChargersOf(context, id));
    out.table(DriverPage::tr("External ids"), externalIdsOf(out));
}

} // namespace chargetree
