// SPDX-License-Identifier: Apache-2.0
#include "models/search/foundrecord.h"

#include "models/fields/fieldtext.h"
#include "models/fields/visibletext.h"

namespace chargetree {

namespace {

NodeId nodeOf(const Fleet &fleet, SocketId id)
{
    const Charger &charger = fleet.at(fleet.at(id).charger);
    return fleet.children(charger.node).at(number(id) - charger.sockets.first);
}

QString textOf(const Fleet &fleet, ObjectId object, FieldId field)
{
    return exactText(fleet.store().text(object, field));
}

QString idOf(const Fleet &fleet, RecordKind kind, NodeId node)
{
    const ObjectId object = fleet.objectOf(node);
    switch (kind) {
    case RecordKind::HomeSite:
        return textOf(fleet, object, field(Kind::HomeSite, "id"));
    case RecordKind::Driver:
        return textOf(fleet, object, field(Kind::Driver, "id"));
    case RecordKind::Tag:
        return textOf(fleet, object, field(Kind::Tag, "idTag"));
    case RecordKind::Site:
        return textOf(fleet, object, field(Kind::Site, "id"));
    case RecordKind::Charger:
        return exactText(fleet.identity(fleet.at(node).charger()));
    case RecordKind::Socket:
        return textOf(fleet, object, field(Kind::Socket, "id"));
    case RecordKind::Configuration:
        break;
    }
    return {};
}

} // namespace

NodeId nodeOf(const Fleet &fleet, RecordKind kind, std::uint32_t place)
{
    switch (kind) {
    case RecordKind::HomeSite:
        return fleet.homeSites()[place].node;
    case RecordKind::Driver:
        return fleet.drivers()[place].node;
    case RecordKind::Tag:
        return fleet.nodeOf(TagId(place));
    case RecordKind::Site:
        return fleet.sites()[place].node;
    case RecordKind::Charger:
        return fleet.chargers()[place].node;
    case RecordKind::Socket:
        return nodeOf(fleet, SocketId(place));
    case RecordKind::Configuration:
        break;
    }
    return none<NodeId>;
}

FoundRecord foundRecord(const Fleet &fleet, RecordKind kind, std::uint32_t place)
{
    const NodeId node = nodeOf(fleet, kind, place);
    const std::string_view word = recordKindRows[static_cast<std::size_t>(kind)].word;
    FoundRecord record{.node = node,
                       .kind = exactText(word),
                       .id = idOf(fleet, kind, node),
                       .name = nodeName(fleet, node),
                       .path = nodePath(fleet, node)};
    if (kind == RecordKind::Tag) {
        const Driver &driver = fleet.at(fleet.at(TagId(place)).driver);
        record.driverId = textOf(fleet, driver.object, field(Kind::Driver, "id"));
    } else if (kind == RecordKind::Socket) {
        record.chargerId = exactText(fleet.identity(fleet.at(SocketId(place)).charger));
    }
    return record;
}

} // namespace chargetree
