// SPDX-License-Identifier: Apache-2.0
#include "ui/tree/treestate.h"

#include "models/items/fleetfilter.h"

#include <QItemSelection>
#include <QScrollBar>
#include <QTreeView>

namespace chargetree {

namespace {

constexpr qsizetype mostSelected = 10'000; // beyond it a selection is "all of it" and not restored

NodeId mapped(NodeId node, const std::vector<NodeId> &map)
{
    if (node == none<NodeId> || map.empty())
        return node;
    return number(node) < map.size() ? map[number(node)] : none<NodeId>;
}

NodeId nodeOrNone(const QModelIndex &index)
{
    return index.isValid() ? FleetModel::nodeOf(index) : none<NodeId>;
}

} // namespace

TreeState TreeState::of(const QTreeView &view, const FleetFilter &filter)
{
    TreeState state;
    const Fleet *fleet = filter.fleetModel().fleet();
    if (!fleet)
        return state;
    const auto nodes = fleet->nodes();
    state.m_isAllOpen = true;
    for (quint32 i = 1; i < nodes.size(); ++i) {
        if (nodes[i].childCount == 0)
            continue;
        if (view.isExpanded(filter.indexOf(NodeId(i))))
            state.m_open.push_back(NodeId(i));
        else
            state.m_isAllOpen = false;
    }
    qsizetype left = mostSelected;
    for (const QItemSelectionRange &range : view.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && left > 0; ++row, --left)
            state.m_selected.push_back(
                FleetModel::nodeOf(filter.index(row, NameColumn, range.parent())));
    }
    state.m_current = nodeOrNone(view.currentIndex());
    const QModelIndex top = view.indexAt({0, 0});
    state.m_top = nodeOrNone(top);
    state.m_topOffset = top.isValid() ? view.visualRect(top).top() : 0;
    state.m_horizontal = view.horizontalScrollBar()->value();
    return state;
}

void TreeState::restore(QTreeView &view, const FleetFilter &filter,
                        const std::vector<NodeId> &map) const
{
    view.setUpdatesEnabled(false);
    const bool scrollsByItself = view.hasAutoScroll();
    view.setAutoScroll(false); // it would open what is above the current row
    if (m_isAllOpen && !m_open.empty()) {
        view.expandAll();
    } else {
        for (const NodeId node : m_open) {
            const QModelIndex index = filter.indexOf(mapped(node, map));
            if (index.isValid())
                view.expand(index);
        }
    }
    QItemSelection selection;
    for (const NodeId node : m_selected) {
        const QModelIndex index = filter.indexOf(mapped(node, map));
        if (index.isValid())
            selection.select(index, index.siblingAtColumn(ColumnCount - 1));
    }
    const QModelIndex current = filter.indexOf(mapped(m_current, map));
    if (current.isValid())
        view.selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    else
        view.setCurrentIndex({}); // said aloud, or the next focus makes the first row current
    view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);

    const QModelIndex top = filter.indexOf(mapped(m_top, map));
    if (top.isValid()) {
        view.scrollTo(top, QAbstractItemView::PositionAtTop);
        QScrollBar &bar = *view.verticalScrollBar();
        bar.setValue(bar.value() + view.visualRect(top).top() - m_topOffset);
    }
    view.horizontalScrollBar()->setValue(m_horizontal);
    view.setAutoScroll(scrollsByItself);
    view.setUpdatesEnabled(true);
}

} // namespace chargetree
