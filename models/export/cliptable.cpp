// SPDX-License-Identifier: Apache-2.0
#include "models/export/cliptable.h"

#include "models/export/csvwriter.h"

#include <algorithm>

namespace chargetree {

namespace {

/// Each line in turn, the titles first.
template <typename Visit>
void forEachLine(const ClipTable &table, bool hasTitles, const Visit &visit)
{
    if (hasTitles)
        visit(table.titles, true);
    for (const QStringList &row : table.rows)
        visit(row, false);
}

/// Readers of HTML drop blanks at the ends of a line and all but one of a run, except in `<pre>`.
bool hasBlanksToLose(const QString &cell)
{
    const QList<QStringView> lines = QStringView(cell).split(u'\n');
    return std::any_of(lines.begin(), lines.end(),
                       [](QStringView line) { return line.toString().simplified() != line; });
}

QString cellHtml(const QString &cell)
{
    QString text = cell.toHtmlEscaped();
    text.replace(u'\n', QStringLiteral("<br>"));
    return hasBlanksToLose(cell) ? QString(QStringLiteral("<pre style=\"font:inherit;margin:0\">")
                                           % text % QStringLiteral("</pre>"))
                                 : text;
}

} // namespace

QString clipLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells) {
        const bool needsQuotes = cell.startsWith(u'"') || cell.contains(u'\t')
                                 || cell.contains(u'\n') || cell.contains(u'\r');
        quoted += needsQuotes
                      ? QString(u'"' % QString(cell).replace(u'"', QStringLiteral("\"\"")) % u'"')
                      : cell;
    }
    return quoted.join(u'\t');
}

QString clipText(const ClipTable &table, bool hasTitles)
{
    if (!hasTitles && table.isOneCell())
        return table.rows.front().front();
    QStringList lines;
    forEachLine(table, hasTitles,
                [&lines](const QStringList &cells, bool) { lines += clipLine(cells); });
    return lines.join(u'\n');
}

QByteArray clipCsv(const ClipTable &table, bool hasTitles)
{
    std::string csv;
    forEachLine(table, hasTitles,
                [&csv](const QStringList &cells, bool) { appendCsvLine(cells, csv); });
    return QByteArray::fromStdString(csv);
}

QString clipHtml(const ClipTable &table, bool hasTitles)
{
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body><table>");
    forEachLine(table, hasTitles, [&html](const QStringList &cells, bool areTitles) {
        const auto tag = areTitles ? u'h' : u'd';
        html += QStringLiteral("<tr>");
        for (const QString &cell : cells)
            html += QStringLiteral("<t") % tag
                    % QStringLiteral(" sdnum=\"1033;0;@\" style=\"mso-number-format:'\\@'\">")
                    % cellHtml(cell) % QStringLiteral("</t") % tag % u'>';
        html += QStringLiteral("</tr>");
    });
    return html % QStringLiteral("</table></body></html>");
}

} // namespace chargetree
