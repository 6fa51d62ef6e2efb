// SPDX-License-Identifier: Apache-2.0
// The share-safe bundle of what is on screen.
#include "ui/browse/browser.h"
#include "ui/parts/savefile.h"
#include "ui/window/mainwindow.h"

namespace chargetree {

/// Of what is selected, else of what the search found, else of everything; the dialog says which.
void MainWindow::openBundle()
{
    if (!m_loaded)
        return;
    const Fleet &fleet = *m_loaded->fleet;
    const std::vector<NodeId> selected = m_browser->selectedNodes();
    BundleWish wish{.loaded = m_loaded, .choice = wholeFleet(), .path = {}};
    QString title = tr("Share-safe bundle of the whole fleet");
    if (!selected.empty()) {
        wish.choice = chosenAmong(fleet, selected);
        title = tr("Share-safe bundle of what is selected");
    } else if (m_hits) {
        wish.choice = chosenBy(fleet, *m_hits);
        title = tr("Share-safe bundle of what was found");
    }
    // A vendor sees the name, too: it tells nothing of whose fleet it is.
    const QString name = QStringLiteral("chargetree-bundle-%1.json")
                             .arg(m_loaded->provenance.asOf.date().toString(Qt::ISODate));
    const SaveQuestion question{
        .title = title, .name = name, .kinds = {{tr("Fleets (*.json)"), QStringLiteral("json")}}};
    askWhereToSave(this, question, [this, wish](const QString &path) {
        BundleWish whole = wish;
        whole.path = path;
        Q_EMIT bundleRequested(whole);
    });
}

} // namespace chargetree
