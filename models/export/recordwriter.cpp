// SPDX-License-Identifier: Apache-2.0
#include "models/export/recordwriter.h"

#include "models/export/csvwriter.h"
#include "models/export/geojsonwriter.h"
#include "models/export/jsonwriter.h"
#include "models/export/xlsx/xlsxwriter.h"

namespace chargetree {

std::vector<WrittenColumn> columnsOf(const ExportRequest &request)
{
    if (!request.columns.empty())
        return request.columns;
    const bool areReceived = rowOf(request.format).hasRecords && areRecords(request.kind);
    return areReceived ? std::vector<WrittenColumn>() : writtenColumns(request.kind);
}

std::unique_ptr<RecordWriter> makeRecordWriter(const Fleet &fleet, const ExportRequest &request,
                                               Sink &sink)
{
    switch (request.format) {
    case ExportFormat::Xlsx:
        return std::make_unique<XlsxWriter>(request, sink);
    case ExportFormat::Csv:
        return std::make_unique<CsvWriter>(csvStyle(request), sink);
    case ExportFormat::Json:
        return std::make_unique<JsonWriter>(JsonWriter::Frame::List, fleet, request, sink);
    case ExportFormat::Ndjson:
        return std::make_unique<JsonWriter>(JsonWriter::Frame::Lines, fleet, request, sink);
    case ExportFormat::GeoJson:
        return std::make_unique<GeoJsonWriter>(fleet, request, sink);
    }
    return {};
}

WriteOutcome writeRecords(const Fleet &fleet, const ExportRequest &request, RecordWriter &writer,
                          const std::function<bool(std::size_t)> &goOn)
{
    const ExportTable table({fleet, request.findings}, request.kind);
    const std::vector<WrittenColumn> columns = columnsOf(request);
    std::vector<ExactValue> values(columns.size());
    if (!writer.begin(columns))
        return WriteOutcome::Refused;
    for (std::size_t done = 0; done < request.rows.size(); ++done) {
        if (goOn && !goOn(done))
            return WriteOutcome::Cancelled;
        const std::uint32_t place = request.rows[done];
        const WrittenRow row{.fleet = fleet,
                             .record = table.row(place),
                             .place = place,
                             .revealSecrets = request.revealSecrets};
        for (std::size_t i = 0; i < columns.size(); ++i)
            values[i] = columns[i].value(row);
        if (!writer.writeRow(row.record, values))
            return WriteOutcome::Refused;
    }
    if (goOn && !goOn(request.rows.size()))
        return WriteOutcome::Cancelled;
    return writer.finish() ? WriteOutcome::Done : WriteOutcome::Refused;
}

} // namespace chargetree
