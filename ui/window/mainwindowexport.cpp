// SPDX-License-Identifier: Apache-2.0
// What is on screen on its way into a file.
#include "models/changelist/changetable.h"
#include "models/fields/visiblepath.h"
#include "ui/browse/browser.h"
#include "ui/changes/changespage.h"
#include "ui/export/exportdialog.h"
#include "ui/lists/listpage.h"
#include "ui/parts/openfolder.h"
#include "ui/search/searchbar.h"
#include "ui/tables/tablefile.h"
#include "ui/window/mainwindow.h"

#include <QFileInfo>

namespace chargetree {

namespace {

ExportKind kindOf(NodeKind selected)
{
    switch (selected) {
    case NodeKind::Tag:
        return ExportKind::Tags;
    case NodeKind::MayUse:
    case NodeKind::GrantedSite:
        return ExportKind::Access;
    case NodeKind::ChargingSites:
    case NodeKind::Site:
    case NodeKind::Charger:
        return ExportKind::Chargers;
    case NodeKind::Socket:
        return ExportKind::Sockets;
    case NodeKind::Root:
    case NodeKind::HomeSites:
    case NodeKind::SpareDrivers:
    case NodeKind::HomeSite:
    case NodeKind::Driver:
        break;
    }
    return ExportKind::Drivers;
}

} // namespace

void MainWindow::openExport()
{
    if (!m_loaded || m_exportDialog)
        return;
    if (m_browser->aside() == Aside::Changes) {
        exportChanges();
        return;
    }
    auto *dialog = new ExportDialog(exportView(), m_exports, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::planWanted, this, &MainWindow::exportPlanWanted);
    connect(dialog, &ExportDialog::exportWanted, this, &MainWindow::exportRequested);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_exports = dialog->memory(); });
    connect(dialog, &QDialog::finished, this, [this] { m_exportDialog = nullptr; });
    m_exportDialog = dialog;
    dialog->choose(exportedKind()); // which asks at once where it is not the first kind
    dialog->open();
}

/// The changes as they are seen: by their filters and in their order.
void MainWindow::exportChanges()
{
    const ChangeListModel &model = m_browser->changes().model();
    const FleetChangesPtr changes = model.comparison().changes;
    if (model.rowCount() == 0)
        return;
    const auto write =
        [this, changes, places = model.places(), fleet = m_loaded->fleet, wording = m_wording,
         request = TableRequest(*m_loaded, m_wording, tr("Changes"))](const QString &path) {
            const auto make = [changes, places, wording, whole = request.to(path)] {
                return changeTable(*changes, places, wording, whole);
            };
            Q_EMIT tableExportRequested({.fleet = fleet, .make = make, .path = path});
        };
    chooseTableFile(this, *m_loaded, tr("Changes"), write);
}

ExportView MainWindow::exportView() const
{
    ExportView view{.loaded = m_loaded,
                    .wording = m_wording,
                    .hits = m_hits,
                    .query = m_hits ? m_found : QString(),
                    .selected = m_browser->selectedNodes(),
                    .ignored = m_ignored};
    if (const ListPage *list = m_browser->list()) {
        view.list = exportedAs(list->kind());
        view.listed = list->places();
        view.selectedInList = list->selectedPlaces();
        view.columns = list->columns();
    }
    return view;
}

/// What is looked at is what is offered.
ExportKind MainWindow::exportedKind() const
{
    if (const ListPage *list = m_browser->list())
        return exportedAs(list->kind());
    const NodeId node = m_browser->currentNode();
    return node == none<NodeId> ? ExportKind::Drivers : kindOf(m_loaded->fleet->at(node).kind());
}

void MainWindow::showExportPlan(const ExportPlan &plan)
{
    if (m_exportDialog)
        m_exportDialog->showPlan(plan);
}

void MainWindow::showExported(const QString &path, qint64 rows)
{
    m_exportedFile = path;
    m_notice->show(
        {NoticeBar::Kind::Info,
         tr("%1 rows exported to %2", "", int(rows)).arg(m_wording.number(rows), visiblePath(path)),
         {},
         {{openFolderAction, tr("Open folder")}}});
}

void MainWindow::openExportFolder()
{
    const QString problem = openFolder(QFileInfo(m_exportedFile).absolutePath());
    if (!problem.isEmpty())
        m_notice->show({NoticeBar::Kind::Warning, problem});
}

} // namespace chargetree
