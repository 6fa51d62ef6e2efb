// SPDX-License-Identifier: Apache-2.0
// The maps of the window and what lies behind them.
#include "ui/browse/browser.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/detailtabs.h"
#include "ui/look/metrics.h"
#include "ui/map/mapground.h"
#include "ui/map/mappage.h"
#include "ui/map/tileform.h"
#include "ui/window/mainwindow.h"

#include <QBoxLayout>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>

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
    auto *dialog = new QDialog(this);
    dialog->setObjectName(QStringLiteral("mapTilesDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Map background"));
    auto *form = new TileForm(dialog);
    form->setSource(m_ground->source());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    column->setSpacing(metrics::margin);
    column->addWidget(form);
    column->addStretch();
    column->addWidget(buttons);
    const auto follow = [form, buttons] {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(form->isValid());
    };
    connect(form, &TileForm::changed, dialog, follow);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this,
            [this, form] { Q_EMIT mapTilesChosen(form->source()); });
    follow();
    dialog->resize(metrics::spacing * 70, dialog->sizeHint().height());
    dialog->open();
}

} // namespace chargetree
