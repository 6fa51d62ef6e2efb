// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/nodemap.h"
#include "models/lists/arrangelist.h"
#include "models/navigation/history.h"

namespace chargetree {

class FleetView;
class ListPage;
class ListPages;
class ViewTabs;

/// The row of another fleet that shows the same; none without a relation.
NodeId mapped(NodeId node, const std::vector<NodeId> &map);

/// The rows of the view that is looked at, the tree or a list: which is current, which are
/// selected, which is on top. A list that is still being arranged follows as soon as it can.
class ViewRows final {
public:
    /// They outlive it.
    ViewRows(const ViewTabs &tabs, FleetView &tree, ListPages &lists);

    /// Null for the tree.
    [[nodiscard]] ListPage *list() const;
    /// As FleetView::showFleet().
    void showFleet(const LoadedFleetPtr &fleet, const Wording &wording,
                   const std::vector<NodeId> &map, const std::vector<NodeRun> *changedRuns);
    void showAnswer(const ListAnswer &answer);

    [[nodiscard]] NodeId current() const;
    [[nodiscard]] std::vector<NodeId> selected() const;
    /// Whether it was current already, so that nobody hears of it.
    bool select(NodeId node);
    void selectFirst();
    /// Nothing is awaited to become current any more: something is.
    void hasCurrent() { m_awaited = none<NodeId>; }
    void forgetFirst() { m_awaitsFirst = false; }
    /// Another view is looked at: what was wished of this one is void.
    void leave();
    void takeFocus() const;

    [[nodiscard]] NodeId top() const;
    void scrollToTop(NodeId node);
    [[nodiscard]] ListSorts sorts(View view) const;
    void setSorts(const ListSorts &sorts) const;
    [[nodiscard]] FacetChoices choices(View view) const;
    void setChoices(const FacetChoices &choices) const;

private:
    [[nodiscard]] ListPage *known(View view) const;

    const ViewTabs &m_tabs;
    FleetView &m_tree;
    ListPages &m_lists;
    LoadedFleetPtr m_loaded;
    NodeId m_awaited = none<NodeId>; // to be current when the list is arranged
    NodeId m_awaitedTop = none<NodeId>;
    bool m_awaitsFirst = false;
};

} // namespace chargetree
