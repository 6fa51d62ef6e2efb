// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/browser.h"

#include "ui/changes/changespage.h"
#include "ui/lists/listpage.h"
#include "ui/map/mappage.h"
#include "ui/tree/fleetview.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace chargetree {

Browser::Browser(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new ViewTabs(this))
    , m_pages(new QStackedWidget(this))
    , m_tree(new FleetView(this))
    , m_asides(*this, {.changes = [this](ChangesPage &page) { addChanges(page); },
                       .map = [this](MapPage &page) { addMap(page); }})
    , m_lists(*this, [this](ListPage &page) { add(page); })
    , m_rows(*m_tabs, *m_tree, m_lists)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_pages);
    m_pages->addWidget(m_tree);
    connect(m_tabs, &ViewTabs::viewChosen, this, [this](View view) {
        setView(view);
        Q_EMIT viewChosen();
    });
    connect(m_tabs, &ViewTabs::asideChosen, this, &Browser::open);
    connect(m_tree, &FleetView::currentNodeChanged, this, [this](NodeId node) {
        if (!view() && !isOnMap() && m_lookedAt == none<NodeId>)
            Q_EMIT currentNodeChanged(node);
    });
    connect(m_tree, &FleetView::selectionChanged, this, &Browser::selectionChanged);
    connect(m_tree, &FleetView::contextMenuRequested, this, &Browser::contextMenuRequested);
    connect(m_tree, &FleetView::escapePressed, this, &Browser::escapePressed);
}

void Browser::add(ListPage &page)
{
    m_pages->addWidget(&page);
    connect(&page, &ListPage::arrangementWanted, this, &Browser::arrangementWanted);
    connect(&page, &ListPage::selectionChanged, this, &Browser::selectionChanged);
    connect(&page, &ListPage::nodeActivated, this, &Browser::nodeActivated);
    connect(&page, &ListPage::revealRequested, this, &Browser::revealRequested);
    connect(&page, &ListPage::linkRequested, this, &Browser::linkRequested);
    connect(&page, &ListPage::contextMenuRequested, this, &Browser::contextMenuRequested);
    connect(&page, &ListPage::escapePressed, this, &Browser::escapePressed);
    connect(&page, &ListPage::currentNodeChanged, this, [this, &page](NodeId node) {
        if (list() != &page || isOnMap())
            return;
        m_rows.hasCurrent();
        if (m_lookedAt == none<NodeId>)
            Q_EMIT currentNodeChanged(node);
    });
}

void Browser::addChanges(ChangesPage &page)
{
    m_pages->addWidget(&page);
    connect(&page, &ChangesPage::nodeLookedAt, this, &Browser::lookAt);
    Q_EMIT changesMade(page);
}

void Browser::addMap(MapPage &page)
{
    m_pages->addWidget(&page);
    connect(&page, &MapPage::nodeChosen, this, &Browser::currentNodeChanged);
    connect(&page, &MapPage::nodeActivated, this, &Browser::nodeActivated);
    connect(&page, &MapPage::linkRequested, this, &Browser::linkRequested);
    connect(&page, &MapPage::contextMenuRequested, this, &Browser::contextMenuRequested);
    connect(&page, &MapPage::escapePressed, this, &Browser::escapePressed);
    Q_EMIT mapMade(page);
}

QWidget *Browser::pageOf(Aside aside)
{
    switch (aside) {
    case Aside::Changes:
        return &m_asides.changes();
    case Aside::Map:
        return &m_asides.map();
    case Aside::None:
        break;
    }
    return view() ? static_cast<QWidget *>(&m_lists.page(*view())) : m_tree;
}

void Browser::setAside(Aside aside)
{
    const NodeId chosen = currentNode();
    if (aside != this->aside())
        m_lookedAt = none<NodeId>;
    m_tabs->setAside(aside);
    m_pages->setCurrentWidget(pageOf(aside));
    if (isOnMap())
        m_asides.map().setCurrentNode(chosen);
}

