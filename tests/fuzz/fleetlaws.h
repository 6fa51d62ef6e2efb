// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/fleet.h"

namespace chargetree {

/// What holds for each fleet, whatever its document: places are within their tables, rows within
/// their parents, counts within what is there. Names the first law that is broken; null if all
/// hold.
const char *brokenLaw(const Fleet &fleet);

} // namespace chargetree
