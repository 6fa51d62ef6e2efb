// SPDX-License-Identifier: Apache-2.0
#include "tests/support/loaded.h"

#include "tests/generator/fleetgenerator.h"
#include "tests/support/decoded.h"
#include "tests/support/queries.h"

namespace chargetree {

Judgement testMoment()
{
    return {.now = *parseIsoTime("2026-01-01T12:00:00Z")};
}

LoadedFleetPtr loadedFleet(FleetPtr fleet)
{
    auto loaded = std::make_shared<LoadedFleet>();
    loaded->standing = Standing(*fleet, testMoment());
    loaded->index = TextIndex(*fleet);
    loaded->findings = findFindings(*fleet, loaded->report, testMoment());
    loaded->access = AccessIndex(*fleet);
    loaded->ranks = Ranks(*fleet, loaded->standing, QLocale(QLocale::English));
    loaded->provenance = {.name = QStringLiteral("Test fleet"),
                          .place = QStringLiteral("/somewhere/fleet.json"),
                          .asOf = QDateTime::fromMSecsSinceEpoch(testMoment().now, Qt::UTC)};
    loaded->fleet = std::move(fleet);
    return loaded;
}

LoadedFleetPtr loadedDocument(std::string_view json)
{
    return loadedFleet(decoded(json).fleet);
}

LoadedFleetPtr generatedFleet(int drivers, int chargersPerDriver)
{
    generator::FleetRecipe recipe;
    recipe.drivers = std::size_t(drivers);
    recipe.chargers = 200;
    recipe.chargersPerDriver = std::size_t(chargersPerDriver);
    recipe.lean = true;
    return loadedDocument(generator::generateFleet(recipe));
}

std::shared_ptr<const NodeMask> maskOf(const LoadedFleet &fleet, const QString &text)
{
    const Hits hits = findHits(
        {.fleet = *fleet.fleet, .index = fleet.index, .moment = {testMoment()}}, parsed(text));
    return std::make_shared<const NodeMask>(nodeMask(*fleet.fleet, hits));
}

} // namespace chargetree
