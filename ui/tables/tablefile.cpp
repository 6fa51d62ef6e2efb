// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/tablefile.h"

#include "models/fields/cleanfilename.h"

#include <QFileDialog>

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
    auto *dialog =
        new QFileDialog(asking, said(QT_TRANSLATE_NOOP("chargetree::MainWindow", "Export")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    dialog->setNameFilters(
        {said(QT_TRANSLATE_NOOP("chargetree::MainWindow", "Excel workbook (*.xlsx)")),
         said(QT_TRANSLATE_NOOP("chargetree::MainWindow", "Comma-separated values (*.csv)"))});
    dialog->selectFile(cleanFileName(fleet.provenance.name + QLatin1Char(' ') + what)
                       + QStringLiteral(".xlsx"));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("csv")) ? QStringLiteral("csv")
                                                                       : QStringLiteral("xlsx"));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, asking, chosen);
    dialog->open();
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
