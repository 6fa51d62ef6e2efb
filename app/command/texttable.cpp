// SPDX-License-Identifier: Apache-2.0
#include "app/command/texttable.h"

#include <algorithm>

namespace chargetree {
namespace {

/// How many columns of a terminal a text takes, wide scripts aside.
qsizetype cellWidth(const QString &text)
{
    return std::count_if(text.begin(), text.end(),
                         [](QChar c) { return !c.isLowSurrogate() && !c.isMark(); });
}

} // namespace

TextTable::TextTable(TextOutput &out, std::vector<Alignment> columns, qsizetype indent)
    : m_out(out)
    , m_columns(std::move(columns))
    , m_indent(indent)
    , m_widths(m_columns.size(), 0)
{
}

void TextTable::add(const QStringList &row)
{
    if (m_isMeasured) {
        writeRow(row);
        return;
    }
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const qsizetype width = cellWidth(row[static_cast<qsizetype>(i)]);
        m_widths[i] = std::max(m_widths[i], std::min(width, widest));
    }
    m_kept.push_back(row);
    if (m_kept.size() == measuredRows) {
        finish();
        m_isMeasured = true;
    }
}

void TextTable::finish()
{
    for (const QStringList &row : m_kept)
        writeRow(row);
    m_kept.clear();
}

void TextTable::writeRow(const QStringList &row)
{
    QString line(m_indent, u' ');
    qsizetype padding = 0; // of the columns before, so that no line ends with spaces
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const QString &text = row[static_cast<qsizetype>(i)];
        const qsizetype missing = std::max<qsizetype>(0, m_widths[i] - cellWidth(text));
        padding += i > 0 ? 2 : 0;
        if (m_columns[i] == Right)
            padding += missing;
        if (!text.isEmpty()) {
            line += QString(padding, u' ') + text;
            padding = 0;
        }
        if (m_columns[i] == Left)
            padding += missing;
    }
    m_out.write(line + u'\n');
}

} // namespace chargetree
