// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/tablefile.h"

#include "ui/parts/savefile.h"

#include <QCoreApplication>

namespace chargetree {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("chargetree::MainWindow", text);
}

} // namespace

void chooseTableFile(QWidget *asking, const LoadedFleet &fleet, const QString &what,
                     const std::function<void(const QString &)> &chosen)
{
    const QString workbook = QStringLiteral("xlsx");
    const SaveQuestion question{
        .title = said(QT_TRANSLATE_NOOP("chargetree::MainWindow", "Export")),
        .name = proposedName(fleet.provenance.name, what, workbook),
        .kinds = {
            {said(QT_TRANSLATE_NOOP("chargetree::MainWindow", "Excel workbook (*.xlsx)")),
             workbook},
            {said(QT_TRANSLATE_NOOP("chargetree::MainWindow", "Comma-separated values (*.csv)")),
             QStringLiteral("csv")}}};
    askWhereToSave(asking, question, chosen);
}

TableRequest::TableRequest(const LoadedFleet &fleet, const Wording &wording, const QString &scope)
    : m_request{.kind = ExportKind::Configurations,
                .zone = wording.zone(),
                .origin = {.source = fleet.provenance.name,
                           .place = fleet.provenance.place,
                           .asOf = fleet.provenance.asOf.toMSecsSinceEpoch(),
                           .madeAt = wording.judgement().now,
                           .scope = scope}}
{
}

ExportRequest TableRequest::to(const QString &path) const
{
    const bool isCsv = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    ExportRequest request = m_request;
    request.format = isCsv ? ExportFormat::Csv : ExportFormat::Xlsx;
    request.hasTitles = !isCsv;
    return request;
}

} // namespace chargetree
