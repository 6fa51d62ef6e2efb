// SPDX-License-Identifier: Apache-2.0
#include "models/lists/owncolumns.h"

#include "models/fields/fieldtext.h"
#include "models/fields/visibletext.h"

#include <array>

namespace chargetree {

namespace {

constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

// What rows lead to ------------------------------------------------------------------------------
NodeId ownNode(const Fleet &, const ListRecord &row)
{
    return row.node;
}

NodeId driverNode(const Fleet &fleet, const ListRecord &row)
{
    return fleet.at(row.record.driver).node;
}

NodeId homeNode(const Fleet &fleet, const ListRecord &row)
{
    return fleet.at(driverNode(fleet, row)).parent;
}

NodeId chargerNode(const Fleet &fleet, const ListRecord &row)
{
    return fleet.at(row.record.charger).node;
}

NodeId parentSiteNode(const Fleet &fleet, const ListRecord &row)
{
    const SiteId parent = fleet.at(SiteId(row.place)).parent;
    return parent == none<SiteId> ? none<NodeId> : fleet.at(parent).node;
}

// What is judged
// -----------------------------------------------------------------------------------
RecordCell worstTag(const RecordContext &context, const ListRecord &row)
{
    return worstCell(context, context.loaded->standing.of(context.fleet(), row.record.driver));
}

RecordCell tagValidity(const RecordContext &context, const ListRecord &row)
{
    return validityCell(context, context.fleet().at(TagId(row.place)));
}

RecordCell worstCharger(const RecordContext &context, const ListRecord &row)
{
    return worstCell(context, context.fleet().at(SiteId(row.place)).worst);
}

RecordCell chargerStatus(const RecordContext &context, const ListRecord &row)
{
    return fieldCell(context, row.record.object, field(Kind::Charger, "chargerStatus"));
}

RecordCell socketStatus(const RecordContext &context, const ListRecord &row)
{
    return fieldCell(context, row.record.object, field(Kind::Socket, "status"));
}

// What is counted
// ----------------------------------------------------------------------------------
std::int64_t tagCount(const Fleet &fleet, const ListRecord &row)
{
    return fleet.at(row.record.driver).tags.count;
}

std::int64_t mayUseCount(const Fleet &fleet, const ListRecord &row)
{
    return fleet.at(row.record.driver).chargers;
}

std::int64_t chargerCount(const Fleet &fleet, const ListRecord &row)
{
    return fleet.at(SiteId(row.place)).chargers;
}

std::int64_t socketCount(const Fleet &fleet, const ListRecord &row)
{
    return nodeCount(fleet, row.node);
}

std::int64_t driverCount(const Fleet &, const ListRecord &row)
{
    return row.drivers;
}

// What an export has in other words
// ----------------------------------------------------------------
RecordCell siteName(const RecordContext &context, const ListRecord &row)
{
    const Charger &charger = context.fleet().at(row.record.charger);
    return charger.site == none<SiteId>
               ? fieldCell(context, charger.object, field(Kind::Charger, "groupName"))
               : nodeCell(context, context.fleet().at(charger.site).node);
}

RecordCell controller(const RecordContext &context, const ListRecord &row)
{
    return textCell(context.wording.yesOrNo(context.fleet().at(row.record.socket).isController));
}

RecordCell uid(const RecordContext &context, const ListRecord &row)
{
    return textCell(visibleText(evseUid(context.fleet(), row.record.socket)));
}

/// One of `node`, `judged`, `count` and `text` says what the cells hold.
struct OwnRow {
    ListKind list;
    std::string_view id;
    const char *title = nullptr; // without one an export's column says it
    NodeId (*node)(const Fleet &, const ListRecord &) = nullptr; // shown by its name
    RecordCell (*judged)(const RecordContext &, const ListRecord &) = nullptr;
    std::int64_t (*count)(const Fleet &, const ListRecord &) = nullptr;
    RecordCell (*text)(const RecordContext &, const ListRecord &) = nullptr;
};

constexpr std::array ownRows{
    OwnRow{.list = ListKind::Drivers, .id = "name", .node = ownNode},
    OwnRow{.list = ListKind::Drivers,
           .id = "worstTag",
           .title = QT_TRANSLATE_NOOP("chargetree::Lists", "Worst tag"),
           .judged = worstTag},
    OwnRow{.list = ListKind::Drivers,
           .id = "tags",
           .title = QT_TRANSLATE_NOOP("chargetree::Lists", "Tags"),
           .count = tagCount},
    OwnRow{.list = ListKind::Drivers,
           .id = "mayUse",
           .title = QT_TRANSLATE_NOOP("chargetree::Lists", "May use"),
           .count = mayUseCount},
    OwnRow{.list = ListKind::Drivers,
           .id = "homeSite",
           .title = QT_TRANSLATE_NOOP("chargetree::Lists", "Home site"),
           .node = homeNode},
    OwnRow{.list = ListKind::Tags, .id = "idTag", .node = ownNode},
    OwnRow{.list = ListKind::Tags,
           .id = "validity",
           .title = QT_TRANSLATE_NOOP("chargetree::Lists", "Validity"),
           .judged = tagValidity},
    OwnRow{.list = ListKind::Tags, .id = "driverName", .node = driverNode},
    OwnRow{.list = ListKind::Tags,
           .id = "homeSite",
           .title = QT_TRANSLATE_NOOP("chargetree::Lists", "Home site"),
           .node = homeNode},
    OwnRow{.list = ListKind::Sites, .id = "groupName", .node = ownNode},
    OwnRow{.list = ListKind::Sites,
           .id = "worst",
           .title = QT_TRANSLATE_NOOP("chargetree::Lists", "Worst charger"),
           .judged = worstCharger},
    OwnRow{.list = ListKind::Sites,
           .id = "chargers",
           .title = QT_TRANSLATE_NOOP("chargetree::Lists", "Chargers"),
           .count = chargerCount},
    OwnRow{.list = ListKind::Sites,
           .id = "drivers",
           .title = QT_TRANSLATE_NOOP("chargetree::Lists", "May charge here"),
           .count = driverCount},
    OwnRow{.list = ListKind::Sites,
           .id = "parentSite",
           .title = QT_TRANSLATE_NOOP("chargetree::Lists", "Part of"),
           .node = parentSiteNode},
    OwnRow{.list = ListKind::Chargers, .id = "chargerName", .node = ownNode},
    OwnRow{.list = ListKind::Chargers, .id = "chargerStatus", .judged = chargerStatus},
    OwnRow{.list = ListKind::Chargers, .id = "siteName", .text = siteName},
    OwnRow{.list = ListKind::Chargers,
           .id = "sockets",
           .title = QT_TRANSLATE_NOOP("chargetree::Lists", "Sockets"),
           .count = socketCount},
    OwnRow{.list = ListKind::Chargers,
           .id = "drivers",
           .title = QT_TRANSLATE_NOOP("chargetree::Lists", "May charge here"),
           .count = driverCount},
    OwnRow{.list = ListKind::Sockets, .id = "name", .node = ownNode},
    OwnRow{.list = ListKind::Sockets, .id = "status", .judged = socketStatus},
    OwnRow{.list = ListKind::Sockets,
           .id = "charger",
           .title = QT_TRANSLATE_NOOP("chargetree::Lists", "Charger"),
           .node = chargerNode},
    OwnRow{.list = ListKind::Sockets, .id = "siteName", .text = siteName},
    OwnRow{.list = ListKind::Sockets, .id = "controller", .text = controller},
    OwnRow{.list = ListKind::Sockets, .id = "evseUid", .text = uid},
    OwnRow{.list = ListKind::Configurations,
           .id = "charger",
           .title = QT_TRANSLATE_NOOP("chargetree::Lists", "Charger"),
           .node = chargerNode},
    OwnRow{.list = ListKind::Configurations, .id = "siteName", .text = siteName},
};

const ExportColumn *exported(const std::vector<ExportColumn> &columns, std::string_view id)
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [id](const ExportColumn &column) { return column.name == id; });
    return found == columns.end() ? nullptr : &*found;
}