void Browser::leaveAside()
{
    if (aside() == Aside::Changes) // the map shows what a search finds
        setView(view());
}

void Browser::lookAt(NodeId node)
{
    m_lookedAt = node;
    Q_EMIT currentNodeChanged(node);
}

void Browser::open(Aside aside)
{
    setAside(aside);
    Q_EMIT selectionChanged(); // of what is behind nothing is
    Q_EMIT viewChosen();
}

void Browser::chooseAside(Aside aside)
{
    if (aside != this->aside())
        open(aside);
}

void Browser::setView(View view)
{
    const NodeId chosen = currentNode();
    m_tabs->setView(view);
    QWidget *page = pageOf(Aside::None);
    if (page == m_pages->currentWidget())
        return;
    m_rows.leave();
    const bool wasLookedAt = std::exchange(m_lookedAt, none<NodeId>) != none<NodeId>;
    m_pages->setCurrentWidget(page);
    select(chosen);
    if (wasLookedAt && currentNode() != chosen) // the view does not have it
        Q_EMIT currentNodeChanged(currentNode());
}

void Browser::chooseView(View view)
{
    if (view == this->view() && aside() == Aside::None)
        return;
    setView(view);
    Q_EMIT viewChosen();
}

NodeId Browser::currentNode() const
{
    if (isOnMap())
        return m_asides.knownMap()->currentNode();
    return m_lookedAt == none<NodeId> ? m_rows.current() : m_lookedAt;
}

std::vector<NodeId> Browser::selectedNodes() const
{
    if (aside() == Aside::None)
        return m_rows.selected();
    const NodeId node = currentNode(); // what is selected behind it nobody sees
    return node == none<NodeId> ? std::vector<NodeId>() : std::vector{node};
}

void Browser::select(NodeId node)
{
    if (node == none<NodeId>)
        return;
    if (isOnMap()) {
        m_rows.forgetFirst();
        m_asides.map().setCurrentNode(node);
        Q_EMIT currentNodeChanged(node);
        return;
    }
    if (aside() != Aside::None) {
        lookAt(node);
        return;
    }
    if (m_rows.select(node))
        Q_EMIT currentNodeChanged(node); // else the pane may go on to show another
}

void Browser::selectFirst()
{
    if (isOnMap())
        select(m_asides.map().firstNode());
    else
        m_rows.selectFirst();
}

void Browser::takeFocus()
{
    aside() == Aside::None ? m_rows.takeFocus() : pageOf(aside())->setFocus();
}

void Browser::showFleet(const LoadedFleetPtr &fleet, const Wording &wording,
                        const std::vector<NodeId> &map, const std::vector<NodeRun> *changedRuns)
{
    m_loaded = fleet;
    m_wording = wording;
    m_hits.reset();
    m_lookedAt = mapped(m_lookedAt, map);
    m_rows.showFleet(fleet, wording, map, changedRuns);
    m_asides.showFleet(fleet, wording, map);
    updateCounts();
}

void Browser::setWording(const Wording &wording)
{
    m_wording = wording;
    m_tree->setWording(wording);
    m_lists.setWording(wording);
    m_asides.setWording(wording);
    updateCounts();
}

void Browser::showSearch(const SearchShown &found)
{
    m_hits = found.hits;
    m_tree->showMask(found.mask, found.foldedWords);
    m_lists.showHits(m_hits, found.foldedWords);
    m_asides.showHits(m_hits);
    updateCounts();
}

void Browser::endSearch()
{
    m_hits.reset();
    m_tree->clearMask();
    m_lists.showHits({}, {});
    m_asides.showHits({});
    updateCounts();
}

void Browser::showIgnored(const IgnoredFindingsPtr &ignored)
{
    m_ignored = ignored;
    m_lists.showIgnored(ignored);
    updateCounts();
}

void Browser::updateCounts()
{
    if (m_loaded)
        m_tabs->setCounts(*m_loaded->fleet, m_hits.get(),
                          countFindings(*m_loaded->findings, m_ignored.get(), m_hits.get()),
                          m_wording);
}

} // namespace chargetree
