// SPDX-License-Identifier: Apache-2.0
#include "models/lists/findingcolumns.h"

#include "models/fields/fieldtext.h"
#include "models/fields/visibletext.h"
#include "models/findings/findingrecords.h"
#include "models/findings/findingrules.h"

#include <algorithm>
#include <array>

namespace chargetree {

namespace {

struct KindRow {
    std::string_view word;
    NodeKind kind;
};

constexpr std::array kindRows{
    KindRow{"homeSite", NodeKind::HomeSite}, KindRow{"driver", NodeKind::Driver},
    KindRow{"tag", NodeKind::Tag},           KindRow{"site", NodeKind::Site},
    KindRow{"charger", NodeKind::Charger},   KindRow{"socket", NodeKind::Socket},
};

const FindingRule &ruleOf(const ListRecord &row)
{
    return chargetree::ruleOf(*row.record.finding);
}

// What cells show --------------------------------------------------------------------------------
RecordCell severityCell(const RecordContext &, const ListRecord &row)
{
    RecordCell cell = textCell(severityText(row.record.finding->severity));
    cell.severity = row.record.finding->severity;
    return cell;
}

RecordCell itemCell(const RecordContext &context, const ListRecord &row)
{
    return nodeCell(context, row.node);
}

RecordCell homeSiteCell(const RecordContext &context, const ListRecord &row)
{
    if (row.record.driver == none<DriverId>)
        return {};
    const Fleet &fleet = context.fleet();
    return nodeCell(context, fleet.at(fleet.at(row.record.driver).node).parent);
}

RecordCell messageCell(const RecordContext &context, const ListRecord &row)
{
    return personalCell(
        visibleText(findingMessage(context.fleet(), *row.record.finding, context.wording)),
        mayNamePerson(context.fleet(), *row.record.finding));
}

RecordCell remedyCell(const RecordContext &, const ListRecord &row)
{
    return textCell(findingRemedy(ruleOf(row)));
}

// What rows are ordered by, and where a cell shows no more, that too ------------------------------
std::int64_t severity(const Fleet &, const ListRecord &row)
{
    return std::int64_t(row.record.finding->severity);
}

QString itemText(const Fleet &fleet, const ListRecord &row)
{
    return row.node == none<NodeId> ? QString() : nodeName(fleet, row.node);
}

QString homeSiteText(const Fleet &fleet, const ListRecord &row)
{
    return row.record.driver == none<DriverId>
               ? QString()
               : nodeName(fleet, fleet.at(fleet.at(row.record.driver).node).parent);
}

QString kindText(const Fleet &fleet, const ListRecord &row)
{
    return findingKindText(findingKind(fleet, *row.record.finding));
}

QString ruleText(const Fleet &, const ListRecord &row)
{
    return findingTitle(ruleOf(row));
}

QString remedyText(const Fleet &, const ListRecord &row)
{
    return findingRemedy(ruleOf(row));
}

QString ignoredText(const Fleet &, const ListRecord &row)
{
    return row.ignoredFor ? *row.ignoredFor : QString();
}

/// Who wrote it had the record before their eyes.
RecordCell ignoredCell(const RecordContext &context, const ListRecord &row)
{
    return personalCell(visibleText(ignoredText(context.fleet(), row)),
                        mayNamePerson(context.fleet(), *row.record.finding));
}

using Cell = RecordCell (*)(const RecordContext &, const ListRecord &);
using Text = QString (*)(const Fleet &, const ListRecord &);

struct ColumnRow {
    std::string_view id;
    const char *title;
    Text text = nullptr; // null: an export's value orders the rows, or a number
    Cell cell = nullptr; // null: the text says all, or the export's value
    bool isSearched = false;
};

constexpr std::array columnRows{
    ColumnRow{.id = "severity",
              .title = QT_TRANSLATE_NOOP("chargetree::Lists", "Severity"),
              .cell = severityCell},
    ColumnRow{.id = "name",
              .title = QT_TRANSLATE_NOOP("chargetree::Lists", "Item"),
              .text = itemText,
              .cell = itemCell,
              .isSearched = true},
    ColumnRow{.id = "message",
              .title = QT_TRANSLATE_NOOP("chargetree::Lists", "Reason"),
              .cell = messageCell,
              .isSearched = true},
    ColumnRow{
        .id = "kind", .title = QT_TRANSLATE_NOOP("chargetree::Lists", "Kind"), .text = kindText},
    ColumnRow{.id = "rule",
              .title = QT_TRANSLATE_NOOP("chargetree::Lists", "Rule"),
              .text = ruleText,
              .isSearched = true},
    ColumnRow{.id = "remedy",
              .title = QT_TRANSLATE_NOOP("chargetree::Lists", "Remedy"),
              .text = remedyText,
              .cell = remedyCell},
    ColumnRow{.id = "homeSite",
              .title = QT_TRANSLATE_NOOP("chargetree::Lists", "Home site"),
              .text = homeSiteText,
              .cell = homeSiteCell},
    ColumnRow{.id = "id", .title = QT_TRANSLATE_NOOP("chargetree::Lists", "Id")},
    ColumnRow{.id = "path", .title = QT_TRANSLATE_NOOP("chargetree::Lists", "Path")},
    ColumnRow{.id = "ignoredBecause",
              .title = QT_TRANSLATE_NOOP("chargetree::Lists", "Ignored because"),
              .text = ignoredText,
              .cell = ignoredCell},
};

ListColumn columnOf(const ColumnRow &row, const std::vector<ExportColumn> &exported)
{
    ListColumn column{.id = row.id,
                      .title = QCoreApplication::translate("chargetree::Lists", row.title),
                      .cell = row.cell,
                      .isSearched = row.isSearched};
    if (row.text) {
        column.order = OrderedByText(row.text);
        if (!row.cell)
            column.cell = [text = row.text](const RecordContext &context, const ListRecord &at) {
                return textCell(visibleText(text(context.fleet(), at)));
            };
    } else if (row.cell == Cell(severityCell)) {
        column.order = OrderedByNumber(severity);
    } else {
        const ExportColumn value = *std::ranges::find(exported, row.id, &ExportColumn::name);
        column.order = value;
        if (!row.cell) {
            column.exact = [value](const RecordContext &context, const ListRecord &at) {
                return exactText(value.value(context.fleet(), at.record, value.field, false).text);
            };
            column.cell = [exact = column.exact](const RecordContext &context,
                                                 const ListRecord &at) {
                return personalCell(visibleText(exact(context, at)),
                                    mayNamePerson(context.fleet(), *at.record.finding));
            };
        }
    }
    return column;
}

} // namespace

std::vector<ListColumn> findingListColumns()
{
    const std::vector<ExportColumn> exported = exportColumns(ExportKind::Findings);
    std::vector<ListColumn> columns;
    for (const ColumnRow &row : columnRows)
        columns.push_back(columnOf(row, exported));
    return columns;
}

QString findingKindText(std::string_view kind)
{
    const auto *const row = std::ranges::find(kindRows, kind, &KindRow::word);
    return row == kindRows.end() ? QCoreApplication::translate("chargetree::Lists", "Document")
                                 : Wording::kind(row->kind);
}

QString findingRuleText(std::string_view id)
{
    const FindingRule *rule = ruleNamed(id);
    return rule ? findingTitle(*rule) : visibleText(id);
}

} // namespace chargetree
