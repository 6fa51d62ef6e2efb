// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/viewrows.h"

#include "ui/browse/viewtabs.h"
#include "ui/lists/listpage.h"
#include "ui/lists/listpages.h"
#include "ui/lists/listview.h"
#include "ui/tree/fleetview.h"

#include <QTreeView>

#include <utility>

namespace chargetree {

NodeId mapped(NodeId node, const std::vector<NodeId> &map)
{
    return node == none<NodeId> || map.empty() ? none<NodeId> : map[number(node)];
}

ViewRows::ViewRows(const ViewTabs &tabs, FleetView &tree, ListPages &lists)
    : m_tabs(tabs)
    , m_tree(tree)
    , m_lists(lists)
{
}

ListPage *ViewRows::list() const
{
    return known(m_tabs.view());
}

/// Null for the tree, and for lists that nobody has looked at.
ListPage *ViewRows::known(View view) const
{
    return view ? m_lists.known(*view) : nullptr;
}

void ViewRows::showFleet(const LoadedFleetPtr &fleet, const Wording &wording,
                         const std::vector<NodeId> &map, const std::vector<NodeRun> *changedRuns)
{
    m_loaded = fleet;
    m_awaited = list() ? mapped(current(), map) : none<NodeId>; // until it is arranged
    m_awaitedTop = none<NodeId>;
    m_tree.showFleet(fleet, wording, map, changedRuns);
    m_lists.showFleet(fleet, wording);
}

void ViewRows::showAnswer(const ListAnswer &answer)
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

NodeId ViewRows::current() const
{
    if (!list())
        return m_tree.currentNode();
    const NodeId node = list()->currentNode();
    return node == none<NodeId> ? m_awaited : node;
}

std::vector<NodeId> ViewRows::selected() const
{
    return list() ? list()->selectedNodes() : m_tree.selectedNodes();
}

bool ViewRows::select(NodeId node)
{
    m_awaitsFirst = false;
    const bool wasCurrent = node == (list() ? list()->currentNode() : m_tree.currentNode());
    if (list()) {
        m_awaited = node;
        list()->showNode(node);
    } else {
        m_tree.reveal(node);
    }
    return wasCurrent;
}

void ViewRows::selectFirst()
{
    if (!list()) {
        m_tree.revealFirstHit();
        return;
    }
    m_awaitsFirst = !list()->isAnswered();
    const QAbstractItemModel *model = list()->view()->model();
    if (!m_awaitsFirst && model->rowCount() > 0)
        list()->view()->setCurrentIndex(model->index(0, 0));
}

void ViewRows::leave()
{
    m_awaitedTop = none<NodeId>;
    m_awaitsFirst = false;
}

void ViewRows::takeFocus() const
{
    QWidget *rows = list() ? static_cast<QWidget *>(list()->view()) : m_tree.activeTree();
    rows->setFocus();
}

NodeId ViewRows::top() const
{
    if (!list())
        return m_tree.topNode();
    const QModelIndex top = list()->view()->indexAt({0, 0});
    return top.isValid() ? NodeId(top.data(NodeRole).toUInt()) : none<NodeId>;
}

void ViewRows::scrollToTop(NodeId node)
{
    if (!list()) {
        m_tree.scrollToTop(node);
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

ListSorts ViewRows::sorts(View view) const
{
    if (!view)
        return m_tree.sorts();
    return known(view) ? known(view)->listLayout().sorts : ListSorts();
}

void ViewRows::setSorts(const ListSorts &sorts) const
{
    if (!list()) {
        m_tree.setSorts(sorts);
    } else if (list()->listLayout().sorts != sorts) {
        list()->setSorts(sorts);
    }
}

FacetChoices ViewRows::choices(View view) const
{
    return known(view) ? known(view)->choices() : FacetChoices();
}

void ViewRows::setChoices(const FacetChoices &choices) const
{
    if (list() && list()->choices() != choices)
        list()->setChoices(choices);
}

} // namespace chargetree
