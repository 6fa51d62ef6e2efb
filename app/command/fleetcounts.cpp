// SPDX-License-Identifier: Apache-2.0
#include "app/command/fleetcounts.h"

#include <QCoreApplication>

#include <array>

namespace chargetree {
namespace {

/// One count of a fleet, for machines and for people.
struct CountRow {
    const char *key;
    const char *title;
    std::uint64_t (*count)(const FleetCounts &);
};

constexpr std::array countRows{
    CountRow{.key = "homeSites",
             .title = QT_TRANSLATE_NOOP("VerbInfo", "Home sites"),
             .count = [](const FleetCounts &c) -> std::uint64_t { return c.homeSites; }},
    CountRow{.key = "drivers",
             .title = QT_TRANSLATE_NOOP("VerbInfo", "Drivers"),
             .count = [](const FleetCounts &c) -> std::uint64_t { return c.drivers; }},
    CountRow{.key = "tags",
             .title = QT_TRANSLATE_NOOP("VerbInfo", "Tags"),
             .count = [](const FleetCounts &c) -> std::uint64_t { return c.tags; }},
    CountRow{.key = "sites",
             .title = QT_TRANSLATE_NOOP("VerbInfo", "Charging sites"),
             .count = [](const FleetCounts &c) -> std::uint64_t { return c.sites; }},
    CountRow{.key = "chargers",
             .title = QT_TRANSLATE_NOOP("VerbInfo", "Chargers"),
             .count = [](const FleetCounts &c) -> std::uint64_t { return c.chargers; }},
    CountRow{.key = "sockets",
             .title = QT_TRANSLATE_NOOP("VerbInfo", "Sockets"),
             .count = [](const FleetCounts &c) -> std::uint64_t { return c.sockets; }},
    CountRow{.key = "chargerReferences",
             .title = QT_TRANSLATE_NOOP("VerbInfo", "Charger records in the document"),
             .count = [](const FleetCounts &c) { return c.chargerReferences; }},
};

} // namespace

void addCounts(const LoadedFleet &loaded, JsonLine &line)
{
    for (const CountRow &row : countRows)
        line.add(row.key, row.count(loaded.fleet->counts()));
    line.add("bytes", static_cast<std::uint64_t>(loaded.provenance.bytes));
}

void addCounts(const LoadedFleet &loaded, const Wording &wording, TextTable &table)
{
    for (const CountRow &row : countRows) {
        const auto count = static_cast<qint64>(row.count(loaded.fleet->counts()));
        table.add({QCoreApplication::translate("VerbInfo", row.title), wording.number(count)});
    }
    table.add(
        {QCoreApplication::translate("VerbInfo", "Size"), wording.size(loaded.provenance.bytes)});
}

} // namespace chargetree
