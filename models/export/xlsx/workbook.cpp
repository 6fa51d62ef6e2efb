// SPDX-License-Identifier: Apache-2.0
#include "models/export/xlsx/workbook.h"

#include "models/export/xlsx/workbookcheck.h"
#include "models/export/xlsx/xlsxlibrary.h"
#include "models/fields/visiblepath.h"

#include <QDir>

#include <clocale>
#include <cstdio>
#include <utility>

namespace chargetree {

namespace {

constexpr qsizetype longestSheetName = 31;
constexpr qint64 pieceSize = 256 * 1024;

/// The library prints numbers by the locale of C, where many have a comma. Of this thread alone.
class PointedNumbers final {
public:
    PointedNumbers()
        : m_own(newlocale(LC_NUMERIC_MASK, "C", nullptr))
        , m_before(uselocale(m_own))
    {
    }
    ~PointedNumbers()
    {
        uselocale(m_before);
        freelocale(m_own);
    }
    PointedNumbers(const PointedNumbers &) = delete;
    PointedNumbers &operator=(const PointedNumbers &) = delete;

private:
    locale_t m_own;
    locale_t m_before;
};

/// Qt answers with nothing where TMPDIR names no folder.
QString scratchFolder()
{
    const QString folder = QDir::tempPath();
    return folder.isEmpty() ? QStringLiteral("/tmp") : folder;
}

QByteArray cleanSheetName(const QString &name)
{
    QString clean;
    for (const QChar c : name.left(longestSheetName))
        clean += QStringLiteral("[]:*?/\\'").contains(c) ? QLatin1Char(' ') : c;
    return clean.trimmed().toUtf8();
}

} // namespace

struct Workbook::Library {
    XlsxLibrary xlsx;
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *title = nullptr;
    lxw_format *text = nullptr;
    lxw_format *date = nullptr;
    PointedNumbers numbers = {};

    explicit Library(const XlsxLibrary &library)
        : xlsx(library)
    {
    }
    ~Library()
    {
        if (!book)
            return;
        // The library leaves the files of sheets open that it has not packed.
        lxw_worksheet *left = nullptr;
        STAILQ_FOREACH(left, book->worksheets, list_pointers)
        std::fclose(left->optimize_tmpfile);
        xlsx.lxw_workbook_free(book);
    }
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;

    void makeFormats();
    lxw_error write(lxw_row_t row, lxw_col_t column, const SheetCell &cell, Style style) const;
};

void Workbook::Library::makeFormats()
{
    title = xlsx.workbook_add_format(book);
    xlsx.format_set_bold(title);
    xlsx.format_set_bottom(title, LXW_BORDER_THIN);
    text = xlsx.workbook_add_format(book);
    xlsx.format_set_num_format(text, "@"); // stays text when it is edited
    date = xlsx.workbook_add_format(book);
    xlsx.format_set_num_format(date, "yyyy-mm-dd hh:mm:ss");
    xlsx.format_set_align(date, LXW_ALIGN_LEFT);
}

lxw_error Workbook::Library::write(lxw_row_t row, lxw_col_t column, const SheetCell &cell,
                                   Style style) const
{
    if (const auto *flag = std::get_if<bool>(&cell))
        return xlsx.worksheet_write_boolean(sheet, row, column, int(*flag), nullptr);
    if (const auto *number = std::get_if<double>(&cell))
        return xlsx.worksheet_write_number(sheet, row, column, *number, nullptr);
    if (const auto *moment = std::get_if<SheetDate>(&cell))
        return xlsx.worksheet_write_number(sheet, row, column, moment->serial, date);
    return xlsx.worksheet_write_string(sheet, row, column, std::get<std::string>(cell).c_str(),
                                       style == Style::Title ? title : text);
}

Workbook::Workbook(TimeMs madeAt)
    : m_madeAt(madeAt)
    , m_file(scratchFolder() + QStringLiteral("/chargetree-XXXXXX.xlsx"))
    , m_folder(QFile::encodeName(scratchFolder()))
{
}

Workbook::~Workbook() = default;

bool Workbook::open()
{
    if (!m_file.open())
        return fail();
    const auto xlsx = XlsxLibrary::load();
    if (!xlsx)
        return fail(tr("Excel workbooks need libxlsxwriter, which is not installed; export as CSV, "
                       "or have it installed."));
    m_library = std::make_unique<Library>(*xlsx);
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folder.data();
    m_library->book = m_library->xlsx.workbook_new_opt(
        QFile::encodeName(m_file.fileName()).constData(), &options);
    if (!m_library->book)
        return fail();
    lxw_doc_properties properties = {};
    properties.created = static_cast<time_t>(m_madeAt / 1000);
    m_library->xlsx.workbook_set_properties(m_library->book, &properties);
    m_library->makeFormats();
    return true;
}

bool Workbook::addSheet(const QString &name)
{
    if (!m_fault.isEmpty())
        return false;
    m_library->sheet =
        m_library->xlsx.workbook_add_worksheet(m_library->book, cleanSheetName(name).constData());
    m_tallies.emplace_back();
    return m_library->sheet || fail();
}

bool Workbook::write(std::uint32_t row, std::uint16_t column, const SheetCell &cell, Style style)
{
    if (!m_fault.isEmpty())
        return false;
    if (std::holds_alternative<std::monostate>(cell))
        return true;
    SheetTally &tally = m_tallies.back();
    tally.addCell();
    const auto *text = std::get_if<std::string>(&cell);
    if (!text)
        return m_library->write(row, column, cell, style) == LXW_NO_ERROR || fail();
    bool isCut = false;
    const std::string shown = sheetText(*text, isCut);
    m_cutTexts += isCut ? 1 : 0;
    tally.addText(shown);
    tally.endText();
    return m_library->write(row, column, shown, style) == LXW_NO_ERROR || fail();
}

void Workbook::setWidth(std::uint16_t column, double characters)
{
    m_library->xlsx.worksheet_set_column(m_library->sheet, column, column, characters, nullptr);
}

void Workbook::freezeTitles(std::uint32_t rows, std::uint16_t columns)
{
    m_library->xlsx.worksheet_freeze_panes(m_library->sheet, 1, 0);
    if (columns > 0)
        m_library->xlsx.worksheet_autofilter(m_library->sheet, 0, 0, rows, lxw_col_t(columns - 1));
}

bool Workbook::finish(Sink &sink)
{
    return m_fault.isEmpty() && pack() && (isWholeWorkbook(m_file, m_tallies) || fail())
           && handOn(sink);
}

bool Workbook::pack()
{
    return m_library->xlsx.workbook_close(std::exchange(m_library->book, nullptr)) == LXW_NO_ERROR
           || fail();
}

bool Workbook::handOn(Sink &sink)
{
    if (!m_file.seek(0))
        return fail();
    while (!m_file.atEnd()) {
        const QByteArray piece = m_file.read(pieceSize);
        if (piece.isEmpty())
            return fail();
        if (!sink.write({piece.constData(), std::size_t(piece.size())}))
            return false;
    }
    return true;
}

bool Workbook::fail()
{
    return fail(tr("The workbook could not be made in the folder for temporary files, “%1”; make "
                   "room there, or export as CSV.")
                    .arg(visiblePath(scratchFolder())));
}

bool Workbook::fail(const QString &fault)
{
    m_fault = fault;
    return false;
}

} // namespace chargetree
