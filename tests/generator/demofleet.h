// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/generator/fleetwriter.h"

#include <string>

namespace chargetree::generator {

/// A small fleet of twelve cities with the troubles of real life, for people to look at; dates are
/// relative to 2026-01-01T12:00:00Z.
FleetSummary generateDemoFleet(bool indent, const Sink &sink);
std::string generateDemoFleet(bool indent = false);

} // namespace chargetree::generator
