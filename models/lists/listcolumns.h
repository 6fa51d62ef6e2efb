// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/recordcell.h"
#include "models/lists/listkinds.h"
#include "models/lists/listrecord.h"

#include <functional>
#include <variant>

namespace chargetree {

/// Ordered as the tree orders such a row in one of its columns.
struct OrderedByRank {
    NodeId (*node)(const Fleet &fleet, const ListRecord &row) = nullptr;
    Column column = NameColumn;
};
/// Ordered by a number; nothing is missing.
using OrderedByNumber =
    std::function<std::optional<std::int64_t>(const Fleet &fleet, const ListRecord &row)>;
/// Ordered by the value that an export writes, secrets masked.
using OrderedByValue = ExportColumn;
/// Ordered naturally by a text that nobody exports.
using OrderedByText = std::function<QString(const Fleet &fleet, const ListRecord &row)>;

/// A column of a list. Its cells are plain text.
struct ListColumn {
    std::string_view id = {}; // stable; of what exports write the export's name
    QString title = {};
    std::function<RecordCell(const RecordContext &context, const ListRecord &row)> cell = {};
    /// The exact value, where it costs something; else the cell has it.
    std::function<QString(const RecordContext &context, const ListRecord &row)> exact = {};
    std::variant<OrderedByRank, OrderedByNumber, OrderedByValue, OrderedByText> order =
        OrderedByRank();
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    bool isSearched = false; // bare words look at it
};

/// All columns of a list, their titles translated: the default ones in their order, then the rest.
/// Each field of the API's page that the record or its owner has is among them. No id twice.
std::vector<ListColumn> listColumns(ListKind kind);

} // namespace chargetree
