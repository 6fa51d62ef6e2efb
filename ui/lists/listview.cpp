// SPDX-License-Identifier: Apache-2.0
#include "ui/lists/listview.h"

#include "ui/lists/listheader.h"
#include "ui/lists/liststate.h"
#include "ui/tables/statusdelegate.h"
#include "ui/tables/tableclipboard.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QUrl>

#include <algorithm>
#include <unordered_set>

namespace chargetree {

ListView::ListView(ListKind kind, QWidget *parent)
    : RecordTable(parent)
    , m_model(new ListModel(kind, this))
    , m_header(new ListHeader(this))
{
    setObjectName(QStringLiteral("listView"));
    setModel(m_model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTextElideMode(Qt::ElideRight);
    adoptHeader(m_header);
    wireHeader();
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_isRestoring)
            Q_EMIT currentNodeChanged(currentNode());
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isRestoring)
            Q_EMIT selectedRowsChanged();
    });
}

void ListView::showRows(const ListAnswer &answer, const Wording &wording)
{
    const NodeId before = currentNode();
    const ListState state = ListState::of(*this, *m_model);
    const bool isSameFleet = m_model->basis() == answer.prepared.basis;
    {
        const QScopedValueRollback restoring(m_isRestoring, true);
        const bool areRowsNew = !isSameFleet || m_model->order()->size() != answer.order->size();
        m_model->show(answer.prepared.basis, answer.order, wording);
        state.restore(*this, *m_model, areRowsNew);
    }
    if (!m_isFitted && !hasOwnWidths() && m_model->rowCount() > 0) {
        m_isFitted = isVisible();
        fitColumns();
    }
    if (currentNode() != before || !isSameFleet)
        Q_EMIT currentNodeChanged(currentNode());
    Q_EMIT selectedRowsChanged();
}

void ListView::clear()
{
    m_model->clear();
    Q_EMIT currentNodeChanged(none<NodeId>);
    Q_EMIT selectedRowsChanged();
}

void ListView::setMarks(const QStringList &foldedWords)
{
    delegate()->setMarks(foldedWords);
    viewport()->update();
}

NodeId ListView::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? NodeId(index.data(NodeRole).toUInt()) : none<NodeId>;
}

NodeId ListView::currentNode() const
{
    return nodeAt(currentIndex());
}

std::vector<std::uint32_t> ListView::selectedPlaces() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    std::vector<std::uint32_t> places;
    for (const int row : rows)
        places.push_back(m_model->placeAt(row));
    return places;
}

std::vector<NodeId> ListView::selectedNodes() const
{
    std::vector<NodeId> nodes;
    for (const std::uint32_t place : selectedPlaces())
        nodes.push_back(m_model->basis()->at(place).node);
    std::erase(nodes, none<NodeId>);
    std::unordered_set<std::uint32_t> known; // several findings may concern one record
    if (m_model->kind() == ListKind::Findings)
        std::erase_if(nodes, [&](NodeId node) { return !known.insert(number(node)).second; });
    return nodes;
}

ClipTable ListView::selection() const
{
    ClipTable table;
    for (const std::uint32_t place : selectedPlaces()) {
        ClipTable row = tableOfRow(*m_model, m_model->rowOf(place));
        table.titles = row.titles;
        table.rows.push_back(std::move(row.rows.front()));
    }
    return table;
}

bool ListView::showNode(NodeId node)
{
    if (!m_model->basis() || node == none<NodeId>)
        return false;
    const auto place = m_model->basis()->placeOf(node);
    const int row = place ? m_model->rowOf(*place) : -1;
    if (row < 0)
        return false;
    selectionModel()->setCurrentIndex(m_model->index(row, qMax(0, currentIndex().column())),
                                      QItemSelectionModel::ClearAndSelect
                                          | QItemSelectionModel::Rows);
    scrollTo(currentIndex());
    return true;
}

void ListView::follow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (const QString url = index.data(UrlRole).toString(); !url.isEmpty()) {
        Q_EMIT linkRequested(QUrl(url));
        return;
    }
    const QVariant link = index.data(LinkRole);
    Q_EMIT nodeRequested(link.isValid() ? NodeId(link.toUInt()) : nodeAt(index));
}

void ListView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) { // as in the tree
        Q_EMIT escapePressed();
        event->accept();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        if (currentNode() != none<NodeId>)
            Q_EMIT revealRequested(currentNode());
        event->accept();
        return;
    }
    RecordTable::keyPressEvent(event);
}

void ListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    Q_EMIT contextMenuRequested(isByKey ? viewport()->mapToGlobal(visualRect(index).center())
                                        : event->globalPos());
}

} // namespace chargetree
