// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/fleetsearch.h"

namespace chargetree {

/// The query of a text; the running test fails if it is not understood.
Query parsed(const QString &text);

/// What it finds at testMoment(), in UTC.
Hits hitsIn(const Fleet &fleet, const Query &query);
Hits hitsIn(const Fleet &fleet, const TextIndex &index, const Query &query);

} // namespace chargetree
