// SPDX-License-Identifier: Apache-2.0
#include "models/changelist/changetable.h"

#include "models/changelist/changecell.h"
#include "models/changes/changewords.h"

#include <array>

namespace chargetree {

namespace {

// In the order of the enumeration; as `chargetree diff` has them.
constexpr std::array<std::string_view, changeColumnCount> columnNames{
    "change", "kind", "name", "field", "old", "new", "id"};

std::string word(const Change &change, ChangeColumn column, const Wording &wording, bool isShown)
{
    if (!isShown && column == ChangeColumn::Type)
        return std::string(changeKey(change.type));
    if (!isShown && column == ChangeColumn::Kind)
        return std::string(kindKey(change.kind));
    if (!isShown && column == ChangeColumn::Field)
        return change.field;
    const RecordCell cell = changeCell(change, column, wording);
    return (cell.exact.isEmpty() ? cell.text : cell.exact).toStdString();
}

} // namespace

PlainTable changeTable(const FleetChanges &changes, const std::vector<std::uint32_t> &places,
                       const Wording &wording, const ExportRequest &request)
{
    PlainTable table{.request = request};
    table.request.rows.resize(places.size()); // for their number
    for (int i = 0; i < changeColumnCount; ++i)
        table.request.columns.push_back({.name = std::string(columnNames[std::size_t(i)]),
                                         .title = changeTitle(ChangeColumn(i))});
    for (const std::uint32_t place : places) {
        std::vector<ExactValue> &values = table.rows.emplace_back();
        for (int i = 0; i < changeColumnCount; ++i)
            values.push_back({ValueType::Text, word(changes.at(place), ChangeColumn(i), wording,
                                                    request.hasTitles)});
    }
    return table;
}

} // namespace chargetree
