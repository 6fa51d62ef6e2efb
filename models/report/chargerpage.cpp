// SPDX-License-Identifier: Apache-2.0
#include "models/access/driveraccess.h"
#include "models/access/grants.h"
#include "models/fields/chargerplace.h"
#include "models/fields/fieldtext.h"
#include "models/items/recordtables.h"
#include "models/report/pagebuilder.h"

#include <array>

namespace chargetree {

namespace {

struct ChargerPage {
    Q_DECLARE_TR_FUNCTIONS(chargetree::Report)
};

constexpr Kind kind = Kind::Charger;
constexpr std::array state{field(kind, "activeConnection"), field(kind, "lastSeen")};
constexpr std::array identity{field(kind, "chargerId"), field(kind, "id"), field(kind, "evseId"),
                              field(kind, "splitEvseBySocket"), field(kind, "physicalReference")};
constexpr std::array device{field(kind, "manufacturer"), field(kind, "chargerModel"),
                            field(kind, "serialNumber"), field(kind, "firmwareVersion"),
                            field(kind, "meterType"),    field(kind, "meterSerialNumber"),
                            field(kind, "iccid"),        field(kind, "imsi")};
constexpr std::array group{field(kind, "groupName"), field(kind, "groupId"),
                           field(kind, "publicGroupName")};
// What a page has no room for.
constexpr std::array unprinted{field(Kind::Socket, "format"), field(Kind::Socket, "maxVoltage"),
                               field(Kind::Socket, "maxAmperage")};

TableContent socketsOf(const PageBuilder &out)
{
    TableContent table = socketTable(out.context(), out.nodeId(), out.object());
    for (const FieldId field : unprinted) {
        std::erase_if(table.columns, [title = fieldTitle(field)](const RecordColumn &column) {
            return column.title == title;
        });
    }
    return table;
}

RecordCell becauseCell(const RecordContext &context, const RecordRow &row)
{
    const Fleet &fleet = context.fleet();
    const NodeId above = fleet.at(row.node).parent;
    return textCell(fleet.at(above).kind() == NodeKind::GrantedSite
                        ? grantPath(fleet, above)
                        : ChargerPage::tr("granted by itself"));
}

/// A row's node is that of the charger below the driver, its place the driver's.
TableContent usersOf(const RecordContext &context, ChargerId charger)
{
    const Fleet &fleet = context.fleet();
    TableContent table;
    for (const Grant &grant : driversOf(fleet, charger))
        table.rows.push_back({fleet.at(grant.driver).object, grant.row, number(grant.driver)});
    const auto name = [](const RecordContext &in, const RecordRow &row) {
        return textCell(recordName(in.fleet(), row.object));
    };
    const auto tags = [](const RecordContext &in, const RecordRow &row) {
        return worstCell(in, in.loaded->standing.of(in.fleet(), DriverId(row.place)));
    };
    table.columns = {{.title = ChargerPage::tr("Driver"), .cell = name},
                     {.title = ChargerPage::tr("Tags"), .cell = tags},
                     {.title = ChargerPage::tr("Because of"), .cell = becauseCell},
                     fieldColumn(field(Kind::Driver, "id"))};
    return table;
}

void writeLocation(PageBuilder &out)
{
    const ChargerPlace place = placeOf(out.fleet(), out.object());
    out.section(ChargerPage::tr("Location"));
    out.fields(group);
    out.fact(ChargerPage::tr("Coordinates"), textCell(coordinates(place)));
    out.fact(ChargerPage::tr("Address"), textCell(place.address.join(QStringLiteral(", "))));
}

} // namespace

void writeCharger(PageBuilder &out)
{
    const RecordContext &context = out.context();
    const ChargerId id = out.node().charger();
    out.setStatus(fieldCell(context, out.object(), field(kind, "chargerStatus")));
    out.setCopies(out.fleet().copies(out.fleet().at(id).copies));
    out.section(ChargerPage::tr("Status"));
    out.fields(state);
    out.section(ChargerPage::tr("Identity"));
    out.fields(identity);
    out.section(ChargerPage::tr("Device"));
    out.fields(device);
    writeLocation(out);
    out.table(ChargerPage::tr("Sockets"), socketsOf(out));
    const TableContent users = usersOf(context, id);
    const auto count = qint64(users.rows.size());
    out.table(ChargerPage::tr("Who may charge"), users,
              ChargerPage::tr("%1 driver(s), as stated by this document", nullptr, int(count))
                  .arg(context.wording.number(count)));
}

} // namespace chargetree
