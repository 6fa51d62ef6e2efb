// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/browser.h"

#include "ui/changes/changespage.h"
#include "ui/lists/listpage.h"
#include "ui/lists/listview.h"
#include "ui/map/mappage.h"
#include "ui/tree/fleetview.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTreeView>

namespace chargetree {

Browser::Browser(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new ViewTabs(this))
    , m_pages(new QStackedWidget(this))
    , m_tree(new FleetView(this))
    , m_changes(new ChangesPage(this))
    , m_map(new MapPage(this))
    , m_lists(*this, [this](ListPage &page) {
        wire(page);
        m_pages->addWidget(&page);
    })
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_pages);
    m_pages->addWidget(m_tree);
    m_pages->addWidget(m_changes);
    m_pages->addWidget(m_map);
    wireMap();
    connect(m_changes, &ChangesPage::nodeLookedAt, this, &Browser::lookAt);
    connect(m_tabs, &ViewTabs::viewChosen, this, [this](View view) {
        setView(view);
        Q_EMIT viewChosen();
    });
    connect(m_tabs, &ViewTabs::asideChosen, this, [this](Aside aside) {
        setAside(aside);
        Q_EMIT selectionChanged(); // of what is behind nothing is
        Q_EMIT viewChosen();
    });
    connect(m_tree, &FleetView::currentNodeChanged, this, [this](NodeId node) {
        if (!view() && !isOnMap() && m_lookedAt == none<NodeId>)
            Q_EMIT currentNodeChanged(node);
    });
    connect(m_tree, &FleetView::selectionChanged, this, &Browser::selectionChanged);
    connect(m_tree, &FleetView::contextMenuRequested, this, &Browser::contextMenuRequested);
    connect(m_tree, &FleetView::escapePressed, this, &Browser::escapePressed);
}

void Browser::wire(ListPage &page)
{
    page.view()->installEventFilter(this);
    connect(&page, &ListPage::arrangementWanted, this, &Browser::arrangementWanted);
    connect(&page, &ListPage::selectionChanged, this, &Browser::selectionChanged);
    connect(&page, &ListPage::nodeActivated, this, &Browser::nodeActivated);
    connect(&page, &ListPage::revealRequested, this, &Browser::revealRequested);
    connect(&page, &ListPage::linkRequested, this, &Browser::linkRequested);
    connect(&page, &ListPage::contextMenuRequested, this, &Browser::contextMenuRequested);
    connect(&page, &ListPage::currentNodeChanged, this, [this, &page](NodeId node) {
        if (list() != &page || isOnMap())
            return;
        m_awaited = none<NodeId>;
        if (m_lookedAt == none<NodeId>)
            Q_EMIT currentNodeChanged(node);
    });
}

void Browser::wireMap()
{
    connect(m_map, &MapPage::nodeChosen, this, &Browser::currentNodeChanged);
    connect(m_map, &MapPage::nodeActivated, this, &Browser::nodeActivated);
    connect(m_map, &MapPage::linkRequested, this, &Browser::linkRequested);
    connect(m_map, &MapPage::contextMenuRequested, this, &Browser::contextMenuRequested);
    connect(m_map, &MapPage::escapePressed, this, &Browser::escapePressed);
}

Aside Browser::aside() const
{
    return m_tabs->aside();
}

