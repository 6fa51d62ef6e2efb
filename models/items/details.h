// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/detailsmodel.h"

namespace chargetree {

/// All that is known about a row of the tree: what was counted and judged, then every field of its
/// record, those that the API's page does not know too. `copy` is the copy of a charger or site
/// that is looked at.
std::vector<Detail> detailsOf(const RecordContext &context, NodeId node, ObjectId copy);

/// Every field of one record, without headings.
std::vector<Detail> fieldsOfRecord(const RecordContext &context, ObjectId object);

} // namespace chargetree
