// SPDX-License-Identifier: Apache-2.0
#include "models/exportplan/exportpreview.h"

#include "models/export/recordwriter.h"
#include "models/export/xlsx/sheetcell.h"
#include "models/fields/visibletext.h"

#include <QDateTime>

namespace chargetree {

namespace {

constexpr std::size_t longestText = 64 * 1024;

/// Takes the beginning and refuses the rest.
class BeginningSink final : public Sink {
public:
    bool write(std::string_view bytes) override
    {
        text += bytes.substr(0, longestText - text.size());
        return text.size() < longestText;
    }
    std::string text;
};

ExportPreview::Cell cellOf(const ExactValue &value, Type type, const QTimeZone &zone)
{
    const SheetCell cell = sheetCell(value, type, zone);
    if (const auto *flag = std::get_if<bool>(&cell))
        return {.text = QLatin1String(*flag ? "TRUE" : "FALSE")};
    if (std::holds_alternative<double>(cell))
        return {.text = visibleText(value.text), .isNumber = true};
    if (const auto *date = std::get_if<SheetDate>(&cell))
        return {.text = sheetDateText(*date)};
    if (const auto *text = std::get_if<std::string>(&cell))
        return {.text = visibleText(*text)};
    return {};
}

/// Keeps the cells of a workbook in place of writing them.
class CellWriter final : public RecordWriter {
public:
    CellWriter(const ExportRequest &request, ExportPreview &preview)
        : m_request(request)
        , m_preview(preview)
    {
    }
    bool begin(std::span<const WrittenColumn> columns) override
    {
        m_columns.assign(columns.begin(), columns.end());
        for (const WrittenColumn &column : columns)
            m_preview.titles +=
                visibleText(sheetTitle(column, m_request.zone, m_request.hasTitles));
        return true;
    }
    bool writeRow(const ExportRow &, std::span<const ExactValue> values) override
    {
        auto &cells = m_preview.rows.emplace_back();
        for (std::size_t i = 0; i < values.size(); ++i)
            cells.push_back(cellOf(values[i], m_columns[i].type, m_request.zone));
        return true;
    }
    bool finish() override { return true; }

private:
    const ExportRequest &m_request;
    ExportPreview &m_preview;
    std::vector<WrittenColumn> m_columns;
};

} // namespace

ExportPreview previewOf(const Fleet &fleet, const ExportRequest &request)
{
    ExportRequest first = request;
    first.rows.resize(std::min(first.rows.size(), previewedRows));
    ExportPreview preview;
    if (request.format == ExportFormat::Xlsx) {
        CellWriter writer(first, preview);
        writeRecords(fleet, first, writer);
        return preview;
    }
    BeginningSink sink;
    const auto writer = makeRecordWriter(fleet, first, sink);
    writeRecords(fleet, first, *writer);
    QString text = exactText(sink.text);
    text.remove(QChar(QChar::ByteOrderMark)).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    preview.text = visibleLines(text, qsizetype(longestText));
    return preview;
}

} // namespace chargetree
