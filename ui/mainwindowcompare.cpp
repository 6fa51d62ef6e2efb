// SPDX-License-Identifier: Apache-2.0
// The windows beside the main window in which chargers are compared.
#include "models/compare/comparequestion.h"
#include "models/compare/comparetable.h"
#include "models/fields/cleanfilename.h"
#include "ui/actions.h"
#include "ui/browse/browser.h"
#include "ui/browse/navigator.h"
#include "ui/compare/comparedialog.h"
#include "ui/compare/driftdialog.h"
#include "ui/detailpane.h"
#include "ui/mainwindow.h"

#include <QFileDialog>

namespace chargetree {

namespace {

void bring(QWidget *window)
{
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace

void MainWindow::wireCompare()
{
    const auto compare = [this] { openCompare(selectedChargers(), false); };
    connect(m_actions->at(Command::Compare), &QAction::triggered, this, compare);
    connect(m_pane, &DetailPane::compareRequested, this, compare);
    connect(m_actions->at(Command::CompareSimilar), &QAction::triggered, this,
            [this] { openCompare(selectedChargers(), true); });
    connect(m_actions->at(Command::ShowDrift), &QAction::triggered, this, &MainWindow::openDrift);
    connect(m_browser, &Browser::selectionChanged, this, &MainWindow::updateCompare);
    connect(m_browser, &Browser::currentNodeChanged, this, &MainWindow::updateCompare);
}

std::vector<std::string> MainWindow::selectedChargers() const
{
    if (!m_loaded)
        return {};
    std::vector<NodeId> nodes = m_browser->selectedNodes();
    if (nodes.empty() && m_browser->currentNode() != none<NodeId>)
        nodes.push_back(m_browser->currentNode());
    return chargersAmong(*m_loaded->fleet, nodes);
}

void MainWindow::updateCompare()
{
    const std::size_t chargers = selectedChargers().size();
    m_actions->at(Command::Compare)
        ->setEnabled(chargers >= fewestCompared && chargers <= mostChargersCompared);
    m_actions->at(Command::CompareSimilar)->setEnabled(chargers == 1);
}

void MainWindow::openCompare(const std::vector<std::string> &chargers, bool withSimilar)
{
    if (!m_compare) {
        m_compare = new CompareDialog(this);
        m_compare->showFleet(m_loaded, m_wording);
        connect(m_compare, &CompareDialog::asked, this, &MainWindow::compareWanted);
        connect(m_compare, &CompareDialog::nodeChosen, this,
                [this](NodeId node) { m_navigator->reveal(node); });
        connect(m_compare, &CompareDialog::exportRequested, this, [this] {
            chooseTableFile(
                tr("compared chargers"), [this](const QString &path, const ExportRequest &request) {
                    CompareChoice choice = m_compare->shown();
                    choice.request = request;
                    choice.request.origin.scope = tr("Compared chargers");
                    const auto make = [answer = m_compare->answer(), choice] {
                        return compareTable(answer.context.fleet(), answer.comparison, choice);
                    };
                    Q_EMIT tableExportRequested({.fleet = m_compare->answer().context.loaded->fleet,
                                                 .make = make,
                                                 .path = path});
                });
        });
    }
    m_compare->compare(chargers, withSimilar);
    bring(m_compare);
}

void MainWindow::showCompared(const CompareAnswer &answer)
{
    if (m_compare)
        m_compare->showAnswer(answer);
}

void MainWindow::openDrift()
{
    if (!m_drift) {
        m_drift = new DriftDialog(this);
        m_drift->showFleet(m_loaded, m_wording);
        connect(m_drift, &DriftDialog::asked, this, &MainWindow::driftWanted);
        connect(m_drift, &DriftDialog::nodeChosen, this,
                [this](NodeId node) { m_navigator->reveal(node); });
        connect(m_drift, &DriftDialog::compareRequested, this,
                [this](const std::vector<std::string> &chargers) { openCompare(chargers, false); });
        connect(m_drift, &DriftDialog::exportRequested, this, [this] {
            chooseTableFile(
                tr("configuration drift"), [this](const QString &path, const ExportRequest &like) {
                    ExportRequest request = like;
                    request.origin.scope = tr("Configuration drift");
                    const DriftModel &model = m_drift->model();
                    const auto make = [answer = model.answer(), rows = model.shownRows(), request] {
                        return driftTable(answer, rows, request);
                    };
                    Q_EMIT tableExportRequested(
                        {.fleet = model.answer().loaded->fleet, .make = make, .path = path});
                });
        });
    }
    bring(m_drift);
}

void MainWindow::showDrift(const DriftAnswer &answer)
{
    if (m_drift)
        m_drift->showAnswer(answer);
}

/// A workbook or CSV by the ending of the name; where it came from is filled in.
void MainWindow::chooseTableFile(
    const QString &what, const std::function<void(const QString &, const ExportRequest &)> &chosen)
{
    auto *dialog = new QFileDialog(this, tr("Export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    dialog->setNameFilters({tr("Excel workbook (*.xlsx)"), tr("Comma-separated values (*.csv)")});
    dialog->selectFile(cleanFileName(m_loaded->provenance.name + QLatin1Char(' ') + what)
                       + QStringLiteral(".xlsx"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("csv")) ? QStringLiteral("csv")
                                                                       : QStringLiteral("xlsx"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, chosen](const QString &path) {
        const Provenance &from = m_loaded->provenance;
        const bool isCsv = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
        chosen(path, {.kind = ExportKind::Configurations,
                      .format = isCsv ? ExportFormat::Csv : ExportFormat::Xlsx,
                      .hasTitles = !isCsv,
                      .zone = m_wording.zone(),
                      .origin = {.source = from.name,
                                 .place = from.place,
                                 .asOf = from.asOf.toMSecsSinceEpoch(),
                                 .madeAt = m_wording.judgement().now}});
    });
    dialog->open();
}

} // namespace chargetree
