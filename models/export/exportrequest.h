// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/exportformats.h"
#include "models/export/exportorigin.h"
#include "models/export/exportrows.h"
#include "models/export/writtencolumn.h"

#include <QTimeZone>

namespace chargetree {

/// What is to be written, in its order, and how. `rows` are places as ExportTable has them.
struct ExportRequest {
    ExportKind kind = ExportKind::Drivers;
    std::vector<std::uint32_t> rows = {};
    FindingSource findings = {}; // of which the rows are, of that kind
    /// Without any it is all of the kind, and of JSON the records as they were received.
    std::vector<WrittenColumn> columns = {};
    bool revealSecrets = false;
    ExportFormat format = ExportFormat::Csv;
    CsvPreset preset = CsvPreset::Exact;
    /// Formats for people (XLSX, CSV for spreadsheets) have titles of columns in place of names.
    bool hasTitles = false;
    QLocale locale = QLocale::c(); // of CSV for spreadsheets
    QTimeZone zone = QTimeZone::utc(); // of dates in XLSX
    ExportOrigin origin = {};
};

} // namespace chargetree
