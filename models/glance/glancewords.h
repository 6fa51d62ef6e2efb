// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/wording.h"
#include "models/glance/glance.h"

namespace chargetree {

/// "Chargers by status".
QString glanceTitle(GlanceChart chart);
/// What is counted, in all: "990 chargers".
QString glanceTotal(GlanceChart chart, const GlanceSeries &series, const Wording &wording);
/// What stands beside a bar: "Offline", "14 other values", "in the last week".
QString glanceLabel(const GlanceBar &bar, const Wording &wording);
/// The same where it stands alone: a week with both its ends.
QString glanceFullLabel(const GlanceBar &bar, const Wording &wording);
/// "12 of 990 chargers (1.2%)".
QString glanceShare(GlanceChart chart, const GlanceSeries &series, const GlanceBar &bar,
                    const Wording &wording);

} // namespace chargetree
