// SPDX-License-Identifier: Apache-2.0
#include "models/items/accesstables.h"

#include "models/access/driveraccess.h"
#include "models/access/redundancy.h"
#include "models/access/siteaccess.h"
#include "models/access/whatifwords.h"
#include "models/items/recordcolumns.h"

#include <algorithm>
#include <unordered_map>

namespace chargetree {

namespace {

struct AccessTables {
    Q_DECLARE_TR_FUNCTIONS(chargetree::AccessTables)
};

using Rows = std::vector<NodeId>;

/// A cell that costs something is made once a row: a view asks for it a dozen times to paint it.
/// Holds for one table, whose context stays.
template <typename Make>
auto madeOnce(Make make)
{
    const auto made = std::make_shared<std::unordered_map<std::uint32_t, RecordCell>>();
    return [make, made](const RecordContext &context, const RecordRow &row) {
        const auto known = made->find(row.place);
        return known == made->end() ? made->emplace(row.place, make(context, row)).first->second
                                    : known->second;
    };
}

/// "site grant Helsinki; direct grant (redundant)". `rows` are those of sites or chargers below May
/// use.
RecordCell grantsCell(const Fleet &fleet, const Rows &rows, const Rows &redundant)
{
    QStringList grants;
    for (const NodeId row : rows) {
        const bool isSite = fleet.at(row).kind() == NodeKind::GrantedSite;
        const QString words = WhatIfWords::grant(fleet, {.site = isSite ? row : none<NodeId>});
        const bool isRedundant = std::ranges::binary_search(redundant, wholeGrant(fleet, row));
        grants += isRedundant ? AccessTables::tr("%1 (redundant)", "a grant").arg(words) : words;
    }
    grants.removeDuplicates();
    RecordCell cell = textCell(grants.join(QStringLiteral("; ")));
    cell.toolTip = cell.text;
    if (grants.size() > 1)
        cell.remark = AccessTables::tr("%n ways", "of a driver to a charger", int(grants.size()));
    return cell;
}

/// The rows by which a driver's access is granted: of the sites that hold the charger, and of the
/// charger where it is granted itself.
Rows rowsOf(const Fleet &fleet, const DriverAccess &access, DriverId driver)
{
    Rows rows = access.sites;
    for (const NodeId row : fleet.children(mayUseNode(fleet, driver))) {
        const Node &node = fleet.at(row);
        if (access.isDirect && node.kind() == NodeKind::Charger && node.charger() == access.charger)
            rows.push_back(row);
    }
    return rows;
}

/// The site that holds a charger, leading to its row.
RecordCell siteCell(const RecordContext &context, const RecordRow &row)
{
    const Fleet &fleet = context.fleet();
    const SiteId site = fleet.at(fleet.chargerOf(row.object)).site;
    if (site != none<SiteId>)
        return nodeCell(context, fleet.at(site).node);
    return fieldCell(context, row.object, field(Kind::Charger, "groupName"));
}

/// How many others may use the charger, leading to who they are.
RecordCell othersCell(const RecordContext &context, const RecordRow &row)
{
    const Fleet &fleet = context.fleet();
    const ChargerId charger = fleet.chargerOf(row.object);
    const std::size_t users = userCount(fleet, context.loaded->access, charger);
    RecordCell cell = numberCell(context, qint64(users) - 1);
    cell.link = fleet.at(charger).node;
    cell.toolTip = AccessTables::tr("Other drivers who may use it; Enter shows who they are");
    return cell;
}

RecordCell tagsCell(const RecordContext &context, const RecordRow &row)
{
    const DriverId driver = context.fleet().at(row.node).driver();
    return worstCell(context, context.loaded->standing.of(context.fleet(), driver));
}

RecordCell homeCell(const RecordContext &context, const RecordRow &row)
{
    return nodeCell(context, context.fleet().at(row.node).parent);
}

RecordRow driverRow(const Fleet &fleet, DriverId driver, std::size_t place)
{
    return {.object = fleet.at(driver).object,
            .node = fleet.at(driver).node,
            .place = static_cast<std::uint32_t>(place)};
}

/// `grants(place)` are the rows by which that row's driver has access.
template <typename Grants>
RecordColumn becauseColumn(Grants grants)
{
    const auto cell = [grants](const RecordContext &context, const RecordRow &row) {
        const Fleet &fleet = context.fleet();
        const DriverId driver = fleet.at(row.node).driver();
        return grantsCell(fleet, grants(row.place), redundantGrants(fleet, driver));
    };
    return cellColumn(AccessTables::tr("Because of"), madeOnce(cell));
}

} // namespace

TableContent accessTable(const RecordContext &context, DriverId driver)
{
    const Fleet &fleet = context.fleet();
    const auto access = std::make_shared<const std::vector<DriverAccess>>(accessOf(fleet, driver));
    const auto redundant = std::make_shared<const Rows>(redundantGrants(fleet, driver));
    TableContent table;
    for (const DriverAccess &entry : *access)
        table.rows.push_back(
            {fleet.at(entry.charger).object, entry.node, std::uint32_t(table.rows.size())});
    const auto becauseOf = [=](const RecordContext &in, const RecordRow &row) {
        const Fleet &its = in.fleet();
        return grantsCell(its, rowsOf(its, (*access)[row.place], driver), *redundant);
    };
    RecordColumn others = cellColumn(AccessTables::tr("Others"), madeOnce(&othersCell));
    others.alignment = Qt::AlignRight | Qt::AlignVCenter;
    table.columns = {
        linkColumn(AccessTables::tr("Charger")), fieldColumn(field(Kind::Charger, "chargerStatus")),
        cellColumn(AccessTables::tr("Site"), siteCell),
        cellColumn(AccessTables::tr("Because of"), madeOnce(becauseOf)), std::move(others)};
    return table;
}

TableContent userTable(const RecordContext &context, ChargerId charger)
{
    const Fleet &fleet = context.fleet();
    const auto users = std::make_shared<std::vector<Rows>>();
    TableContent table;
    DriverId last = none<DriverId>;
    for (const Grant &grant : grantsTo(fleet, context.loaded->access, charger)) {
        if (std::exchange(last, grant.driver) != grant.driver) {
            table.rows.push_back(driverRow(fleet, grant.driver, users->size()));
            users->push_back({});
        }
        users->back().push_back(grant.site == none<NodeId> ? grant.row : grant.site);
    }
    const auto grants = [users = std::shared_ptr<const std::vector<Rows>>(users)](
                            std::uint32_t place) { return (*users)[place]; };
    table.columns = {linkColumn(AccessTables::tr("Driver")),
                     cellColumn(AccessTables::tr("Worst tag"), tagsCell), becauseColumn(grants),
                     cellColumn(AccessTables::tr("Home site"), homeCell),
                     fieldColumn(field(Kind::Driver, "id"))};
    return table;
}

TableContent userTable(const RecordContext &context, SiteId site)
{
    const Fleet &fleet = context.fleet();
    const auto users =
        std::make_shared<const std::vector<SiteUser>>(usersOf(fleet, context.loaded->access, site));
    TableContent table;
    for (const SiteUser &user : *users)
        table.rows.push_back(driverRow(fleet, user.driver, table.rows.size()));
    const auto grants = [users](std::uint32_t place) { return (*users)[place].grants; };
    const auto chargers = [users](const Fleet &, const RecordRow &row) {
        return (*users)[row.place].chargers;
    };
    table.columns = {linkColumn(AccessTables::tr("Driver")),
                     cellColumn(AccessTables::tr("Worst tag"), tagsCell),
                     countColumn(AccessTables::tr("Chargers here"), chargers),
                     becauseColumn(grants),
                     cellColumn(AccessTables::tr("Home site"), homeCell),
                     fieldColumn(field(Kind::Driver, "id"))};
    return table;
}

QString redundancyText(const RecordContext &context, DriverId driver)
{
    constexpr std::size_t mostNamed = 5;
    const Fleet &fleet = context.fleet();
    const Rows redundant = redundantGrants(fleet, driver);
    if (redundant.empty())
        return {};
    QStringList names;
    for (const NodeId row : redundant) {
        if (std::size_t(names.size()) < mostNamed)
            names += nodeName(fleet, row);
    }
    if (redundant.size() > mostNamed)
        names += QStringLiteral("…");
    return AccessTables::tr("%n grants are redundant: %1. They give nothing that the others do not "
                            "give, and could be revoked together without a loss.",
                            "", int(redundant.size()))
        .arg(names.join(QStringLiteral(", ")));
}

} // namespace chargetree
