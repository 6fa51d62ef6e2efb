// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/measurements.h"

#include "app/source/loadfleet.h"
#include "models/compare/comparequestion.h"
#include "models/drift/drift.h"
#include "tests/bench/benchwindow.h"

namespace chargetree::bench {

/// What a worker takes for the drift of all configurations, and for as many chargers side by side
/// as can be compared.
QJsonObject measureDrift(const QString &file)
{
    const auto outcome = loadFleet(FleetFile{file}, {});
    if (!std::holds_alternative<LoadedFleetPtr>(outcome))
        return {};
    const LoadedFleetPtr loaded = std::get<LoadedFleetPtr>(outcome);
    CompareQuestion question{.context = {.loaded = loaded}};
    const std::size_t compared = std::min(mostChargersCompared, loaded->fleet->chargers().size());
    for (std::size_t i = 0; i < compared; ++i)
        question.chargers.emplace_back(loaded->fleet->identity(idAt<ChargerId>(i)));
    std::size_t groups = 0;
    const double drift = timed([&] { groups = driftOf(*loaded->fleet).groups.size(); });
    const double compare = timed([&] { answerTo(question); });
    return {{QStringLiteral("driftGroups"), double(groups)},
            {QStringLiteral("driftMs"), drift},
            {QStringLiteral("compareMs"), compare}};
}

} // namespace chargetree::bench
