// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/wording.h"
#include "models/findings/findings.h"

namespace chargetree {

struct ExportColumn;
struct ExportRow;

/// What rows of findings are made from: what was found in a fleet, and how it is said. Without
/// findings there are no rows.
struct FindingSource {
    FindingsPtr findings = {};
    // For the place of what concerns no record.
    std::shared_ptr<const DocumentReport> report = std::make_shared<const DocumentReport>();
    Wording wording = {};

    [[nodiscard]] std::span<const Finding> all() const
    {
        return findings ? findings->all() : std::span<const Finding>();
    }
};

/// A finding with the records that its own belongs to. What it points at outlives it.
ExportRow findingRow(const Fleet &fleet, const FindingSource &source, std::uint32_t place);

/// All columns of findings, without fields of their records.
std::span<const ExportColumn> findingColumns();

} // namespace chargetree
