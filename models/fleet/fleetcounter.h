// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/fleet.h"

namespace chargetree {

/// Fills in the counts of a fleet whose records are known: each thing once, however often the
/// document repeats it.
class FleetCounter final {
public:
    explicit FleetCounter(Fleet &fleet)
        : m_fleet(fleet)
    {
    }
    void count();

private:
    void countHomeSites();
    void countDrivers();
    void countAccess();
    void countBelowSites();
    void countSockets();

    Fleet &m_fleet;
};

} // namespace chargetree
