// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/exportcolumns.h"
#include "models/fleet/hits.h"

#include <QLocale>

#include <optional>

namespace chargetree {

/// Where rows are taken from. The fleet alone will do for all but findings.
struct ExportSource {
    ExportSource(const Fleet &ofFleet, FindingSource found = {}) // NOLINT: a fleet is a source
        : fleet(ofFleet)
        , findings(std::move(found))
    {
    }
    const Fleet &fleet;
    FindingSource findings;
};

/// The rows that a kind has in a fleet, by their places: those of the fleet's own tables, for
/// configurations and access their running number, charger by charger and driver by driver, and for
/// findings their place in Findings. Rows of findings live as long as the table.
class ExportTable final {
public:
    ExportTable(ExportSource source, ExportKind kind);

    [[nodiscard]] const Fleet &fleet() const { return m_source.fleet; }
    [[nodiscard]] ExportKind kind() const { return m_kind; }
    [[nodiscard]] std::uint32_t size() const;
    [[nodiscard]] ExportRow row(std::uint32_t place) const;
    /// Of access: the rows of all grants.
    [[nodiscard]] std::span<const NodeId> grants() const { return m_grants; }

private:
    ExportSource m_source;
    ExportKind m_kind;
    std::vector<ExportRow> m_configurations;
    std::vector<NodeId> m_grants;
};

/// Every place of a kind, in the order of the document.
std::vector<std::uint32_t> allRows(const ExportSource &source, ExportKind kind);

/// The places that a search leaves: the records that are hits themselves; where the query asks for
/// nothing of sockets or configurations, also those of a charger that is a hit; of access the
/// grants whose driver, charger or holding site is a hit; of findings those that are hits, or where
/// nobody looked for them those whose record is one.
std::vector<std::uint32_t> rowsFor(const ExportSource &source, ExportKind kind, const Hits &hits);

/// One column rules the order.
struct ExportSort {
    std::size_t column = 0; // place in exportColumns()
    bool isDescending = false;
};

/// What a value of a field of this type is sorted by if it is a number, a flag or a date: the
/// number, 0 or 1, milliseconds since 1970 UTC. A long double holds every int64.
std::optional<long double> sortNumber(const ExactValue &value, Type type);

/// Sorts places: numbers as numbers, dates as moments, texts naturally (Depot 2 before Depot 10) in
/// the locale (C, which has no natural order, is taken as English); what is missing or empty comes
/// last either way. Stable.
void sortRows(const ExportTable &table, const ExportSort &sort, const QLocale &locale,
              std::vector<std::uint32_t> &places);

} // namespace chargetree
