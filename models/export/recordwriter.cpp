// SPDX-License-Identifier: Apache-2.0
#include "models/export/recordwriter.h"

#include "models/export/csvwriter.h"

namespace chargetree {

namespace {

std::vector<ExportColumn> columnsOf(const ExportRequest &request)
{
    const auto all = exportColumns(request.kind);
    if (request.columns.empty())
        return all;
    std::vector<ExportColumn> columns;
    for (const std::size_t place : request.columns)
        columns.push_back(all[place]);
    return columns;
}

} // namespace

std::unique_ptr<RecordWriter> makeRecordWriter(ExportFormat format, Sink &sink)
{
    switch (format) {
    case ExportFormat::Csv:
        return std::make_unique<CsvWriter>(sink);
    }
    return {};
}

WriteOutcome writeRecords(const Fleet &fleet, const ExportRequest &request, RecordWriter &writer,
                          const std::function<bool(std::size_t)> &goOn)
{
    const ExportTable table(fleet, request.kind);
    const auto columns = columnsOf(request);
    std::vector<ExactValue> values(columns.size());
    if (!writer.begin(columns))
        return WriteOutcome::Refused;
    for (std::size_t done = 0; done < request.rows.size(); ++done) {
        if (goOn && !goOn(done))
            return WriteOutcome::Cancelled;
        const ExportRow row = table.row(request.rows[done]);
        for (std::size_t i = 0; i < columns.size(); ++i)
            values[i] = columns[i].value(fleet, row, columns[i].field, request.revealSecrets);
        if (!writer.writeRow(row, values))
            return WriteOutcome::Refused;
    }
    return writer.finish() ? WriteOutcome::Done : WriteOutcome::Refused;
}

} // namespace chargetree
