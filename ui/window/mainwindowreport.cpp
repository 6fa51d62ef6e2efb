// SPDX-License-Identifier: Apache-2.0
// The page of the current driver, site or charger: on paper or as a PDF.
#include "models/fields/personal.h"
#include "models/report/reportof.h"
#include "ui/browse/browser.h"
#include "ui/parts/savefile.h"
#include "ui/privacy/veil.h"
#include "ui/report/printedpage.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace chargetree {

namespace {

/// False where the printer does not take it.
bool print(QPrinter &printer, const ReportPage &page, Qt::LayoutDirection direction)
{
    printer.setDocName(titleOf(page));
    printer.setCreator(QStringLiteral("Chargetree"));
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    paintReport(painter, printer, page, direction);
    return painter.end() && printer.printerState() != QPrinter::Error;
}

} // namespace

void MainWindow::wireReport()
{
    connect(m_actions->at(Command::Print), &QAction::triggered, this, &MainWindow::printPage);
    connect(m_actions->at(Command::SavePage), &QAction::triggered, this,
            &MainWindow::choosePageFile);
}

NodeId MainWindow::currentReported() const
{
    return reportedNode(*m_loaded->fleet, m_browser->currentNode());
}

ReportPage MainWindow::currentPage() const
{
    return reportOf({.loaded = m_loaded, .wording = m_wording},
                    {.node = currentReported(), .environment = m_connection.environment});
}

void MainWindow::printPage()
{
    auto *dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this, page = currentPage()](QPrinter *printer) {
                if (print(*printer, page, layoutDirection()))
                    return;
                m_notice->show({NoticeBar::Kind::Error,
                                tr("The page could not be printed; choose another printer or save "
                                   "it as a PDF.")});
            });
    dialog->open();
}

void MainWindow::choosePageFile()
{
    const ReportPage page = currentPage();
    // Others may look on; the file itself has the name.
    const bool isCovered =
        isVeiled(this) && isPersonal(m_loaded->fleet->at(currentReported()).kind(), page.name);
    const QString pdf = QStringLiteral("pdf");
    const SaveQuestion question{.title = tr("Save as PDF"),
                                .name =
                                    proposedName(page.kind, isCovered ? QString() : page.name, pdf),
                                .kinds = {{tr("PDF documents (*.pdf)"), pdf}}};
    askWhereToSave(this, question, [this, page](const QString &path) {
        Q_EMIT pageSaveRequested(path, pdfOf({page}, layoutDirection()));
    });
}

} // namespace chargetree
