// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/generator/accesspicker.h"
#include "tests/generator/fleetgenerator.h"

namespace chargetree::generator {

/// Plans a fleet from a recipe and makes its drivers one at a time.
class RecipePlanner final {
public:
    explicit RecipePlanner(const FleetRecipe &recipe);

    RecipePlanner(const RecipePlanner &) = delete;
    RecipePlanner &operator=(const RecipePlanner &) = delete;

    const FleetPlan &plan() const { return m_plan; }

private:
    void planSites();
    void planChargers(const std::vector<TreeNode> &tree, const std::vector<std::size_t> &ends);
    void planHomeSites();
    Driver driver(std::size_t number);
    void settle(Driver &driver, std::size_t number) const;

    FleetRecipe m_recipe;
    FleetPlan m_plan;
    std::optional<AccessPicker> m_picker;
    std::vector<std::size_t> m_homeSiteEnds;
};

} // namespace chargetree::generator
