// SPDX-License-Identifier: Apache-2.0
#include "models/export/csvwriter.h"

namespace chargetree {

namespace {

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool needsQuotes(std::string_view text, char delimiter)
{
    if (text.empty())
        return false;
    return isBlank(text.front()) || isBlank(text.back())
           || text.find_first_of("\"\r\n") != std::string_view::npos
           || text.find(delimiter) != std::string_view::npos;
}

} // namespace

CsvStyle csvStyle(const ExportRequest &request)
{
    if (request.preset == CsvPreset::Exact)
        return {.hasTitles = request.hasTitles};
    const bool hasComma = request.locale.decimalPoint() == QLatin1String(",");
    return {.delimiter = hasComma ? ';' : ',',
            .decimalPoint = hasComma ? ',' : '.',
            .hasMark = true,
            .isGuarded = true,
            .hasTitles = request.hasTitles};
}

bool isFormulaLike(std::string_view text)
{
    constexpr std::string_view first("=+-@\t\r\0", 7);
    return !text.empty() && first.find(text.front()) != std::string_view::npos;
}

void appendCsvField(std::string_view text, std::string &out, char delimiter)
{
    if (!needsQuotes(text, delimiter)) {
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

bool CsvWriter::begin(std::span<const WrittenColumn> columns)
{
    if (m_style.hasMark)
        m_out.text += byteOrderMark;
    for (const WrittenColumn &column : columns)
        appendField(
            {ValueType::Text, m_style.hasTitles ? column.title.toStdString() : column.name});
    return endLine();
}

bool CsvWriter::writeRow(const ExportRow &, std::span<const ExactValue> values)
{
    if (values.size() == 1 && values.front().text.empty())
        m_out.text += "\"\""; // an empty line would be no record
    for (const ExactValue &value : values)
        appendField(value);
    return endLine();
}

void CsvWriter::appendField(const ExactValue &value)
{
    if (m_isLineBegun)
        m_out.text += m_style.delimiter;
    m_isLineBegun = true;
    const std::size_t begin = m_out.text.size();
    const bool isNumber = value.type == ValueType::Number;
    if (m_style.isGuarded && !isNumber && isFormulaLike(value.text))
        appendCsvField('\'' + value.text, m_out.text, m_style.delimiter);
    else
        appendCsvField(value.text, m_out.text, m_style.delimiter);
    if (isNumber && m_style.decimalPoint != '.')
        std::replace(m_out.text.begin() + std::ptrdiff_t(begin), m_out.text.end(), '.',
                     m_style.decimalPoint);
}

bool CsvWriter::endLine()
{
    m_isLineBegun = false;
    m_out.text += "\r\n";
    return m_out.passOn();
}

} // namespace chargetree
