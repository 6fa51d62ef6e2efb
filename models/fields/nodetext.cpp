// SPDX-License-Identifier: Apache-2.0
#include "models/fields/fieldtext.h"
#include "models/fields/visibletext.h"

#include <algorithm>
#include <array>
#include <vector>

namespace chargetree {

namespace {

constexpr auto noRow = std::uint8_t(0xff);

/// Where a kind's name and id stand, and what it is called where it has neither.
struct Naming {
    std::uint8_t name = noRow;
    std::uint8_t id = noRow;
    NodeKind kind = NodeKind::Root;
};

consteval std::uint8_t row(Kind kind, std::string_view name)
{
    return field(kind, name).row;
}

// In the order of Kind.
constexpr std::array<Naming, kindCount> namings{{
    {},
    {row(Kind::HomeSite, "groupName"), row(Kind::HomeSite, "id"), NodeKind::HomeSite},
    {row(Kind::Driver, "name"), row(Kind::Driver, "id"), NodeKind::Driver},
    {row(Kind::Tag, "idTag"), row(Kind::Tag, "id"), NodeKind::Tag},
    {row(Kind::Site, "groupName"), row(Kind::Site, "id"), NodeKind::Site},
    {row(Kind::Charger, "chargerName"), row(Kind::Charger, "chargerId"), NodeKind::Charger},
    {row(Kind::Location, "streetAddress"), row(Kind::Location, "city"), NodeKind::Root},
    {row(Kind::Configuration, "configName"), noRow, NodeKind::Root},
    {row(Kind::Socket, "name"), row(Kind::Socket, "id"), NodeKind::Socket},
    {row(Kind::ExternalId, "referenceId"), row(Kind::ExternalId, "externalId"), NodeKind::Root},
}};

QString shownText(const Fleet &fleet, ObjectId object, std::uint8_t row)
{
    if (row == noRow)
        return {};
    return visibleText(fleet.store().text(object, {fleet.store().kindOf(object), row})).trimmed();
}

QString bracketed(NodeKind kind)
{
    return u'(' % Wording::kind(kind) % u')';
}

/// "Controller", "Socket 1 · Type 2"
QString socketName(const Fleet &fleet, ObjectId socket)
{
    const RecordStore &store = fleet.store();
    if (store.integer(socket, field(Kind::Socket, "id")) == 0)
        return Wording::tr("Controller");
    QString name = shownText(fleet, socket, row(Kind::Socket, "name"));
    if (name.isEmpty()) {
        const QString id = shownText(fleet, socket, row(Kind::Socket, "id"));
        name = id.isEmpty() ? bracketed(NodeKind::Socket) : Wording::tr("Socket %1").arg(id);
    }
    const QString type = shownText(fleet, socket, row(Kind::Socket, "type"));
    return type.isEmpty() ? name : QString(name % u" · " % type);
}

/// The chargers that a driver's own copy of a site holds, each once.
std::vector<ChargerId> chargersBelow(const Fleet &fleet, ObjectId siteCopy)
{
    std::vector<ChargerId> chargers;
    forEachCharger(fleet, siteCopy, [&](ChargerId charger) { chargers.push_back(charger); });
    std::sort(chargers.begin(), chargers.end());
    chargers.erase(std::unique(chargers.begin(), chargers.end()), chargers.end());
    return chargers;
}

Worst worstBelow(const Fleet &fleet, ObjectId siteCopy)
{
    Worst worst;
    for (const ChargerId charger : chargersBelow(fleet, siteCopy)) {
        const Status status = fleet.at(charger).status;
        if (badness(status) > badness(worst.status))
            worst = {status, 1};
        else if (badness(status) == badness(worst.status))
            ++worst.count;
    }
    return worst;
}

qint64 socketCount(const Fleet &fleet, ChargerId charger)
{
    qint64 count = 0;
    for (const SocketId socket : fleet.at(charger).sockets)
        count += fleet.at(socket).isController ? 0 : 1;
    return count;
}

QString statusText(const Fleet &fleet, ObjectId object, FieldId field, const Wording &wording)
{
    const std::string_view word = fleet.store().text(object, field);
    return wording.status(statusOf(word), word);
}

} // namespace

QString recordName(const Fleet &fleet, ObjectId object)
{
    const Kind kind = fleet.store().kindOf(object);
    if (kind == Kind::Socket)
        return socketName(fleet, object);
    const Naming &naming = namings[static_cast<std::size_t>(kind)];
    for (const std::uint8_t row : {naming.name, naming.id}) {
        if (QString text = shownText(fleet, object, row); !text.isEmpty())
            return text;
    }
    if (kind == Kind::Charger)
        return visibleText(fleet.identity(fleet.chargerOf(object)));
    return naming.kind == NodeKind::Root ? QString() : bracketed(naming.kind);
}

QString nodeName(const Fleet &fleet, NodeId node)
{
    const ObjectId object = fleet.objectOf(node);
    return object == none<ObjectId> ? Wording::kind(fleet.at(node).kind())
                                    : recordName(fleet, object);
}

QString nodeIdText(const Fleet &fleet, NodeId id)
{
    const Node &node = fleet.at(id);
    const ObjectId object = fleet.objectOf(id);
    switch (node.kind()) {
    case NodeKind::Root:
    case NodeKind::HomeSites:
    case NodeKind::ChargingSites:
    case NodeKind::SpareDrivers:
    case NodeKind::MayUse:
        return {};
    case NodeKind::HomeSite:
        return shownText(fleet, object, row(Kind::HomeSite, "id"));
    case NodeKind::Driver:
        return shownText(fleet, object, row(Kind::Driver, "id"));
    case NodeKind::Tag:
        return shownText(fleet, object, row(Kind::Tag, "tokenName"));
    case NodeKind::GrantedSite:
    case NodeKind::Site:
        return shownText(fleet, object, row(Kind::Site, "id"));
    case NodeKind::Charger:
        return visibleText(fleet.identity(node.charger()));
    case NodeKind::Socket:
        return visibleText(evseUid(fleet, node.socket()));
    }
    return {};
}

QString nodeStatusText(const Fleet &fleet, const Standing &standing, NodeId id,
                       const Wording &wording)
{
    const Node &node = fleet.at(id);
    switch (node.kind()) {
    case NodeKind::Root:
        break;
    case NodeKind::HomeSites:
        return wording.worst(standing.ofHomeSites());
    case NodeKind::ChargingSites:
        return wording.worst(standing.ofChargers());
    case NodeKind::SpareDrivers:
        return node.childCount == 0 ? QString() : wording.worst(standing.ofSpareDrivers());
    case NodeKind::HomeSite:
        return wording.worst(standing.of(node.homeSite()));
    case NodeKind::Driver:
        return wording.worst(standing.of(fleet, node.driver()));
    case NodeKind::Tag:
        return wording.validity(fleet.at(node.tag()));
    case NodeKind::MayUse:
        return wording.worst(fleet.at(node.driver()).worst);
    case NodeKind::GrantedSite:
        return wording.worst(worstBelow(fleet, node.grantedSite()));
    case NodeKind::Site:
        return wording.worst(fleet.at(node.site()).worst);
    case NodeKind::Charger:
        return statusText(fleet, fleet.at(node.charger()).object,
                          field(Kind::Charger, "chargerStatus"), wording);
    case NodeKind::Socket:
        return statusText(fleet, fleet.at(node.socket()).object, field(Kind::Socket, "status"),
                          wording);
    }
    return {};
}

QString nodePath(const Fleet &fleet, NodeId node)
{
    QStringList names;
    for (; node != Fleet::root && node != none<NodeId>; node = fleet.at(node).parent)
        names.prepend(nodeName(fleet, node));
    return names.join(u" › ");
}

qint64 nodeCount(const Fleet &fleet, NodeId id)
{
    const Node &node = fleet.at(id);
    switch (node.kind()) {
    case NodeKind::HomeSites:
        return fleet.counts().homeSites;
    case NodeKind::ChargingSites:
        return fleet.counts().sites;
    case NodeKind::SpareDrivers:
        return fleet.counts().spareDrivers;
    case NodeKind::HomeSite:
        return fleet.at(node.homeSite()).drivers;
    case NodeKind::MayUse:
        return fleet.at(node.driver()).chargers;
    case NodeKind::GrantedSite:
        return qint64(chargersBelow(fleet, node.grantedSite()).size());
    case NodeKind::Site:
        return fleet.at(node.site()).chargers;
    case NodeKind::Charger:
        return socketCount(fleet, node.charger());
    case NodeKind::Root:
    case NodeKind::Driver:
    case NodeKind::Tag:
    case NodeKind::Socket:
        break;
    }
    return -1;
}

} // namespace chargetree
