// SPDX-License-Identifier: Apache-2.0
#include "app/source/loadfleet.h"
#include "models/access/redundancy.h"
#include "models/access/siteaccess.h"
#include "models/access/whatif.h"
#include "models/explain/explain.h"
#include "tests/bench/benchwindow.h"
#include "tests/bench/measurements.h"

namespace chargetree::bench {

namespace {

/// The slowest of a number of them.
template <typename Action>
double slowest(std::size_t count, const Action &action)
{
    double most = 0;
    for (std::size_t i = 0; i < count; ++i)
        most = std::max(most, timed([&] { action(i); }));
    return most;
}

SiteId largestSite(const Fleet &fleet)
{
    const auto sites = fleet.sites();
    const auto largest = std::ranges::max_element(sites, {}, &Site::chargers);
    return idAt<SiteId>(std::size_t(largest - sites.begin()));
}

} // namespace

/// Who may use what and why, for every driver, charger and site; a refusal; a site that is closed.
QJsonObject measureProof(const QString &file)
{
    const auto loaded = loadFleet(FleetFile{file}, {});
    const LoadedFleet &whole = *std::get<LoadedFleetPtr>(loaded);
    const Fleet &fleet = *whole.fleet;
    const double index = timed([&] { const AccessIndex made(fleet); });
    const auto ofDriver = [&](std::size_t i) {
        grantsOf(fleet, idAt<DriverId>(i));
        redundantGrants(fleet, idAt<DriverId>(i));
    };
    const auto ofCharger = [&](std::size_t i) {
        grantsTo(fleet, whole.access, idAt<ChargerId>(i));
    };
    const auto ofSite = [&](std::size_t i) { usersOf(fleet, whole.access, idAt<SiteId>(i)); };
    const QString charger = QString::fromStdString(
        std::string(fleet.identity(idAt<ChargerId>(fleet.chargers().size() - 1))));
    return {{QStringLiteral("accessIndexMs"), index},
            {QStringLiteral("driverAccessMs"), slowest(fleet.drivers().size(), ofDriver)},
            {QStringLiteral("chargerAccessMs"), slowest(fleet.chargers().size(), ofCharger)},
            {QStringLiteral("siteAccessMs"), slowest(fleet.sites().size(), ofSite)},
            {QStringLiteral("explainMs"), timed([&] {
                 explain(fleet, {.tag = QStringLiteral("04:11:22:33"), .charger = charger}, {});
             })},
            {QStringLiteral("whatIfMs"), timed([&] { whatIf(fleet, largestSite(fleet), {}); })}};
}

} // namespace chargetree::bench
