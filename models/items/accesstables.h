// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/recordtablemodel.h"

// Who may use what, with the grants that say so, as stated by the document.
namespace chargetree {

/// The chargers that a driver may use, because of which grants, and how many others may.
TableContent accessTable(const RecordContext &context, DriverId driver);
/// The drivers who may use a charger.
TableContent userTable(const RecordContext &context, ChargerId charger);
/// The drivers who may use chargers of a site and its subsites, and how many of them.
TableContent userTable(const RecordContext &context, SiteId site);

/// What of a driver's grants could be revoked without a loss, in a sentence; "" for nothing.
QString redundancyText(const RecordContext &context, DriverId driver);

} // namespace chargetree
