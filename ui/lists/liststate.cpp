// SPDX-License-Identifier: Apache-2.0
#include "ui/lists/liststate.h"

#include "models/lists/listmodel.h"

#include <QItemSelection>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace chargetree {

namespace {

constexpr int mostSelected = 10'000; // beyond it only "all" is restored

/// Neighbouring rows as one range, or selecting takes time by the square of their number.
QItemSelection rangesOf(std::vector<int> rows, const QAbstractItemModel &model)
{
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    const int last = model.columnCount() - 1;
    for (std::size_t from = 0, to = 0; from < rows.size(); from = to) {
        for (++to; to < rows.size() && rows[to] == rows[to - 1] + 1;)
            ++to;
        selection.append(
            QItemSelectionRange(model.index(rows[from], 0), model.index(rows[to - 1], last)));
    }
    return selection;
}

} // namespace

ListState ListState::of(const QTableView &view, const ListModel &model)
{
    ListState state;
    state.m_basis = model.basis();
    if (!state.m_basis)
        return state;
    const int rows = model.rowCount();
    int left = mostSelected;
    int selected = 0;
    for (const QItemSelectionRange &range : view.selectionModel()->selection()) {
        selected += range.height();
        for (int row = range.top(); row <= range.bottom() && left > 0; ++row, --left)
            state.m_selected.push_back(model.placeAt(row));
    }
    state.m_areAllSelected = rows > 1 && selected == rows;
    if (const QModelIndex current = view.currentIndex(); current.isValid()) {
        state.m_current = model.placeAt(current.row());
        state.m_column = current.column();
        const int y = view.rowViewportPosition(current.row());
        state.m_currentOffset = y >= 0 && y < view.viewport()->height() ? y : -1;
    }
    if (const int top = view.rowAt(0); top >= 0) {
        state.m_top = model.placeAt(top);
        state.m_topOffset = view.rowViewportPosition(top);
    }
    state.m_horizontal = view.horizontalScrollBar()->value();
    return state;
}

int ListState::rowOf(std::uint32_t place, const ListModel &model) const
{
    if (place == nowhere)
        return -1;
    if (m_basis == model.basis())
        return model.rowOf(place);
    const auto counterpart = model.basis()->placeOf(m_basis->keyOf(place));
    return counterpart ? model.rowOf(*counterpart) : -1;
}

void ListState::restore(QTableView &view, const ListModel &model, bool areRowsNew) const
{
    if (!m_basis || !model.basis())
        return;
    if (areRowsNew)
        select(view, model);
    scroll(view, model);
}

void ListState::select(QTableView &view, const ListModel &model) const
{
    std::vector<int> rows;
    for (const std::uint32_t place : m_selected) {
        if (const int row = rowOf(place, model); row >= 0)
            rows.push_back(row);
    }
    QItemSelection selection = rangesOf(rows, model);
    if (m_areAllSelected && model.rowCount() > 0)
        selection = {model.index(0, 0), model.index(model.rowCount() - 1, model.columnCount() - 1)};
    const bool scrollsByItself = view.hasAutoScroll();
    view.setAutoScroll(false);
    const QModelIndex current = model.index(rowOf(m_current, model), m_column);
    if (current.isValid())
        view.selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    else
        view.setCurrentIndex({}); // said aloud, or the next focus makes the first row current
    view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    view.setAutoScroll(scrollsByItself);
}

void ListState::scroll(QTableView &view, const ListModel &model) const
{
    const bool isSameFleet = m_basis == model.basis();
    const bool byCurrent = isSameFleet && m_currentOffset >= 0;
    const int anchor = rowOf(byCurrent ? m_current : m_top, model);
    const int offset = byCurrent ? m_currentOffset : m_topOffset;
    if (anchor >= 0 && (byCurrent || !isSameFleet)) {
        QScrollBar &bar = *view.verticalScrollBar();
        view.scrollTo(model.index(anchor, 0), QAbstractItemView::PositionAtTop);
        bar.setValue(bar.value() + view.rowViewportPosition(anchor) - offset);
    } else if (isSameFleet) {
        view.scrollToTop(); // another order, and nothing in sight that was looked at
    }
    view.horizontalScrollBar()->setValue(m_horizontal);
}

} // namespace chargetree
