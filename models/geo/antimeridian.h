// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geo/clipping.h"
#include "models/geo/mercator.h"

namespace chargetree {

using GeoLine = std::vector<GeoPoint>; // degrees

/// Cuts a closed line of longitudes in [-180, 180] where it crosses 180°: each piece is a ring of
/// its own whose x are in [0, 1]. Two points more than half the world apart are joined the short
/// way round. A ring round a pole is closed along the map's edge there.
std::vector<MapLine> cutRing(const GeoLine &ring);

/// The same for an open line, which is left open.
std::vector<MapLine> cutLine(const GeoLine &line);

} // namespace chargetree
