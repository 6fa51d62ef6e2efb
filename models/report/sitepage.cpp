// SPDX-License-Identifier: Apache-2.0
#include "models/access/accesscounts.h"
#include "models/fields/fieldtext.h"
#include "models/items/naturalorder.h"
#include "models/items/recordsbelow.h"
#include "models/items/sockettally.h"
#include "models/report/pagebuilder.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace chargetree {

namespace {

struct SitePage {
    Q_DECLARE_TR_FUNCTIONS(chargetree::Report)
};

constexpr std::array identity{
    field(Kind::Site, "id"),       field(Kind::Site, "externalId"),
    field(Kind::Site, "payerId"),  field(Kind::Site, "costId"),
    field(Kind::Site, "costName"), field(Kind::Site, "paymentRecipientId")};
struct StatedRow {
    FieldId field;
    const char *title; // shorter than the field's own: the heading says the rest
};
constexpr std::array stated{
    StatedRow{field(Kind::Site, "onlineSocket"), QT_TRANSLATE_NOOP("chargetree::Report", "Online")},
    StatedRow{field(Kind::Site, "offlineSocket"),
              QT_TRANSLATE_NOOP("chargetree::Report", "Offline")},
    StatedRow{field(Kind::Site, "errorSocket"),
              QT_TRANSLATE_NOOP("chargetree::Report", "In error")},
};

/// The worst first, those that stand alike by name: what is cut off is what is well.
std::vector<NodeId> arranged(const Fleet &fleet, const std::vector<NodeId> &chargers,
                             const QLocale &locale)
{
    std::vector<std::string> names;
    for (const NodeId node : chargers)
        names.push_back(nodeName(fleet, node).toStdString());
    const std::vector<std::string_view> views(names.begin(), names.end());
    const std::vector<std::uint32_t> ranks = NaturalOrder(locale).ranks(views);
    const auto badnessOf = [&](std::size_t i) {
        return badness(fleet.at(fleet.at(chargers[i]).charger()).status);
    };
    std::vector<std::size_t> order(chargers.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return badnessOf(a) != badnessOf(b) ? badnessOf(a) > badnessOf(b) : ranks[a] < ranks[b];
    });
    std::vector<NodeId> sorted;
    for (const std::size_t i : order)
        sorted.push_back(chargers[i]);
    return sorted;
}

TableContent tableOf(const RecordContext &context, const std::vector<NodeId> &chargers)
{
    constexpr Kind kind = Kind::Charger;
    const Fleet &fleet = context.fleet();
    TableContent table;
    for (const NodeId node : arranged(fleet, chargers, context.wording.locale()))
        table.rows.push_back({.object = fleet.objectOf(node), .node = node});
    const auto name = [](const RecordContext &in, const RecordRow &row) {
        return textCell(recordName(in.fleet(), row.object));
    };
    table.columns = {{.title = SitePage::tr("Charger"), .cell = name},
                     fieldColumn(field(kind, "chargerStatus")),
                     fieldColumn(field(kind, "lastSeen")),
                     fieldColumn(field(kind, "chargerModel")),
                     fieldColumn(field(kind, "chargerId"))};
    return table;
}

void writeCounts(PageBuilder &out, const std::vector<NodeId> &chargers)
{
    const RecordContext &context = out.context();
    const SocketTally sockets = tallySockets(out.fleet(), chargers);
    out.section(SitePage::tr("Counted in this document"));
    out.fact(SitePage::tr("Chargers"), numberCell(context, qint64(chargers.size())));
    out.fact(SitePage::tr("Sockets"), numberCell(context, sockets.all));
    const AccessCounts access = accessCounts(out.fleet());
    out.fact(SitePage::tr("Their status"), textCell(tallyText(sockets, context.wording)));
    const std::uint32_t drivers = accessCounts(out.fleet()).sites[number(out.node().site())];
    out.fact(SitePage::tr("May charge here"),
             textCell(SitePage::tr("%1 driver(s)", nullptr, int(drivers))
                          .arg(context.wording.number(drivers))));
}

} // namespace

void writeSite(PageBuilder &out)
{
    const RecordContext &context = out.context();
    const Site &site = out.fleet().at(out.node().site());
    const std::vector<NodeId> chargers = chargersBelow(out.fleet(), out.nodeId());
    out.setStatus(worstCell(context, site.worst), SitePage::tr("Chargers: %1", "1 error"));
    out.section(SitePage::tr("Identity"));
    out.fields(identity);
    writeCounts(out, chargers);
    out.section(SitePage::tr("Sockets as stated"));
    for (const StatedRow &row : stated)
        out.fact(SitePage::tr(row.title), fieldCell(context, out.object(), row.field));
    out.table(SitePage::tr("Chargers"), tableOf(context, chargers));
}

} // namespace chargetree
