// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/generator/fleetplan.h"
#include "tests/generator/random.h"

namespace chargetree::generator {

/// Gives drivers site grants and single-charger grants that do not overlap.
class AccessPicker final {
public:
    /// `plan` outlives the picker and has its sites and chargers already.
    explicit AccessPicker(const FleetPlan &plan);

    /// About `budget` chargers, at most all there are; about three in four through sites.
    void pick(Random &random, std::size_t budget, Driver &driver);

private:
    void pickSites(Random &random, std::size_t budget, Driver &driver);
    void pickChargers(Random &random, std::size_t budget, Driver &driver);
    bool isCovered(std::size_t site) const;
    bool cover(std::size_t charger);

    const FleetPlan &m_plan;
    std::vector<std::vector<std::size_t>> m_below;
    std::vector<std::uint64_t> m_coveredIn;
    std::uint64_t m_round = 0;
    std::size_t m_covered = 0;
};

} // namespace chargetree::generator
