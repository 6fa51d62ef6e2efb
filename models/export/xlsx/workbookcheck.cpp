// SPDX-License-Identifier: Apache-2.0
#include "models/export/xlsx/workbookcheck.h"

#include "models/export/xlsx/zipreader.h"

#include <QXmlStreamReader>

namespace chargetree {

namespace {

constexpr std::string_view sheetFolder = "xl/worksheets/sheet";

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

bool isWholeWorkbook(QIODevice &archive, const std::vector<SheetTally> &tallies)
{
    std::size_t sheets = 0;
    for (const ZipEntry &entry : zipEntries(archive)) {
        const std::size_t number = sheetNumber(entry);
        if (number > tallies.size())
            return false;
        sheets += number > 0 ? 1 : 0;
        if (number > 0 ? !hasTally(archive, entry, tallies[number - 1])
                       : !isWholeXml(archive, entry))
            return false;
    }
    return sheets == tallies.size();
}

} // namespace chargetree
