// SPDX-License-Identifier: Apache-2.0
// The windows beside the main window in which chargers are compared.
#include "models/compare/comparequestion.h"
#include "models/compare/comparetable.h"
#include "ui/browse/browser.h"
#include "ui/browse/navigator.h"
#include "ui/compare/comparedialog.h"
#include "ui/compare/driftdialog.h"
#include "ui/detail/detailpane.h"
#include "ui/parts/bringup.h"
#include "ui/tables/tablefile.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"

namespace chargetree {

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
    connect(m_browser, &Browser::viewChosen, this, &MainWindow::updateCompare);
    updateCompare();
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
        connect(m_compare, &CompareDialog::exportRequested, this, &MainWindow::exportCompared);
    }
    m_compare->compare(chargers, withSimilar);
    bringUp(m_compare);
}

/// What is shown now: a refresh may come while a person looks for a folder.
void MainWindow::exportCompared()
{
    const CompareAnswer answer = m_compare->answer();
    const LoadedFleetPtr loaded = answer.context.loaded;
    if (!loaded)
        return;
    const auto write =
        [this, answer, choice = m_compare->shown(),
         request = TableRequest(*loaded, m_wording, tr("Compared chargers"))](const QString &path) {
            CompareChoice whole = choice;
            whole.request = request.to(path);
            const auto make = [answer, whole] {
                return compareTable(answer.context.fleet(), answer.comparison, whole);
            };
            Q_EMIT tableExportRequested(
                {.fleet = answer.context.loaded->fleet, .make = make, .path = path});
        };
    chooseTableFile(m_compare, *loaded, tr("Compared chargers"), write);
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
        connect(m_drift, &DriftDialog::exportRequested, this, &MainWindow::exportDrift);
    }
    bringUp(m_drift);
}

void MainWindow::exportDrift()
{
    const DriftAnswer answer = m_drift->model().answer();
    if (!answer.loaded)
        return;
    const auto write = [this, answer, rows = m_drift->model().shownRows(),
                        request = TableRequest(*answer.loaded, m_wording,
                                               tr("Configuration drift"))](const QString &path) {
        const auto make = [answer, rows, whole = request.to(path)] {
            return driftTable(answer, rows, whole);
        };
        Q_EMIT tableExportRequested({.fleet = answer.loaded->fleet, .make = make, .path = path});
    };
    chooseTableFile(m_drift, *answer.loaded, tr("Configuration drift"), write);
}

void MainWindow::showDrift(const DriftAnswer &answer)
{
    if (m_drift)
        m_drift->showAnswer(answer);
}

} // namespace chargetree
