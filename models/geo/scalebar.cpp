// SPDX-License-Identifier: Apache-2.0
#include "models/geo/scalebar.h"

#include <cmath>

namespace chargetree {

namespace {

struct UnitPair {
    ScaleBar::Unit small;
    double metresOfSmall;
    ScaleBar::Unit large;
    double metresOfLarge;
};
constexpr UnitPair metric{ScaleBar::Unit::Metres, 1, ScaleBar::Unit::Kilometres, 1000};
constexpr UnitPair imperial{ScaleBar::Unit::Feet, 0.3048, ScaleBar::Unit::Miles, 1609.344};

double roundDown(double length)
{
    const double power = std::pow(10, std::floor(std::log10(length)));
    for (const double digit : {5.0, 2.0}) {
        if (digit * power <= length)
            return digit * power;
    }
    return power;
}

} // namespace

ScaleBar scaleBar(double metresPerPixel, double mostPixels, QLocale::MeasurementSystem system)
{
    const UnitPair &units = system == QLocale::MetricSystem ? metric : imperial;
    const double most = metresPerPixel * mostPixels;
    const bool isLarge = most >= units.metresOfLarge;
    const double metres = isLarge ? units.metresOfLarge : units.metresOfSmall;
    const double length = roundDown(most / metres);
    return {length, isLarge ? units.large : units.small, length * metres / metresPerPixel};
}

} // namespace chargetree
