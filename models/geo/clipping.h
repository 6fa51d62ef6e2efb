// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>
#include <QRectF>

#include <vector>

namespace chargetree {

using MapLine = std::vector<QPointF>; // places of the map

/// What of a ring lies in a box, as one ring (Sutherland and Hodgman): parts that the box tears
/// apart stay joined along its edges.
MapLine clippedRing(const MapLine &ring, const QRectF &box);

/// What of an open line lies in a box (Liang and Barsky): a piece for each time that it comes in.
std::vector<MapLine> clippedLine(const MapLine &line, const QRectF &box);

} // namespace chargetree
