// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/saved/saveditems.h"

namespace chargetree {

/// The searches that the program brings along, named in the user's language. Their ids are stable
/// words.
std::vector<SavedSearch> readySearches();

} // namespace chargetree
