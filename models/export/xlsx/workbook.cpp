// SPDX-License-Identifier: Apache-2.0
#include "models/export/xlsx/workbook.h"

#include "models/export/xlsx/zipreader.h"
#include "models/fields/visiblepath.h"

#include <QDir>
#include <QXmlStreamReader>

#include <clocale>
#include <cstdio>
#include <utility>
#include <xlsxwriter.h>

namespace chargetree {

namespace {

constexpr qsizetype longestSheetName = 31;
constexpr qint64 pieceSize = 256 * 1024;
constexpr std::string_view sheetFolder = "xl/worksheets/sheet";

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

/// The part's number, from 1; 0 where the entry is no sheet.
std::size_t sheetNumber(const ZipEntry &entry)
{
    if (!entry.name.starts_with(sheetFolder))
        return 0;
    return QByteArray::fromStdString(entry.name.substr(sheetFolder.size()))
        .split('.')
        .front()
        .toUInt();
}

bool isWholeXml(QIODevice &archive, const ZipEntry &entry)
{
    QXmlStreamReader reader;
    const auto take = [&reader](std::string_view piece) {
        reader.addData(QByteArray(piece.data(), qsizetype(piece.size())));
        while (!reader.atEnd())
            reader.readNext();
        return reader.error() == QXmlStreamReader::NoError
               || reader.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    };
    return readZipEntry(archive, entry, take) && reader.error() == QXmlStreamReader::NoError;
}

bool hasTally(QIODevice &archive, const ZipEntry &entry, const SheetTally &tally)
{
    SheetScanner scanner;
    const auto take = [&scanner](std::string_view piece) {
        scanner.add(piece);
        return true;
    };
    return readZipEntry(archive, entry, take) && scanner.isWhole() && scanner.tally() == tally;
}

} // namespace

struct Workbook::Library {
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *title = nullptr;
    lxw_format *text = nullptr;
    lxw_format *date = nullptr;
    PointedNumbers numbers = {};

    Library() = default;
    ~Library()
    {
        if (!book)
            return;
        // The library leaves the files of sheets open that it has not packed.
        lxw_worksheet *left = nullptr;
        STAILQ_FOREACH(left, book->worksheets, list_pointers)
        std::fclose(left->optimize_tmpfile);
        lxw_workbook_free(book);
    }
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;

    void makeFormats();
    lxw_error write(lxw_row_t row, lxw_col_t column, const SheetCell &cell, Style style) const;
};

void Workbook::Library::makeFormats()
{
    title = workbook_add_format(book);
    format_set_bold(title);
    format_set_bottom(title, LXW_BORDER_THIN);
    text = workbook_add_format(book);
    format_set_num_format(text, "@"); // stays text when it is edited
    date = workbook_add_format(book);
    format_set_num_format(date, "yyyy-mm-dd hh:mm:ss");
    format_set_align(date, LXW_ALIGN_LEFT);
}

lxw_error Workbook::Library::write(lxw_row_t row, lxw_col_t column, const SheetCell &cell,
                                   Style style) const
{
    if (const auto *flag = std::get_if<bool>(&cell))
        return worksheet_write_boolean(sheet, row, column, int(*flag), nullptr);
    if (const auto *number = std::get_if<double>(&cell))
        return worksheet_write_number(sheet, row, column, *number, nullptr);
    if (const auto *moment = std::get_if<SheetDate>(&cell))
        return worksheet_write_number(sheet, row, column, moment->serial, date);
    return worksheet_write_string(sheet, row, column, std::get<std::string>(cell).c_str(),
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
    m_library = std::make_unique<Library>();
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folder.data();
    m_library->book = workbook_new_opt(QFile::encodeName(m_file.fileName()).constData(), &options);
    if (!m_library->book)
        return fail();
    lxw_doc_properties properties = {};
    properties.created = static_cast<time_t>(m_madeAt / 1000);
    workbook_set_properties(m_library->book, &properties);
    m_library->makeFormats();
    return true;
}

bool Workbook::addSheet(const QString &name)
{
    if (!m_fault.isEmpty())
        return false;
    m_library->sheet = workbook_add_worksheet(m_library->book, cleanSheetName(name).constData());
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
    worksheet_set_column(m_library->sheet, column, column, characters, nullptr);
}

void Workbook::freezeTitles(std::uint32_t rows, std::uint16_t columns)
{
    worksheet_freeze_panes(m_library->sheet, 1, 0);
    if (columns > 0)
        worksheet_autofilter(m_library->sheet, 0, 0, rows, lxw_col_t(columns - 1));
}

bool Workbook::finish(Sink &sink)
{
    return m_fault.isEmpty() && pack() && isReadBack() && handOn(sink);
}

bool Workbook::pack()
{
    return workbook_close(std::exchange(m_library->book, nullptr)) == LXW_NO_ERROR || fail();
}

bool Workbook::isReadBack()
{
    const std::vector<ZipEntry> entries = zipEntries(m_file);
    std::size_t sheets = 0;
    for (const ZipEntry &entry : entries) {
        const std::size_t number = sheetNumber(entry);
        if (number > m_tallies.size())
            return fail();
        sheets += number > 0 ? 1 : 0;
        if (number > 0 ? !hasTally(m_file, entry, m_tallies[number - 1])
                       : !isWholeXml(m_file, entry))
            return fail();
    }
    return sheets == m_tallies.size() || fail();
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
    m_fault = tr("The workbook could not be made in the folder for temporary files, “%1”; make "
                 "room there, or export as CSV.")
                  .arg(visiblePath(scratchFolder()));
    return false;
}

} // namespace chargetree
