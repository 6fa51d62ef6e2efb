// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command/jsonlines.h"
#include "app/command/texttable.h"
#include "models/fields/wording.h"
#include "models/items/loadedfleet.h"

namespace chargetree {

/// What is in a fleet, and the size of its document: for machines, and for people in two columns.
void addCounts(const LoadedFleet &loaded, JsonLine &line);
void addCounts(const LoadedFleet &loaded, const Wording &wording, TextTable &table);

} // namespace chargetree
