// SPDX-License-Identifier: Apache-2.0
#include "models/export/writtencolumn.h"

namespace chargetree {

WrittenColumn writtenColumn(const ExportColumn &column)
{
    return {.name = std::string(column.name),
            .title = exportColumnTitle(column),
            .type = rowOf(column.field).type,
            .value = [value = column.value, field = column.field](const WrittenRow &row) {
                return value(row.fleet, row.record, field, row.revealSecrets);
            }};
}

std::vector<WrittenColumn> writtenColumns(ExportKind kind, std::span<const std::size_t> places)
{
    const auto all = exportColumns(kind);
    std::vector<WrittenColumn> columns;
    for (const std::size_t place : places)
        columns.push_back(writtenColumn(all[place]));
    return columns;
}

std::vector<WrittenColumn> writtenColumns(ExportKind kind)
{
    std::vector<WrittenColumn> columns;
    for (const ExportColumn &column : exportColumns(kind))
        columns.push_back(writtenColumn(column));
    return columns;
}

} // namespace chargetree
