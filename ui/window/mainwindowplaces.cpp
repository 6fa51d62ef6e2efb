// SPDX-License-Identifier: Apache-2.0
// Where a person is in the main window, and the ways from there.
#include "models/items/nodemap.h"
#include "ui/browse/browser.h"
#include "ui/browse/navigator.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/detailtabs.h"
#include "ui/detail/siblingpopup.h"
#include "ui/parts/focuschain.h"
#include "ui/saved/savedpanel.h"
#include "ui/search/searchbar.h"
#include "ui/tree/fleetview.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QMenu>
#include <QWindow>

#include <algorithm>

namespace chargetree {

namespace {

/// What had the focus in an area last, else what the area names or the first that takes it.
void takeFocusIn(QWidget &area)
{
    QWidget *last = area.focusWidget();
    if (!last || !last->isVisible())
        last = area.focusProxy();
    if (!last || !last->isVisible()) {
        last = &area;
        while (!last->isVisible() || !last->isEnabled() || !(last->focusPolicy() & Qt::TabFocus)) {
            last = last->nextInFocusChain();
            if (last == &area)
                return;
        }
    }
    last->setFocus(Qt::ShortcutFocusReason);
}

} // namespace

void MainWindow::showSelected(NodeId node)
{
    const std::vector<NodeId> selected = m_browser->selectedNodes();
    if (m_loaded && selected.size() > 1)
        m_pane->showSeveral(m_loaded, selected, m_wording);
    else if (node != none<NodeId> && m_loaded)
        m_pane->showNode(m_loaded, node, m_wording);
    else if (m_loaded && !m_pane->isGone())
        m_pane->showWhole(m_loaded, m_wording);
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

/// What is gone leads into the fleet that it was in.
NodeId MainWindow::placeOfPane(NodeId node) const
{
    return m_pane->isGone() ? counterpartOf(*m_pane->loaded()->fleet, node, *m_loaded->fleet)
                            : node;
}

void MainWindow::followLink(NodeId node)
{
    const NodeId place = placeOfPane(node);
    if (place == none<NodeId>)
        m_pane->showGone(LoadedFleetPtr(m_pane->loaded()), node, m_wording,
                         QDateTime(m_pane->goneSince()));
    else
        m_navigator->reveal(place);
}

void MainWindow::openSiblings(NodeId parent, NodeId current, const QRect &anchor)
{
    const NodeId place = placeOfPane(parent);
    if (place == none<NodeId>)
        return;
    auto *siblings = new SiblingPopup(m_view->rows(), place, this);
    connect(siblings, &SiblingPopup::nodeChosen, this, &MainWindow::reveal);
    siblings->open(anchor, current == none<NodeId> ? current : placeOfPane(current));
}

void MainWindow::reveal(NodeId node)
{
    const QString searched = m_search->text().trimmed();
    const bool isAwaited = !searched.isEmpty() && (!m_hits || m_found != searched);
    m_navigator->reveal(node, isAwaited); // its answer might hide the row
    m_browser->takeFocus();
}

void MainWindow::wireViews()
{
    struct ViewRow {
        Command command;
        View view;
    };
    constexpr std::array<ViewRow, 1 + listKindCount> rows{{
        {Command::ShowTree, {}},
        {Command::ShowDrivers, ListKind::Drivers},
        {Command::ShowTags, ListKind::Tags},
        {Command::ShowSites, ListKind::Sites},
        {Command::ShowChargers, ListKind::Chargers},
        {Command::ShowSockets, ListKind::Sockets},
        {Command::ShowConfigurations, ListKind::Configurations},
        {Command::ShowFindings, ListKind::Findings},
    }};
    const auto on = [this](Command command, auto &&reaction) {
        connect(m_actions->at(command), &QAction::triggered, this, reaction);
    };
    for (const ViewRow &row : rows) {
        m_viewMenu->addAction(m_actions->at(row.command));
        on(row.command, [this, view = row.view] { chooseView(view); });
    }
    const auto addAside = [&](Command command, Aside aside) {
        m_viewMenu->addAction(m_actions->at(command));
        on(command, [this, aside] {
            m_browser->chooseAside(aside);
            m_browser->takeFocus();
        });
    };
    addAside(Command::ShowChanges, Aside::Changes);
    addAside(Command::ShowMap, Aside::Map);
    m_viewMenu->addSeparator();
    for (const Command command :
         {Command::NextArea, Command::PreviousArea, Command::NextPage, Command::PreviousPage})
        m_viewMenu->addAction(m_actions->at(command));
    on(Command::NextArea, [this] { stepArea(1); });
    on(Command::PreviousArea, [this] { stepArea(-1); });
    on(Command::NextPage, [this] { m_pane->tabs().stepPage(1); });
    on(Command::PreviousPage, [this] { m_pane->tabs().stepPage(-1); });
}

void MainWindow::chooseView(View view)
{
    m_browser->chooseView(view);
    m_browser->takeFocus();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return stepFocus(*this, next);
}

void MainWindow::stepArea(int by)
{
    std::vector<QWidget *> areas{m_notice, m_search,  &m_browser->tabs(),
                                 m_saved,  m_browser, m_pane};
    std::erase_if(areas, [](const QWidget *area) { return !area->isVisible(); });
    if (areas.empty())
        return;
    const auto holdsFocus = [](const QWidget *area) {
        return area == QApplication::focusWidget()
               || area->isAncestorOf(QApplication::focusWidget());
    };
    const auto at = std::find_if(areas.begin(), areas.end(), holdsFocus) - areas.begin();
    const auto count = std::ptrdiff_t(areas.size());
    QWidget *next = areas[std::size_t(at == count ? 0 : (at + by + count) % count)];
    if (next == m_browser)
        m_browser->takeFocus();
    else
        takeFocusIn(*next);
}

/// A mouse's buttons for back and forward, wherever it points in the window.
void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    windowHandle()->installEventFilter(m_navigator);
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

} // namespace chargetree
