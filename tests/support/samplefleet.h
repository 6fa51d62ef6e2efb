// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/fleet.h"

#include <string>
#include <string_view>

namespace chargetree {

/// A fleet from an outline, two spaces a level:
///
///     H 1 Helsinki                       home site: id, name
///       D 7 Aino payerId=3               driver: id, name (at the top: without a home site)
///         T 04A2 expiringDate=2030-01-01 tag: idTag
///         S 5 Depot West                 site granted: id, name; below it S and C
///           C FI-1 Available city=Oulu   charger: chargerId, status
///             P 1 Charging               socket: id, status
///             G HeartbeatInterval 300    configuration: key, value
///         C FI-2                         charger granted
///
/// Words with `=` are fields under the API's names (a charger takes those of its location, too);
/// double quotes hold words together. Every other field is left out. A line that makes no sense
/// fails the running test.
FleetPtr sampleFleet(std::string_view outline);

/// The document of the same outline.
std::string sampleDocument(std::string_view outline);

} // namespace chargetree
