// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/recordcell.h"

namespace chargetree {

/// A plain summary of a row for a ticket: who it is, how it stands, the facts that one is asked
/// for, and the time and origin of the data. No secrets.
QString ticketText(const RecordContext &context, NodeId node);

} // namespace chargetree
