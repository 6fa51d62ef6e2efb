// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/recordcell.h"
#include "models/report/reportpage.h"

namespace chargetree {

/// Whose page it is to be.
struct ReportSubject {
    NodeId node = none<NodeId>; // as reportedNode() answers it
    ObjectId copy = none<ObjectId>; // of a charger or site; none: the one that is shown
    Environment environment = Environment::Unmarked; // of the data
};

/// The row that a page tells of where this one is chosen: a tag's driver, a socket's charger, the
/// whole site behind a grant; none where there is no page.
NodeId reportedNode(const Fleet &fleet, NodeId node);

/// The page of a driver, a site or a charger, in the words and at the moment of the context.
/// Secrets stay masked whatever the context says.
ReportPage reportOf(const RecordContext &context, const ReportSubject &subject);

} // namespace chargetree
