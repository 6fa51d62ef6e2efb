// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/fleetsearch.h"

namespace chargetree {

/// Records whose JSON, minified and with secrets masked, has the text. Of home sites, drivers and
/// sites without the home sites, drivers, sites and chargers in them. The longest of all scans.
Hits metByRaw(const SearchScope &scope, const RawTerm &term);

} // namespace chargetree
