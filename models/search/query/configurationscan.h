// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/fleetsearch.h"

namespace chargetree {

/// Configurations whose key meets the term, with the value where one is asked for; without one a
/// value that meets it will do. Values that are masked are not looked at. With them their chargers.
Hits metByConfiguration(const SearchScope &scope, const ConfigurationTerm &term);

} // namespace chargetree
