// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/hits.h"
#include "models/items/loadedfleet.h"
#include "models/search/query/query.h"

namespace chargetree {

/// Adds the findings that a query finds to what it found: those whose record is a hit, and, where
/// the query is nothing but words, those whose rule has all of them in its id, title or severity.
void addFindingHits(const LoadedFleet &loaded, const Query &query, Hits &hits);

} // namespace chargetree
