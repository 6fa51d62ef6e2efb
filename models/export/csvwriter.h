// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/recordwriter.h"

#include <QStringList>

#include <string>

namespace chargetree {

/// What a CSV file is like. As it stands it is CSV to the letter of RFC 4180: UTF-8 without a
/// byte-order mark, commas, nothing altered.
struct CsvStyle {
    char delimiter = ',';
    char decimalPoint = '.';
    bool hasMark = false; // of the byte order, by which spreadsheets know UTF-8
    bool isGuarded = false; // an apostrophe before texts that a spreadsheet would calculate
    bool hasTitles = false;
};

/// Of a request: for spreadsheets the delimiter and decimal sign are the locale's.
CsvStyle csvStyle(const ExportRequest &request);

/// Lines end with CR LF, quotes stand only where they are needed, the first line has the columns.
class CsvWriter final : public RecordWriter {
public:
    CsvWriter(const CsvStyle &style, Sink &sink)
        : m_style(style)
        , m_out(sink)
    {
    }
    bool begin(std::span<const WrittenColumn> columns) override;
    bool writeRow(const ExportRow &row, std::span<const ExactValue> values) override;
    bool finish() override { return m_out.finish(); }

private:
    void appendField(const ExactValue &value);
    bool endLine();

    CsvStyle m_style;
    SinkText m_out;
    bool m_isLineBegun = false;
};

/// Whether a spreadsheet would take the text for a formula: it begins with = + - @, a tab, a
/// carriage return or NUL. Source: OWASP ASVS 1.2.10.
bool isFormulaLike(std::string_view text);

/// Appends one field, in quotes if it holds the delimiter, a quote or line break or has white space
/// at an end.
void appendCsvField(std::string_view text, std::string &out, char delimiter = ',');

/// Appends a line of them with its end.
void appendCsvLine(const QStringList &cells, std::string &out);

} // namespace chargetree
