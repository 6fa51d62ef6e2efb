// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/sink.h"
#include "models/export/xlsx/sheetcell.h"
#include "models/export/xlsx/sheettally.h"
#include "models/fleet/isotime.h"

#include <QCoreApplication>
#include <QTemporaryFile>

#include <memory>
#include <vector>

namespace chargetree {

/// A workbook that is written row by row in constant memory, by libxlsxwriter, into a file of its
/// own. The library looks away when its writes fail, so the file is read back before it is handed
/// on. Each call is false after a fault; fault() says which.
class Workbook final {
    Q_DECLARE_TR_FUNCTIONS(chargetree::Workbook)

public:
    static constexpr std::uint32_t mostRows = 1'048'576; // of a sheet
    enum class Style { Plain, Title };

    explicit Workbook(TimeMs madeAt);
    ~Workbook();
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    [[nodiscard]] bool open();
    /// The sheet that is written from now on. The name is cleaned of what none may hold.
    [[nodiscard]] bool addSheet(const QString &name);
    /// Rows only ever ascend. Texts that are too long are cut and counted.
    [[nodiscard]] bool write(std::uint32_t row, std::uint16_t column, const SheetCell &cell,
                             Style style = Style::Plain);
    void setWidth(std::uint16_t column, double characters);
    /// The first row stays in sight, and has filters over this many rows.
    void freezeTitles(std::uint32_t rows, std::uint16_t columns);
    /// Packs the workbook, reads it back, and hands it on.
    [[nodiscard]] bool finish(Sink &sink);

    [[nodiscard]] std::size_t cutTexts() const { return m_cutTexts; }
    [[nodiscard]] const QString &fault() const { return m_fault; }

private:
    struct Library; // what is the library's
    bool fail();
    bool fail(const QString &fault);
    bool pack();
    bool handOn(Sink &sink);

    TimeMs m_madeAt;
    QTemporaryFile m_file;
    QByteArray m_folder;
    std::unique_ptr<Library> m_library;
    std::vector<SheetTally> m_tallies; // of the sheets, as they were written
    std::size_t m_cutTexts = 0;
    QString m_fault;
};

} // namespace chargetree
