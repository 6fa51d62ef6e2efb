// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command/textoutput.h"

#include <QStringList>

#include <vector>

namespace chargetree {

/// Rows of text under each other, aligned for people. Columns are as wide as the first thousand
/// rows want, so that any number of rows can pass through.
class TextTable final {
public:
    enum Alignment { Left, Right };

    /// `indent` in characters.
    TextTable(TextOutput &out, std::vector<Alignment> columns, qsizetype indent = 0);
    ~TextTable() { finish(); }
    TextTable(const TextTable &) = delete;
    TextTable &operator=(const TextTable &) = delete;

    /// One text a column.
    void add(const QStringList &row);
    /// Writes what is kept.
    void finish();

private:
    void writeRow(const QStringList &row);

    static constexpr std::size_t measuredRows = 1000;
    static constexpr qsizetype widest = 48; // characters; longer texts push on what follows

    TextOutput &m_out;
    std::vector<Alignment> m_columns;
    qsizetype m_indent;
    std::vector<qsizetype> m_widths;
    std::vector<QStringList> m_kept;
    bool m_isMeasured = false;
};

} // namespace chargetree