QWidget *Browser::pageOf(Aside aside)
{
    switch (aside) {
    case Aside::Changes:
        return m_changes;
    case Aside::Map:
        return m_map;
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
        m_map->setCurrentNode(chosen);
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

void Browser::chooseAside(Aside aside)
{
    if (aside == this->aside())
        return;
    setAside(aside);
    Q_EMIT selectionChanged();
    Q_EMIT viewChosen();
}

void Browser::setChangeCount(const std::optional<std::size_t> &count)
{
    m_tabs->setChanges(count, m_wording);
}

View Browser::view() const
{
    return m_tabs->view();
}

ListPage *Browser::list() const
{
    return known(view());
}

/// Null for the tree, and for lists that nobody has looked at.
ListPage *Browser::known(View view) const
{
    return view ? m_lists.known(*view) : nullptr;
}

void Browser::setView(View view)
{
    const NodeId chosen = currentNode();
    m_tabs->setView(view);
    QWidget *page = pageOf(Aside::None);
    if (page == m_pages->currentWidget())
        return;
    m_awaitedTop = none<NodeId>;
    m_awaitsFirst = false;
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
        return m_map->currentNode();
    return m_lookedAt == none<NodeId> ? currentInView() : m_lookedAt;
}

NodeId Browser::currentInView() const
{
    if (!list())
        return m_tree->currentNode();
    const NodeId node = list()->currentNode();
    return node == none<NodeId> ? m_awaited : node;
}

std::vector<NodeId> Browser::selectedNodes() const
{
    if (aside() == Aside::None)
        return list() ? list()->selectedNodes() : m_tree->selectedNodes();
    const NodeId node = currentNode(); // what is selected behind it nobody sees
    return node == none<NodeId> ? std::vector<NodeId>() : std::vector{node};
}

void Browser::select(NodeId node)
{
    if (node == none<NodeId>)
        return;
    if (isOnMap()) {
        m_awaitsFirst = false;
        m_map->setCurrentNode(node);
        Q_EMIT currentNodeChanged(node);
        return;
    }
    if (aside() != Aside::None) {
        lookAt(node);
        return;
    }
    m_awaitsFirst = false;
    // Where it is current already, nobody would hear of it, and the pane may show another.
    const bool isCurrent = node == (list() ? list()->currentNode() : m_tree->currentNode());
    if (list()) {
        m_awaited = node;
        list()->showNode(node);
    } else {
        m_tree->reveal(node);
    }
    if (isCurrent)
        Q_EMIT currentNodeChanged(node);
}

void Browser::selectFirst()
{
    if (isOnMap()) {
        select(m_map->firstNode());
        return;
    }
    if (!list()) {
        m_tree->revealFirstHit();
        return;
    }
    m_awaitsFirst = !list()->isAnswered();
    const QAbstractItemModel *model = list()->view()->model();
    if (!m_awaitsFirst && model->rowCount() > 0)
        list()->view()->setCurrentIndex(model->index(0, 0));
}

void Browser::takeFocus()
{
    if (aside() != Aside::None)
        pageOf(aside())->setFocus();
    else if (list())
        list()->view()->setFocus();
    else
        m_tree->activeTree()->setFocus();
}

void Browser::showFleet(const LoadedFleetPtr &fleet, const Wording &wording,
                        const std::vector<NodeId> &map, const std::vector<NodeRun> *changedRuns)
{
    const auto mapped = [&map](NodeId node) {
        return node == none<NodeId> || map.empty() ? none<NodeId> : map[number(node)];
    };
    m_loaded = fleet;
    m_wording = wording;
    m_hits.reset();
    m_lookedAt = mapped(m_lookedAt);
    m_awaited = list() ? mapped(currentInView()) : none<NodeId>; // until it is arranged
    m_awaitedTop = none<NodeId>;
    m_tree->showFleet(fleet, wording, map, changedRuns);
    m_lists.showFleet(fleet, wording);
    m_map->showFleet(fleet, wording, map);
    updateCounts();
}

void Browser::setWording(const Wording &wording)
{
    m_wording = wording;
    m_tree->setWording(wording);
    m_lists.setWording(wording);
    m_changes->setWording(wording);
    m_map->setWording(wording);
    updateCounts();
}

void Browser::showSearch(const SearchShown &found)
{
    m_hits = found.hits;
    m_tree->showMask(found.mask, found.foldedWords);
    m_lists.showHits(m_hits, found.foldedWords);
    m_map->showHits(m_hits);
    updateCounts();
}

void Browser::endSearch()
{
    m_hits.reset();
    m_tree->clearMask();
    m_lists.showHits({}, {});
    m_map->showHits({});
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

void Browser::showAnswer(const ListAnswer &answer)
{
    ListPage *page = m_lists.known(answer.kind);
    if (!page)
        return;
    page->showAnswer(answer);
    if (page != list())
        return;
    m_awaited = none<NodeId>;
    if (m_awaitedTop != none<NodeId>)
        scrollToTop(std::exchange(m_awaitedTop, none<NodeId>));
    if (m_awaitsFirst)
        selectFirst();
}

ListSorts Browser::sorts(View view) const
{
    if (!view)
        return m_tree->sorts();
    return known(view) ? known(view)->listLayout().sorts : ListSorts();
}

void Browser::setSorts(const ListSorts &sorts)
{
    if (!list()) {
        m_tree->setSorts(sorts);
    } else if (list()->listLayout().sorts != sorts) {
        list()->setSorts(sorts);
    }
}

FacetChoices Browser::choices(View view) const
{
    return known(view) ? known(view)->choices() : FacetChoices();
}

void Browser::setChoices(const FacetChoices &choices)
{
    if (list() && list()->choices() != choices)
        list()->setChoices(choices);
}

NodeId Browser::topNode() const
{
    if (!list())
        return m_tree->topNode();
    const QModelIndex top = list()->view()->indexAt({0, 0});
    return top.isValid() ? NodeId(top.data(NodeRole).toUInt()) : none<NodeId>;
}

void Browser::scrollToTop(NodeId node)
{
    if (!list()) {
        m_tree->scrollToTop(node);
        return;
    }
    const ListModel &model = list()->view()->listModel();
    const bool isArranged = model.basis() && model.basis()->loaded() == m_loaded;
    const auto place = isArranged ? model.basis()->placeOf(node) : std::nullopt;
    if (place && model.rowOf(*place) >= 0)
        list()->view()->scrollTo(model.index(model.rowOf(*place), 0),
                                 QAbstractItemView::PositionAtTop);
    else
        m_awaitedTop = isArranged ? none<NodeId> : node;
}

/// Esc in a list ends the search, as in the tree.
bool Browser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT escapePressed();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace chargetree
