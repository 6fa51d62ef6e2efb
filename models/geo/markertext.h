// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/wording.h"
#include "models/geo/clusters.h"

namespace chargetree {

/// The site that all of these chargers belong to; none if they do not share one.
SiteId sharedSite(const Fleet &fleet, std::span<const ChargerSpot> spots,
                  std::span<const std::uint32_t> members);

/// What a marker stands for, in lines: a charger's name, status, id and site, or how many chargers
/// have which status, worst first. Plain text.
QString markerText(const Fleet &fleet, std::span<const ChargerSpot> spots,
                   std::span<const std::uint32_t> members, const Wording &wording);

/// Why a charger is not on the map.
QString unplacedReason(ChargerPlace::Position reason);

} // namespace chargetree
