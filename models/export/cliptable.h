// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <vector>

namespace chargetree {

/// Cells on their way to the clipboard, as exact values.
struct ClipTable {
    QStringList titles = {};
    std::vector<QStringList> rows = {}; // each as long as the titles

    [[nodiscard]] bool isOneCell() const { return rows.size() == 1 && rows.front().size() == 1; }
};

/// A line of cells with tabs between them, quoted where a cell holds tabs, line ends, or a quote at
/// its begin.
QString clipLine(const QStringList &cells);

/// Such lines. One cell without titles is the bare value.
QString clipText(const ClipTable &table, bool hasTitles);

/// RFC 4180: what programs take that know CSV.
QByteArray clipCsv(const ClipTable &table, bool hasTitles);

/// A table whose cells say that they are text, so that a spreadsheet leaves `0412`, `04E12` and
/// `=1+1` as they are: in the words of LibreOffice and of Excel.
QString clipHtml(const ClipTable &table, bool hasTitles);

} // namespace chargetree
