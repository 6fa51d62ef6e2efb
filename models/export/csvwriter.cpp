// SPDX-License-Identifier: Apache-2.0
#include "models/export/csvwriter.h"

namespace chargetree {

namespace {

constexpr std::size_t chunk = 64 * 1024;

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool needsQuotes(std::string_view text)
{
    if (text.empty())
        return false;
    return isBlank(text.front()) || isBlank(text.back())
           || text.find_first_of(",\"\r\n") != std::string_view::npos;
}

} // namespace

void appendCsvField(std::string_view text, std::string &out)
{
    if (!needsQuotes(text)) {
        out += text;
        return;
    }
    out += '"';
    for (const char c : text) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

void appendCsvLine(const QStringList &cells, std::string &out)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            out += ',';
        appendCsvField(cells[i].toStdString(), out);
    }
    out += "\r\n";
}

bool CsvWriter::begin(std::span<const ExportColumn> columns)
{
    for (const ExportColumn &column : columns) {
        if (&column != &columns.front())
            m_buffer += ',';
        appendCsvField(column.name, m_buffer);
    }
    return endLine();
}

bool CsvWriter::writeRow(const ExportRow &, std::span<const ExactValue> values)
{
    if (values.size() == 1 && values.front().text.empty())
        m_buffer += "\"\""; // an empty line would be no record
    for (const ExactValue &value : values) {
        if (&value != &values.front())
            m_buffer += ',';
        appendCsvField(value.text, m_buffer);
    }
    return endLine();
}

bool CsvWriter::endLine()
{
    m_buffer += "\r\n";
    return m_buffer.size() < chunk || flush();
}

bool CsvWriter::flush()
{
    const bool isTaken = m_sink.write(m_buffer);
    m_buffer.clear();
    return isTaken;
}

bool CsvWriter::finish()
{
    return m_buffer.empty() || flush();
}

} // namespace chargetree
