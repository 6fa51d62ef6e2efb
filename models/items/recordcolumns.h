// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/fieldtext.h"
#include "models/items/recordtablemodel.h"

// Columns that several tables of records have.
namespace chargetree {

/// The name of the row's record, leading to its row in the tree.
inline RecordColumn linkColumn(const QString &title)
{
    return {.title = title, .cell = [](const RecordContext &context, const RecordRow &row) {
                RecordCell cell = textCell(recordName(context.fleet(), row.object));
                cell.link = row.node;
                cell.isPersonal = isPersonal(context.store().kindOf(row.object));
                return cell;
            }};
}

/// A column of something that only some rows have: `cell(RecordContext, RecordRow)`.
template <typename Cell>
RecordColumn cellColumn(const QString &title, Cell cell)
{
    return {.title = title, .cell = std::move(cell)};
}

/// A column of numbers: `count(Fleet, RecordRow)`.
template <typename Count>
RecordColumn countColumn(const QString &title, Count count)
{
    return {.title = title,
            .cell =
                [count](const RecordContext &context, const RecordRow &row) {
                    return numberCell(context, count(context.fleet(), row));
                },
            .alignment = Qt::AlignRight | Qt::AlignVCenter};
}

} // namespace chargetree
