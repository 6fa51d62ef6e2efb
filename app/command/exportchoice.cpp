// SPDX-License-Identifier: Apache-2.0
#include "app/command/exportchoice.h"

using namespace Qt::StringLiterals;

namespace chargetree {
namespace {

constexpr auto descending = ":desc"_L1;

QStringList namedColumns(const CommandCall &call)
{
    QStringList names;
    for (const QString &name : call.text(Option::Columns).split(u','))
        names.append(name.trimmed());
    return names;
}

QString sortName(const CommandCall &call)
{
    const QString name = call.text(Option::Sort);
    return name.endsWith(descending) ? name.chopped(descending.size()) : name;
}

} // namespace

ExportKind chosenKind(const CommandCall &call)
{
    return exportKindOf(call.text(Option::What).toStdString()).value_or(ExportKind::Drivers);
}

ExportFormat chosenFormat(const CommandCall &call)
{
    return exportFormatOf(call.format().toStdString()).value_or(ExportFormat::Csv);
}

CsvPreset chosenPreset(const CommandCall &call)
{
    return call.text(Option::Preset) == "spreadsheet"_L1 ? CsvPreset::Spreadsheet
                                                         : CsvPreset::Exact;
}

std::vector<std::size_t> chosenColumns(const CommandCall &call)
{
    if (!call.has(Option::Columns))
        return {};
    return chooseColumns(chosenKind(call), namedColumns(call)).places;
}

std::optional<ExportSort> chosenSort(const CommandCall &call)
{
    if (!call.has(Option::Sort))
        return {};
    const ColumnChoice choice = chooseColumns(chosenKind(call), {sortName(call)});
    if (choice.places.empty())
        return {};
    return ExportSort{.column = choice.places.front(),
                      .isDescending = call.text(Option::Sort).endsWith(descending)};
}

std::optional<QString> unknownColumn(const CommandCall &call)
{
    if (call.has(Option::Columns) && chosenColumns(call).empty())
        return chooseColumns(chosenKind(call), namedColumns(call)).unknown;
    if (call.has(Option::Sort) && !chosenSort(call))
        return sortName(call);
    return {};
}

} // namespace chargetree
