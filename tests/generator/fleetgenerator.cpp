// SPDX-License-Identifier: Apache-2.0
#include "tests/generator/fleetgenerator.h"

#include "tests/generator/recipeplanner.h"

namespace chargetree::generator {

FleetSummary generateFleet(const FleetRecipe &recipe, const Sink &sink)
{
    const RecipePlanner planner(recipe);
    return FleetWriter(planner.plan(), recipe.indent ? Layout::Indented : Layout::Compact, sink)
        .write();
}

std::string generateFleet(const FleetRecipe &recipe)
{
    std::string document;
    generateFleet(recipe, [&document](std::string_view piece) { document += piece; });
    return document;
}

} // namespace chargetree::generator
