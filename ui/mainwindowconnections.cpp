// SPDX-License-Identifier: Apache-2.0
// Whose fleet the main window shows, how it says so, and what it says went wrong.
#include "models/fields/visibletext.h"
#include "models/items/nodemap.h"
#include "ui/browse/browser.h"
#include "ui/browse/navigator.h"
#include "ui/connectionswitch.h"
#include "ui/detailpane.h"
#include "ui/environmentbadge.h"
#include "ui/fleetview.h"
#include "ui/mainwindow.h"
#include "ui/plaintext.h"
#include "ui/searchbar.h"
#include "ui/startpage.h"
#include "ui/statusline.h"

namespace chargetree {

void MainWindow::setConnections(const std::vector<Connection> &connections)
{
    m_hasConnections = !connections.empty();
    m_source->setConnections(connections);
    m_start->setConnections(connections);
    nameSource();
    updateEnabled();
}

void MainWindow::setRecentFiles(const QStringList &paths)
{
    m_source->setRecentFiles(paths);
}

void MainWindow::showConnection(const Connection &connection)
{
    m_connection = connection;
    nameSource();
}

void MainWindow::bringToFront()
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
}

void MainWindow::setOffline(bool isOffline)
{
    m_isOffline = isOffline;
    if (m_loaded)
        m_status->showFleet(*m_loaded, m_wording, m_isOffline);
}

void MainWindow::nameSource()
{
    const Environment environment = m_connection.environment;
    const BadgeColors colors = environmentColors(environment, themeColors(palette()));
    QPalette painted = m_strip->palette();
    painted.setColor(QPalette::Window, colors.background);
    m_strip->setPalette(painted);
    m_strip->setVisible(environment != Environment::Unmarked);

    QString name = m_connection.title();
    if (name.isEmpty() && m_loaded)
        name = visibleText(m_loaded->provenance.name);
    m_source->showSource(m_connection.id, name.isEmpty() ? tr("Choose a fleet") : name,
                         environment);
    setPlainToolTip(m_source, m_loaded ? m_loaded->provenance.place : QString());
    setWindowTitle(name.isEmpty()
                       ? QStringLiteral("Chargetree")
                       : tr("%1: %2", "program: connection")
                             .arg(QStringLiteral("Chargetree"), markedName(name, environment)));
}

void MainWindow::showSelected(NodeId node)
{
    const std::vector<NodeId> selected = m_browser->selectedNodes();
    if (m_loaded && selected.size() > 1)
        m_pane->showSeveral(m_loaded, selected, m_wording);
    else if (node != none<NodeId> && m_loaded)
        m_pane->showNode(m_loaded, node, m_wording);
    else if (!m_pane->isGone())
        m_pane->showNothing();
    updateEnabled();
}

/// What was chosen and is not in the newer fleet stays readable; what comes back is chosen again.
void MainWindow::keepGone(const LoadedFleetPtr &before, NodeId chosen,
                          const std::vector<NodeId> &map)
{
    const NodeId kept = chosen == none<NodeId> || map.empty() ? chosen : map[number(chosen)];
    const bool isRefresh = before && !map.empty();
    if (!isRefresh || kept != none<NodeId>) {
        if (m_pane->isGone() && m_browser->currentNode() == none<NodeId>)
            m_pane->showNothing();
        return;
    }
    if (m_pane->isGone())
        m_browser->select(
            counterpartOf(*m_pane->loaded()->fleet, m_pane->place(), *m_loaded->fleet));
    else if (chosen != none<NodeId> && map[number(chosen)] == none<NodeId>)
        m_pane->showGone(before, chosen, m_wording, m_loaded->provenance.asOf);
}

void MainWindow::followLink(NodeId node)
{
    NodeId place = node;
    if (m_pane->isGone()) { // its links lead into the fleet that it was in
        const LoadedFleetPtr old = m_pane->loaded();
        place = counterpartOf(*old->fleet, node, *m_loaded->fleet);
        if (place == none<NodeId>) {
            m_pane->showGone(old, node, m_wording, QDateTime(m_pane->goneSince()));
            return;
        }
    }
    m_navigator->reveal(place);
}

void MainWindow::goUp()
{
    const NodeId node = m_browser->currentNode();
    if (!m_loaded || node == none<NodeId>)
        return;
    const NodeId above = m_loaded->fleet->at(node).parent;
    if (above != Fleet::root)
        m_navigator->reveal(above);
}

void MainWindow::showFailure(const QString &sentence, const QString &details, bool canRetry,
                             std::vector<NoticeAction> more)
{
    endProgress();
    if (canRetry)
        more.insert(more.begin(), {retryAction, tr("Retry")});
    m_notice->show({NoticeBar::Kind::Error, sentence, details, std::move(more)});
}

void MainWindow::showNotice(const NoticeBar::Notice &notice)
{
    m_notice->show(notice);
}

void MainWindow::dismissNotice()
{
    m_notice->dismiss();
}

} // namespace chargetree
