// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/generator/fleetplan.h"
#include "tests/generator/jsonwriter.h"

#include <functional>
#include <string_view>

namespace chargetree::generator {

using Sink = std::function<void(std::string_view)>;

/// What a generated fleet holds; grants counts the charger records under drivers, nodes the home
/// sites, drivers, tags and every site, charger and socket below a driver.
struct FleetSummary {
    std::size_t bytes = 0;
    std::size_t homeSites = 0;
    std::size_t drivers = 0;
    std::size_t tags = 0;
    std::size_t sites = 0;
    std::size_t chargers = 0;
    std::size_t grants = 0;
    std::size_t nodes = 0;
};

/// Writes a plan as one document. The text of a charger and of a site is made once and copied
/// under every driver, so memory grows with the chargers and not with the document.
class FleetWriter final {
public:
    FleetWriter(const FleetPlan &plan, Layout layout, Sink sink);

    FleetSummary write();

private:
    struct Record {
        std::string text;
        std::size_t chargers = 0;
        std::size_t nodes = 0;
    };

    void writeHomeSite(const HomeSite &homeSite);
    void writeDrivers(std::size_t first, std::size_t end);
    void writeDriver(const Driver &driver);
    void count(const Driver &driver);
    void flush();
    const Record &siteRecord(std::size_t site);
    const Record &chargerRecord(std::size_t charger);

    const FleetPlan &m_plan;
    Layout m_layout;
    Sink m_sink;
    std::string m_buffer;
    JsonWriter m_json;
    std::vector<Record> m_siteRecords;
    std::vector<Record> m_chargerRecords;
    FleetSummary m_summary;
};

} // namespace chargetree::generator
