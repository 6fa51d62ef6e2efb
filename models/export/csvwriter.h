// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/recordwriter.h"

#include <QStringList>

#include <string>

namespace chargetree {

/// CSV to the letter of RFC 4180: UTF-8 without a byte-order mark, commas, CR LF, quotes only where
/// they are needed, a header of column names, nothing altered.
class CsvWriter final : public RecordWriter {
public:
    explicit CsvWriter(Sink &sink)
        : m_sink(sink)
    {
    }
    bool begin(std::span<const ExportColumn> columns) override;
    bool writeRow(const ExportRow &row, std::span<const ExactValue> values) override;
    bool finish() override;

private:
    bool endLine();
    [[nodiscard]] bool flush();

    Sink &m_sink;
    std::string m_buffer;
};

/// Appends one field, in quotes if it holds a comma, quote or line break or has white space at an
/// end.
void appendCsvField(std::string_view text, std::string &out);

/// Appends a line of them with its end.
void appendCsvLine(const QStringList &cells, std::string &out);

} // namespace chargetree
