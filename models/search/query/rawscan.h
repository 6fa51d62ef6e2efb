// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/fleetsearch.h"

namespace chargetree {

/// The records that meet the term by themselves, see RawTest. The longest of all scans.
Hits metByRaw(const SearchScope &scope, const RawTerm &term);

} // namespace chargetree
