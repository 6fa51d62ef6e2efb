// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/recordtablemodel.h"

// The tables of the pane: which records, in which columns.
namespace chargetree {

TableContent tagTable(const RecordContext &context, DriverId driver);
TableContent externalIdTable(const RecordContext &context, ObjectId driver);
/// The drivers of a home site and of its subsites.
TableContent driverTable(const RecordContext &context, NodeId homeSite);
/// The chargers below a row of a site, each once.
TableContent chargerTable(const RecordContext &context, NodeId site);
/// The sockets of one copy of a charger, the controller first. `charger` is the row that their rows
/// are below.
TableContent socketTable(const RecordContext &context, NodeId charger, ObjectId copy);
/// Only what has `filter` in its shown key or value, without regard to case.
TableContent configurationTable(const RecordContext &context, ObjectId charger,
                                const QString &filter);

} // namespace chargetree
