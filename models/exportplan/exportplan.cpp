// SPDX-License-Identifier: Apache-2.0
#include "models/exportplan/exportplan.h"

#include "models/export/exportscope.h"
#include "models/lists/listbasis.h"

namespace chargetree {

namespace {

constexpr std::array<const char *, exportScopeCount> scopeNames{
    QT_TRANSLATE_NOOP("chargetree::Export", "Selected"),
    QT_TRANSLATE_NOOP("chargetree::Export", "As the list shows them"),
    QT_TRANSLATE_NOOP("chargetree::Export", "Found by the search"),
    QT_TRANSLATE_NOOP("chargetree::Export", "All"),
};

using Places = std::vector<std::uint32_t>;

ExportSource sourceOf(const ExportView &view)
{
    return {*view.loaded->fleet, findingSource(view.loaded, view.wording)};
}

Places notIgnored(const ExportView &view, ExportKind kind, Places places)
{
    if (kind == ExportKind::Findings && view.ignored
        && view.ignored->findings() == view.loaded->findings)
        std::erase_if(places, [&](std::uint32_t place) { return view.ignored->reasonOf(place); });
    return places;
}

Places placesOf(const ExportView &view, ExportKind kind, ExportScope scope)
{
    const ExportSource source = sourceOf(view);
    const bool isListed = view.list == kind;
    switch (scope) {
    case ExportScope::Selected:
        return isListed ? view.selectedInList
                        : notIgnored(view, kind, rowsBelow(source, view.selected, kind));
    case ExportScope::Shown:
        return isListed ? view.listed : Places();
    case ExportScope::Found:
        return view.hits ? notIgnored(view, kind, rowsFor(source, kind, *view.hits)) : Places();
    case ExportScope::All:
        return notIgnored(view, kind, allRows(source, kind));
    }
    return {};
}

void sort(const ExportQuestion &question, Places &places)
{
    const ExportChoice &choice = question.choice;
    const ColumnChoice column = chooseColumns(choice.kind, {choice.order.column});
    if (choice.order.column.isEmpty() || column.places.empty())
        return;
    sortRows(ExportTable(sourceOf(*question.view), choice.kind),
             {.column = column.places.front(), .isDescending = choice.order.isDescending},
             question.view->wording.locale(), places);
}

ExportScope narrowest(const std::array<std::size_t, exportScopeCount> &counts)
{
    std::size_t scope = 0;
    while (scope + 1 < exportScopeCount && counts[scope] == 0)
        ++scope;
    return ExportScope(scope);
}

ExportRequest requestFor(const ExportQuestion &question, Places places, ExportScope scope)
{
    const ExportView &view = *question.view;
    const ExportChoice &choice = question.choice;
    const Provenance &from = view.loaded->provenance;
    const bool areReceived = choice.areReceived && rowOf(choice.format).hasRecords;
    ExportRequest request{.kind = choice.kind,
                          .rows = std::move(places),
                          .findings = findingSource(view.loaded, view.wording),
                          .format = choice.format,
                          .preset = choice.preset,
                          .locale = view.wording.locale(),
                          .zone = view.wording.zone(),
                          .origin = {.source = from.name,
                                     .place = from.place,
                                     .asOf = from.asOf.toMSecsSinceEpoch(),
                                     .madeAt = view.wording.judgement().now,
                                     .query = view.query,
                                     .scope = exportScopeName(scope)}};
    request.hasTitles =
        choice.format == ExportFormat::Xlsx
        || (choice.format == ExportFormat::Csv && choice.preset == CsvPreset::Spreadsheet);
    if (!areReceived)
        request.columns = choice.columns.isEmpty()
                              ? writtenColumns(choice.kind)
                              : writtenColumns(view.loaded, choice.kind, choice.columns,
                                               view.wording, view.ignored);
    return request;
}

} // namespace

ExportPlan planExport(const ExportQuestion &question)
{
    ExportPlan plan{.ticket = question.ticket};
    std::array<Places, exportScopeCount> places;
    for (std::size_t i = 0; i < exportScopeCount; ++i) {
        places[i] = placesOf(*question.view, question.choice.kind, ExportScope(i));
        plan.counts[i] = places[i].size();
    }
    plan.scope = question.choice.scope.value_or(narrowest(plan.counts));
    if (plan.counts[std::size_t(plan.scope)] == 0)
        plan.scope = narrowest(plan.counts);
    Places &chosen = places[std::size_t(plan.scope)];
    sort(question, chosen);
    plan.preview = previewOf(*question.view->loaded->fleet,
                             requestFor(question, std::move(chosen), plan.scope));
    return plan;
}

ExportRequest exportRequest(const ExportQuestion &question)
{
    const ExportScope scope = question.choice.scope.value_or(ExportScope::All);
    Places places = placesOf(*question.view, question.choice.kind, scope);
    sort(question, places);
    return requestFor(question, std::move(places), scope);
}

QString exportScopeName(ExportScope scope)
{
    return QCoreApplication::translate("chargetree::Export", scopeNames[std::size_t(scope)]);
}

} // namespace chargetree
