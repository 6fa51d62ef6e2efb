// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/recordwriter.h"
#include "models/export/xlsx/workbook.h"

namespace chargetree {

/// An Excel workbook: the kind's own sheet (a second one where there are more rows than a sheet
/// takes), titles that stay in sight and filter, and a sheet that says where it came from.
class XlsxWriter final : public RecordWriter {
public:
    /// `request` is to outlive it.
    XlsxWriter(const ExportRequest &request, Sink &sink);
    bool begin(std::span<const WrittenColumn> columns) override;
    bool writeRow(const ExportRow &row, std::span<const ExactValue> values) override;
    bool finish() override;
    [[nodiscard]] QString fault() const override { return m_workbook.fault(); }

private:
    struct Column {
        std::string title;
        Type type;
        std::size_t width; // in characters, of the widest cell so far
    };
    bool beginSheet();
    void endSheet();
    bool writeOrigin();

    const ExportRequest &m_request;
    Sink &m_sink;
    Workbook m_workbook;
    std::vector<Column> m_columns;
    std::uint32_t m_row = 0; // of the sheet, the next
    int m_sheets = 0;
};

} // namespace chargetree
