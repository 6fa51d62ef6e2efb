// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/decode/jsonreader.h"

namespace chargetree {

/// Takes the value at hand, of any kind, and appends it without white space. `above` brackets of it
/// stand around it; fails as too deep at a bracket beyond 256.
void appendMinified(JsonReader &reader, std::string &out, std::size_t above = 0);

} // namespace chargetree
