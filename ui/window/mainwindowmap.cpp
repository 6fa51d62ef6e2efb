// SPDX-License-Identifier: Apache-2.0
// The maps of the window and what lies behind them.
#include "ui/browse/browser.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/detailtabs.h"
#include "ui/dialogs/maptilesdialog.h"
#include "ui/map/mapground.h"
#include "ui/map/mappage.h"
#include "ui/window/mainwindow.h"

namespace chargetree {

void MainWindow::wireMap()
{
    m_pane->tabs().setGround(*m_ground);
    connect(m_browser, &Browser::mapMade, this, [this](MapPage &page) {
        page.setGround(m_ground);
        connect(&page, &MapPage::tilesRequested, this, &MainWindow::openMapTiles);
    });
}

void MainWindow::openMapTiles()
{
    auto *dialog = new MapTilesDialog(m_ground->source(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MapTilesDialog::chosen, this, &MainWindow::mapTilesChosen);
    dialog->open();
}

} // namespace chargetree
