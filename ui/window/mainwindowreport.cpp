// SPDX-License-Identifier: Apache-2.0
// The page of the current driver, site or charger: on paper or as a PDF.
#include "models/fields/cleanfilename.h"
#include "models/report/reportof.h"
#include "ui/browse/browser.h"
#include "ui/report/printedpage.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"

#include <QFileDialog>
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
    auto *dialog = new QFileDialog(this, tr("Save as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setNameFilters({tr("PDF documents (*.pdf)"), tr("All files (*)")});
    const ReportPage page = currentPage();
    dialog->selectFile(cleanFileName(page.kind + QLatin1Char(' ') + page.name)
                       + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, page](const QString &path) {
        Q_EMIT pageSaveRequested(path, pdfOf({page}, layoutDirection()));
    });
    dialog->open();
}

} // namespace chargetree
