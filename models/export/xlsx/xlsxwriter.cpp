// SPDX-License-Identifier: Apache-2.0
#include "models/export/xlsx/xlsxwriter.h"

#include <algorithm>

namespace chargetree {

namespace {

constexpr std::size_t narrowest = 8;
constexpr std::size_t widest = 60;
constexpr std::size_t dateWidth = 19;
constexpr std::size_t filterWidth = 3; // the button in a title
constexpr double padding = 1.5;

std::size_t widthOf(const SheetCell &cell)
{
    if (const auto *text = std::get_if<std::string>(&cell))
        return std::min(text->size(), widest);
    return std::holds_alternative<SheetDate>(cell) ? dateWidth : narrowest;
}

} // namespace

XlsxWriter::XlsxWriter(const ExportRequest &request, Sink &sink)
    : m_request(request)
    , m_sink(sink)
    , m_workbook(request.origin.madeAt)
{
}

bool XlsxWriter::begin(std::span<const WrittenColumn> columns)
{
    for (const WrittenColumn &column : columns) {
        const std::string title = sheetTitle(column, m_request.zone, m_request.hasTitles);
        m_columns.push_back({.title = title,
                             .type = column.type,
                             .width = std::clamp(title.size() + filterWidth, narrowest, widest)});
    }
    return m_workbook.open() && beginSheet();
}

bool XlsxWriter::beginSheet()
{
    QString name = exportKindTitle(m_request.kind);
    if (++m_sheets > 1)
        name += QStringLiteral(" %1").arg(m_sheets);
    if (!m_workbook.addSheet(name))
        return false;
    m_row = 0;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (!m_workbook.write(m_row, std::uint16_t(i), m_columns[i].title, Workbook::Style::Title))
            return false;
    }
    ++m_row;
    return true;
}

void XlsxWriter::endSheet()
{
    m_workbook.freezeTitles(m_row - 1, std::uint16_t(m_columns.size()));
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_workbook.setWidth(std::uint16_t(i), double(m_columns[i].width) + padding);
}

bool XlsxWriter::writeRow(const ExportRow &, std::span<const ExactValue> values)
{
    if (m_row == Workbook::mostRows) {
        endSheet();
        if (!beginSheet())
            return false;
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        const SheetCell cell = sheetCell(values[i], m_columns[i].type, m_request.zone);
        m_columns[i].width = std::max(m_columns[i].width, widthOf(cell));
        if (!m_workbook.write(m_row, std::uint16_t(i), cell))
            return false;
    }
    ++m_row;
    return true;
}

bool XlsxWriter::finish()
{
    endSheet();
    return writeOrigin() && m_workbook.finish(m_sink);
}

bool XlsxWriter::writeOrigin()
{
    if (!m_workbook.addSheet(QCoreApplication::translate("chargetree::Export", "Origin")))
        return false;
    auto lines = originRows(m_request.origin, m_request.kind, m_request.rows.size());
    if (const auto cut = int(m_workbook.cutTexts()); cut > 0)
        lines.emplace_back(
            QCoreApplication::translate("chargetree::Export", "Cut"),
            QCoreApplication::translate("chargetree::Export",
                                        "%n text(s) had more than the 32,767 characters of a cell.",
                                        "", cut));
    std::uint32_t row = 0;
    for (const auto &[label, value] : lines) {
        if (!m_workbook.write(row, 0, label.toStdString(), Workbook::Style::Title)
            || !m_workbook.write(row, 1, value.toStdString()))
            return false;
        ++row;
    }
    m_workbook.setWidth(0, double(narrowest) * 3);
    m_workbook.setWidth(1, double(widest));
    return true;
}

} // namespace chargetree