ListColumn columnOf(const OwnRow &row, const ExportColumn *exported)
{
    ListColumn column{.id = row.id,
                      .title = row.title
                                   ? QCoreApplication::translate("chargetree::Lists", row.title)
                                   : exportColumnTitle(*exported)};
    if (row.node) {
        column.cell = [node = row.node](const RecordContext &context, const ListRecord &at) {
            RecordCell cell = nodeCell(context, node(context.fleet(), at));
            if (node == ownNode)
                cell.link = none<NodeId>; // a row need not lead to itself
            return cell;
        };
        column.order = OrderedByRank{row.node, NameColumn};
        column.isSearched = true;
    } else if (row.judged) {
        column.cell = row.judged;
        column.order = OrderedByRank{ownNode, StatusColumn};
    } else if (row.count) {
        column.cell = [count = row.count](const RecordContext &context, const ListRecord &at) {
            return numberCell(context, count(context.fleet(), at));
        };
        column.order = OrderedByNumber(row.count);
        column.alignment = right;
    } else {
        column.cell = row.text;
        column.order = *exported;
        column.isSearched = rowOf(exported->field).bareWords;
    }
    return column;
}

} // namespace

std::vector<ListColumn> ownColumns(ListKind kind)
{
    const std::vector<ExportColumn> others = exportColumns(exportedAs(kind));
    std::vector<ListColumn> columns;
    for (const OwnRow &row : ownRows) {
        if (row.list == kind)
            columns.push_back(columnOf(row, exported(others, row.id)));
    }
    return columns;
}

} // namespace chargetree
