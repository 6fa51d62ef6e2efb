// SPDX-License-Identifier: Apache-2.0
#include "models/exportplan/exportablecolumns.h"

#include "models/fields/visibletext.h"
#include "models/lists/listbasis.h"
#include "models/lists/listcolumns.h"

#include <algorithm>

namespace chargetree {

namespace {

const ExportColumn *exported(const std::vector<ExportColumn> &columns, const QString &id)
{
    const std::string name = id.toStdString();
    const auto found = std::ranges::find_if(
        columns, [&name](const ExportColumn &column) { return column.name == name; });
    return found == columns.end() ? nullptr : &*found;
}

QString idOf(const ListColumn &column)
{
    return exactText(column.id);
}

ExactValue shownValue(const ListColumn &column, const RecordContext &context,
                      const ListRecord &record)
{
    const RecordCell cell = column.cell(context, record);
    const QString exact = column.exact ? column.exact(context, record) : cell.exact;
    const QString text = exact.isEmpty() ? cell.text : exact;
    if (text.isEmpty())
        return {};
    const bool isNumber = std::holds_alternative<OrderedByNumber>(column.order);
    return {isNumber ? ValueType::Number : ValueType::Text, text.toStdString()};
}

WrittenColumn shownColumn(const ListColumn &column, const ListBasisPtr &basis,
                          const RecordContext &context)
{
    const bool isNumber = std::holds_alternative<OrderedByNumber>(column.order);
    return {.name = std::string(column.id),
            .title = column.title,
            .type = isNumber ? Type::Integer : Type::Text,
            .value = [column, basis, context](const WrittenRow &row) {
                return shownValue(column, context, basis->at(row.place));
            }};
}

} // namespace

std::optional<ListKind> listOf(ExportKind kind)
{
    for (std::size_t i = 0; i < listKindCount; ++i) {
        if (exportedAs(ListKind(i)) == kind)
            return ListKind(i);
    }
    return {};
}

std::vector<ExportableColumn> exportableColumns(ExportKind kind)
{
    std::vector<ExportableColumn> columns;
    if (const auto list = listOf(kind)) {
        for (const ListColumn &column : listColumns(*list))
            columns.push_back({idOf(column), column.title});
        return columns;
    }
    for (const ExportColumn &column : exportColumns(kind))
        columns.push_back({exactText(column.name), exportColumnTitle(column)});
    return columns;
}

std::vector<WrittenColumn> writtenColumns(const LoadedFleetPtr &loaded, ExportKind kind,
                                          const QStringList &ids, const Wording &wording,
                                          const IgnoredFindingsPtr &ignored)
{
    const auto list = listOf(kind);
    const auto exports = exportColumns(kind);
    const auto shown = list ? listColumns(*list) : std::vector<ListColumn>();
    const RecordContext context{.loaded = loaded, .wording = wording};
    ListBasisPtr basis;
    std::vector<WrittenColumn> columns;
    for (const QString &id : ids) {
        const auto listed = std::ranges::find_if(
            shown, [&id](const ListColumn &column) { return idOf(column) == id; });
        if (const ExportColumn *column = exported(exports, id)) {
            columns.push_back(writtenColumn(*column));
            if (listed != shown.end())
                columns.back().title = listed->title;
        } else if (listed != shown.end()) {
            if (!basis)
                basis = std::make_shared<const ListBasis>(loaded, *list, ignored, wording);
            columns.push_back(shownColumn(*listed, basis, context));
        }
    }
    return columns;
}

} // namespace chargetree
