// SPDX-License-Identifier: Apache-2.0
#include "models/compare/comparetable.h"

#include "models/compare/comparevalue.h"
#include "models/fields/visibletext.h"

namespace chargetree {

namespace {

ExactValue textValue(std::string text)
{
    return {ValueType::Text, std::move(text)};
}

std::vector<WrittenColumn> columnsFor(const Fleet &fleet, const Comparison &comparison)
{
    const auto said = [](const char *text) {
        return QCoreApplication::translate("chargetree::Comparison", text);
    };
    std::vector<WrittenColumn> columns{
        {.name = "section", .title = said(QT_TRANSLATE_NOOP("chargetree::Comparison", "Section"))},
        {.name = "key", .title = said(QT_TRANSLATE_NOOP("chargetree::Comparison", "Field"))},
        {.name = "differs", .title = said(QT_TRANSLATE_NOOP("chargetree::Comparison", "Differs"))},
    };
    for (const ChargerId charger : comparison.chargers) {
        const std::string_view id = fleet.identity(charger);
        columns.push_back({.name = std::string(id), .title = visibleText(id)});
    }
    return columns;
}

} // namespace

std::vector<std::size_t> compareRows(const Comparison &comparison, bool areDifferencesAlone)
{
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < comparison.rows.size(); ++i) {
        if (!areDifferencesAlone || comparison.rows[i].hasDifferences())
            rows.push_back(i);
    }
    return rows;
}

std::vector<std::size_t> differingChargers(const CompareRow &row, std::size_t reference)
{
    std::vector<std::size_t> chargers;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (row.differs(i, reference))
            chargers.push_back(i);
    }
    return chargers;
}

PlainTable compareTable(const Fleet &fleet, const Comparison &comparison,
                        const CompareChoice &choice)
{
    PlainTable table{.request = choice.request};
    table.request.columns = columnsFor(fleet, comparison);
    table.request.rows.resize(choice.rows.size()); // for their number
    const bool hasTitles = choice.request.hasTitles;
    for (const std::size_t place : choice.rows) {
        const CompareRow &row = comparison.rows[place];
        std::string differing;
        for (const std::size_t charger : differingChargers(row, choice.reference)) {
            if (!differing.empty())
                differing += ' ';
            differing += fleet.identity(comparison.chargers[charger]);
        }
        std::vector<ExactValue> &values = table.rows.emplace_back();
        values.push_back(textValue(hasTitles ? compareSectionTitle(row.section).toStdString()
                                             : std::string(compareWord(row.section))));
        values.push_back(textValue(hasTitles ? compareTitle(row).toStdString() : compareKey(row)));
        values.push_back(textValue(std::move(differing)));
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            values.push_back(compareValue(fleet.store(), row, i, choice.revealSecrets));
    }
    return table;
}

} // namespace chargetree
