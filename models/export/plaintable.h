// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/recordwriter.h"

namespace chargetree {

/// A table that is no list of records: its values, and how it is to be written. The columns are the
/// request's, whose rows count for nothing.
struct PlainTable {
    ExportRequest request = {};
    std::vector<std::vector<ExactValue>> rows = {}; // each has one value a column
};

/// A table that a person wants in a file; it is made where it is written. The fleet is kept as
/// long.
struct TableExport {
    FleetPtr fleet = {};
    std::function<PlainTable()> make = {};
    QString path = {};
};

/// Writes the whole table. `goOn` as writeRecords() has it.
WriteOutcome writeTable(const PlainTable &table, RecordWriter &writer,
                        const std::function<bool(std::size_t)> &goOn = {});

} // namespace chargetree
