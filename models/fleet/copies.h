// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/recordstore.h"

namespace chargetree {

/// Whether a field is a trace of traffic: `lastSeen`, `lastMessage`, a socket's `lastUpdated`.
bool isTrace(FieldId field);

/// Whether two copies of a charger say the same but for traces of traffic (`lastSeen`,
/// `lastMessage`, a socket's `lastUpdated`), which move between two lines of one answer.
bool sameButForTraces(const RecordStore &store, ObjectId a, ObjectId b);

} // namespace chargetree
