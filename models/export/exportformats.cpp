// SPDX-License-Identifier: Apache-2.0
#include "models/export/exportformats.h"

#include <array>

namespace chargetree {

namespace {

// In the order of ExportFormat.
constexpr std::array<ExportFormatRow, exportFormatCount> formats{{
    {.format = ExportFormat::Xlsx, .word = "xlsx"},
    {.format = ExportFormat::Csv, .word = "csv"},
    {.format = ExportFormat::Json, .word = "json", .hasRecords = true},
    {.format = ExportFormat::Ndjson, .word = "ndjson", .hasRecords = true},
    {.format = ExportFormat::GeoJson, .word = "geojson", .areChargersAlone = true},
}};

} // namespace

const ExportFormatRow &rowOf(ExportFormat format)
{
    return formats[static_cast<std::size_t>(format)];
}

std::optional<ExportFormat> exportFormatOf(std::string_view word)
{
    for (const ExportFormatRow &row : formats) {
        if (row.word == word)
            return row.format;
    }
    return {};
}

bool canBeWritten(ExportKind kind, ExportFormat format)
{
    return kind == ExportKind::Chargers || !rowOf(format).areChargersAlone;
}

} // namespace chargetree
