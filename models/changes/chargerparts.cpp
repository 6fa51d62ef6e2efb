// SPDX-License-Identifier: Apache-2.0
#include "models/changes/chargerparts.h"

#include "models/changes/itemids.h"
#include "models/changes/recordvalues.h"

#include <array>

namespace chargetree {

namespace {

/// A list of a charger whose elements change by themselves.
struct PartKind {
    ItemKind kind;
    FieldId list;
    FieldId id;
    FieldId name;
};

constexpr std::array partKinds{
    PartKind{ItemKind::Socket, field(Kind::Charger, "sockets"), field(Kind::Socket, "id"),
             field(Kind::Socket, "name")},
    PartKind{ItemKind::Configuration, field(Kind::Charger, "chargerConfigurations"),
             field(Kind::Configuration, "configName"), field(Kind::Configuration, "configName")},
};

/// The parts of one charger and who they are in it.
struct Parts {
    Parts(const Fleet &fleet, ObjectId charger, const PartKind &kind)
    {
        Repeats repeats;
        for (const Cell cell : fleet.store().elements(charger, kind.list)) {
            if (!cell.isObject())
                continue;
            objects.push_back(cell.object());
            ids.push_back(repeats.unique(idOr(fleet.store(), cell.object(), kind.id, kind.name)));
        }
    }
    std::vector<ObjectId> objects;
    std::vector<std::string> ids;
};

/// The row of a charger, or of its socket at this place among its sockets.
NodeId rowOfPart(const Fleet &fleet, ChargerId charger, const PartKind &kind, std::uint32_t place)
{
    const NodeId row = fleet.at(charger).node;
    return kind.kind == ItemKind::Socket && row != none<NodeId> ? fleet.children(row).at(place)
                                                                : row;
}

} // namespace

void compareChargerParts(ChangeSink &sink, ChargerId old, ChargerId now,
                         const std::string &identity)
{
    const ObjectId oldObject = sink.old().at(old).object;
    const ObjectId nowObject = sink.now().at(now).object;
    for (const PartKind &kind : partKinds) {
        const Parts ones(sink.old(), oldObject, kind);
        const Parts twos(sink.now(), nowObject, kind);
        const auto item = [&](const Parts &parts, std::uint32_t place, ObjectId owner) {
            return ChangedItem{.kind = kind.kind,
                               .id = identity + ':' + parts.ids[place],
                               .parent = textJson(identity),
                               .object = parts.objects[place],
                               .owner = owner};
        };
        const auto itemNow = [&](std::uint32_t place) {
            ChangedItem found = item(twos, place, nowObject);
            found.node = rowOfPart(sink.now(), now, kind, place);
            return found;
        };
        const MatchedIds matched(ones.ids, twos.ids);
        for (const auto &[one, two] : matched.pairs)
            sink.compare(itemNow(two), ones.objects[one], twos.objects[two]);
        for (const std::uint32_t place : matched.onlyOld)
            sink.remove(item(ones, place, oldObject));
        for (const std::uint32_t place : matched.onlyNow)
            sink.add(itemNow(place));
    }
}

} // namespace chargetree
