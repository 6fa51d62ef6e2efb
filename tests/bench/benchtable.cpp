// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/benchtable.h"

#include <array>

namespace chargetree::bench {

namespace {

constexpr double megabyte = 1e6;

struct TableRow {
    const char *title;
    const char *figure;
    const char *unit;
    double factor = 1; // from what was measured to the unit
    const char *relativeTo = nullptr; // another figure
    const char *words = "";
};

constexpr std::array tableRows{
    TableRow{"stage 1 alone (the limit)", "stage1Seconds", "s"},
    TableRow{"decode", "decodeSeconds", "s", 1, "stage1Seconds", "x stage 1"},
    TableRow{"QJsonDocument", "qjsonSeconds", "s", 1, "decodeSeconds", "x decode"},
    TableRow{"jq", "jqSeconds", "s", 1, "decodeSeconds", "x decode"},
    TableRow{"text index", "indexSeconds", "s", 1, "stage1Seconds", "x stage 1"},
    TableRow{"ranks", "rankSeconds", "s", 1, "stage1Seconds", "x stage 1"},
    TableRow{"findings", "findingsSeconds", "s", 1, "stage1Seconds", "x stage 1"},
    TableRow{"their number", "findings", ""},
    TableRow{"body", "bodyBytes", "MB", 1 / megabyte},
    TableRow{"memory kept", "keptBytes", "MB", 1 / megabyte, "bodyBytes", "x body"},
    TableRow{"memory peak", "peakBytes", "MB", 1 / megabyte, "bodyBytes", "x body"},
    TableRow{"rows of the tree", "nodes", ""},
    TableRow{"expandAll", "expandAllMs", "ms"},
    TableRow{"collapseAll", "collapseAllMs", "ms"},
    TableRow{"sort, all open", "sortMs", "ms"},
    TableRow{"repaint", "repaintMs", "ms"},
    TableRow{"key presses", "keyPresses", ""},
    TableRow{"search a key press, p50", "keyP50Ms", "ms"},
    TableRow{"search a key press, p99", "keyP99Ms", "ms"},
    TableRow{"longest gap while loading", "loadGapMs", "ms"},
    TableRow{"longest gap while searching", "searchGapMs", "ms"},
    TableRow{"longest gap, typing fast", "typingGapMs", "ms"},
    TableRow{"QSortFilterProxyModel, p50", "proxyFilterMs", "ms", 1, "keyP50Ms", "x search"},
    TableRow{"rows of the longest list", "listRows", ""},
    TableRow{"slowest list to open", "listOpenMs", "ms"},
    TableRow{"slowest column to sort by", "listSortMs", "ms"},
    TableRow{"longest gap in the lists", "listGapMs", "ms"},
    TableRow{"the fleet at a glance", "glanceMs", "ms"},
    TableRow{"slowest row at a glance", "glanceSlowestMs", "ms"},
    TableRow{"changes found", "diffChanges", ""},
    TableRow{"two fleets compared", "diffSeconds", "s"},
    TableRow{"the same twice", "diffSameSeconds", "s"},
    TableRow{"two with nothing in common", "diffOtherSeconds", "s"},
    TableRow{"rows of access", "accessRows", ""},
    TableRow{"file to access as CSV", "accessSeconds", "s"},
    TableRow{"the same by jq", "accessJqSeconds", "s", 1, "accessSeconds", "x ours"},
    TableRow{"groups whose drift is judged", "driftGroups", ""},
    TableRow{"drift of configurations", "driftMs", "ms"},
    TableRow{"50 chargers side by side", "compareMs", "ms"},
    TableRow{"who may use a charger, laid down", "accessIndexMs", "ms"},
    TableRow{"access of the slowest driver", "driverAccessMs", "ms"},
    TableRow{"access to the slowest charger", "chargerAccessMs", "ms"},
    TableRow{"access to the slowest site", "siteAccessMs", "ms"},
    TableRow{"why a card is refused", "explainMs", "ms"},
    TableRow{"what if the largest site closed", "whatIfMs", "ms"},
    TableRow{"rows of a workbook of drivers", "workbookRows", ""},
    TableRow{"its time", "workbookMs", "ms"},
    TableRow{"its memory beside the fleet", "workbookBytes", "MB", 1 / megabyte},
    TableRow{"longest gap while exporting", "exportGapMs", "ms"},
    TableRow{"cancel until it is told", "cancelToldMs", "ms"},
    TableRow{"cancel until all has ended", "cancelEndedMs", "ms"},
};

} // namespace

QString tableOf(const QJsonObject &figures)
{
    QString table;
    for (const TableRow &row : tableRows) {
        const QJsonValue value = figures.value(QLatin1String(row.figure));
        if (!value.isDouble())
            continue;
        QString line = QStringLiteral("%1 %2 %3")
                           .arg(QLatin1String(row.title), -30)
                           .arg(value.toDouble() * row.factor, 12, 'f',
                                *row.unit == '\0' ? 0 : (*row.unit == 's' ? 3 : 1))
                           .arg(QLatin1String(row.unit), -3);
        const double other =
            row.relativeTo ? figures.value(QLatin1String(row.relativeTo)).toDouble() : 0;
        if (other > 0)
            line += QStringLiteral("%1 %2")
                        .arg(value.toDouble() / other, 9, 'f', 2)
                        .arg(QLatin1String(row.words));
        table += line.trimmed() + QLatin1Char('\n');
    }
    return table;
}

} // namespace chargetree::bench
