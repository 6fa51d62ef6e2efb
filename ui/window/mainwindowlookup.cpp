// SPDX-License-Identifier: Apache-2.0
// The list that is looked up beside the main window.
#include "ui/browse/navigator.h"
#include "ui/lookup/lookupdialog.h"
#include "ui/parts/bringup.h"
#include "ui/parts/savefile.h"
#include "ui/window/mainwindow.h"

namespace chargetree {

/// The window of the list is made when it is opened first, and keeps its list when it is closed.
void MainWindow::openLookup()
{
    if (!m_lookup) {
        m_lookup = new LookupDialog(this);
        m_lookup->showFleet(m_loaded, m_wording);
        connect(m_lookup, &LookupDialog::asked, this, &MainWindow::lookupRequested);
        connect(m_lookup, &LookupDialog::nodeChosen, this,
                [this](NodeId node) { m_navigator->reveal(node); });
        connect(m_lookup, &LookupDialog::exportRequested, this, &MainWindow::exportLookup);
    }
    bringUp(m_lookup);
}

void MainWindow::showLookedUp(const LookedUp &list)
{
    if (m_lookup)
        m_lookup->showAnswer(list);
}

void MainWindow::exportLookup()
{
    const QString csv = QStringLiteral("csv");
    const SaveQuestion question{
        .title = tr("Export as CSV"),
        .name = proposedName(m_loaded->provenance.name, tr("Looked up list"), csv),
        .kinds = {{tr("Comma-separated values (*.csv)"), csv}}};
    askWhereToSave(this, question, [this, wish = m_lookup->shown()](const QString &path) {
        LookupExport whole = wish;
        whole.path = path;
        Q_EMIT lookupExportRequested(whole);
    });
}

} // namespace chargetree
