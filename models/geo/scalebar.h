// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>

namespace chargetree {

/// A round length over the ground and how long it is on the map.
struct ScaleBar {
    enum class Unit { Metres, Kilometres, Feet, Miles };
    double length = 0; // 1, 2 or 5 times a power of ten
    Unit unit = Unit::Metres;
    double pixels = 0; // at most what it may take
    bool operator==(const ScaleBar &) const = default;
};

/// The longest that takes no more than `mostPixels`, in the units of a locale.
ScaleBar scaleBar(double metresPerPixel, double mostPixels, QLocale::MeasurementSystem system);

} // namespace chargetree
