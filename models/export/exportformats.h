// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/exportcolumns.h"

namespace chargetree {

enum class ExportFormat { Xlsx, Csv, Json, Ndjson, GeoJson };
inline constexpr std::size_t exportFormatCount = 5;

/// How CSV is written: to the letter of RFC 4180 with nothing altered, or for spreadsheets, which
/// would take texts for numbers and formulas.
enum class CsvPreset { Exact, Spreadsheet };

/// All that is said of one format.
struct ExportFormatRow {
    ExportFormat format = ExportFormat::Csv;
    std::string_view word = {}; // stable, for machines: `csv`; the ending of its files, too
    bool hasRecords = false; // can have records as they were received
    bool areChargersAlone = false;
};

const ExportFormatRow &rowOf(ExportFormat format);
std::optional<ExportFormat> exportFormatOf(std::string_view word);

/// Whether a kind can be written in a format: GeoJSON has places, and only chargers have one.
bool canBeWritten(ExportKind kind, ExportFormat format);

} // namespace chargetree
