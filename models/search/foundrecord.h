// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/fleet.h"
#include "models/search/query/recordkind.h"

#include <QString>

namespace chargetree {

/// The row of the tree where a record stands, by its place in the fleet's table of its kind; a
/// charger's below the charging sites. None for configurations.
NodeId nodeOf(const Fleet &fleet, RecordKind kind, std::uint32_t place);

/// A record that was found, as a script gets it.
struct FoundRecord {
    NodeId node = none<NodeId>;
    QString kind = {}; // as --kind spells it
    QString id = {}; // what people name it by: idTag, chargerId, else the API's id
    QString name = {}; // as the tree shows it
    QString path = {}; // names from the top down to it
    QString driverId = {}; // of tags
    QString chargerId = {}; // of sockets
};

/// `place` as in nodeOf(); of any kind but configurations.
FoundRecord foundRecord(const Fleet &fleet, RecordKind kind, std::uint32_t place);

} // namespace chargetree
