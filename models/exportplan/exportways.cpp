// SPDX-License-Identifier: Apache-2.0
#include "models/exportplan/exportways.h"

#include <array>

namespace chargetree {

namespace {

constexpr std::array ways{
    ExportWay{.format = ExportFormat::Xlsx,
              .word = "xlsx",
              .title = QT_TRANSLATE_NOOP("chargetree::Export", "Excel workbook (recommended)"),
              .advice = QT_TRANSLATE_NOOP(
                  "chargetree::Export",
                  "Ids, cards and postal codes stay text, dates are dates, and where it came from "
                  "stands in a sheet of its own.")},
    ExportWay{.format = ExportFormat::Csv,
              .preset = CsvPreset::Spreadsheet,
              .word = "csv-spreadsheet",
              .title = QT_TRANSLATE_NOOP("chargetree::Export", "CSV for spreadsheets"),
              .advice = QT_TRANSLATE_NOOP(
                  "chargetree::Export",
                  "An apostrophe guards what would be calculated; ids that look like numbers may "
                  "still be changed when it is opened. A workbook keeps them.")},
    ExportWay{.format = ExportFormat::Csv,
              .word = "csv",
              .title = QT_TRANSLATE_NOOP("chargetree::Export", "CSV for programs"),
              .advice = QT_TRANSLATE_NOOP("chargetree::Export",
                                          "Exactly what the API said, nothing altered. It has no "
                                          "room for where it came from: see below.")},
    ExportWay{.format = ExportFormat::Json,
              .word = "json",
              .title = QT_TRANSLATE_NOOP("chargetree::Export", "JSON"),
              .advice = QT_TRANSLATE_NOOP("chargetree::Export",
                                          "One list for programs: records as they were received, "
                                          "or the columns that you choose.")},
    ExportWay{.format = ExportFormat::Ndjson,
              .word = "ndjson",
              .title = QT_TRANSLATE_NOOP("chargetree::Export", "JSON lines"),
              .advice = QT_TRANSLATE_NOOP("chargetree::Export",
                                          "A record a line, as databases and log collectors read "
                                          "it.")},
    ExportWay{.format = ExportFormat::GeoJson,
              .word = "geojson",
              .title = QT_TRANSLATE_NOOP("chargetree::Export", "GeoJSON (chargers on a map)"),
              .advice = QT_TRANSLATE_NOOP("chargetree::Export",
                                          "Chargers as points for maps; one without a usable "
                                          "position is in it without a point.")},
};

} // namespace

std::span<const ExportWay> exportWays()
{
    return ways;
}

QString exportWayTitle(const ExportWay &way)
{
    return QCoreApplication::translate("chargetree::Export", way.title);
}

QString exportWayAdvice(const ExportWay &way)
{
    return QCoreApplication::translate("chargetree::Export", way.advice);
}

} // namespace chargetree
